/** Groups and leaders of conflicts of which the news of Europe and the Middle East tells less. Written for this project from general knowledge. */
export const CONFLICTS = `
# Sudan
sudan-shield | armed-group | SDN | Sudan Shield Forces; Sudan Shield | - | - | led by Abu Aqla Kaykal, who went over from the RSF to the army in October 2024
sla-nur | armed-group | SDN | SLA-AW; SLM-AW; Sudan Liberation Movement-al-Nur | - | - | rebels of Jebel Marra under Abdel Wahid al-Nur
abu-aqla-kaykal | person | SDN | Abu Aqla Kaykal; Abu Aqla Keikal; Abu Agla Keikal | sudan-shield | - | leader of the Sudan Shield Forces
abdelrahim-dagalo | person | SDN | Abdelrahim Dagalo; Abdel Rahim Dagalo; Abdul Rahim Dagalo; Abdelrahim Hamdan Dagalo | rsf | - | deputy commander of the RSF, brother of Hemedti
minni-minnawi | person | SDN | Minni Minnawi; Minni Arko Minnawi; Minni Minawi | sla-minnawi | - | leader of a faction of the Sudan Liberation Movement, governor of Darfur since 2021
abdel-wahid-al-nur | person | SDN | Abdel Wahid al-Nur; Abdelwahid al-Nur; Abdul Wahid al-Nur; Abdel Wahid Mohamed al-Nur | sla-nur | - | leader of a faction of the Sudan Liberation Movement
abdelaziz-al-hilu | person | SDN | Abdelaziz al-Hilu; Abdel Aziz al-Hilu; Abdul Aziz al-Hilu; Abdelaziz Adam al-Hilu | splm-n | - | leader of the SPLM-N in South Kordofan
gibril-ibrahim | person | SDN | Gibril Ibrahim | state 2021-02..; jem | - | leader of the Justice and Equality Movement, finance minister of Sudan since February 2021
# Horn of Africa
al-shabab-leader | person | SOM | Ahmed Diriye; Ahmed Diriiye | al-shabab 2014-09.. | - | leader of al-Shabab since September 2014, called Abu Ubaidah
abdulqadir-mumin | person | SOM | Abdulqadir Mumin; Abdiqadir Mumin; Abdul Qadir Mumin | is-somalia 2015-10.. | - | leader of the Islamic State in Somalia
ahmed-madobe | person | SOM | Ahmed Madobe; Ahmed Mohamed Islam | - | - | president of Jubaland since 2013
said-deni | person | SOM | Said Abdullahi Deni; Said Deni | - | - | president of Puntland since January 2019
muse-bihi | person | SOM | Muse Bihi Abdi; Muse Bihi | - | - | president of Somaliland from December 2017 to December 2024
somaliland-irro | person | SOM | Abdirahman Irro; Abdirahman Mohamed Abdullahi Irro | - | - | president of Somaliland since December 2024
getachew-reda | person | ETH | Getachew Reda | - | - | spokesman of the TPLF in the war of Tigray, head of Tigray's interim administration from 2023 to April 2025
tadesse-werede | person | ETH | Tadesse Werede; Tadesse Worede | - | - | commander of the Tigray forces, head of Tigray's interim administration since April 2025
# Sahel
gatia | armed-group | MLI | GATIA; Imghad Tuareg Self-Defense Group and Allies; Imghad Tuareg Self-Defence Group and Allies | - | - | Tuareg militia in northern Mali
hcua | armed-group | MLI | High Council for the Unity of Azawad; HCUA | - | - | Tuareg movement of northern Mali, founded in 2013, merged into the Azawad Liberation Front in November 2024
iyad-ag-ghaly | person | MLI | Iyad Ag Ghaly; Iyad Ag Ghali | jnim 2017-03.. | - | leader of JNIM since March 2017, of Ansar Dine before
amadou-koufa | person | MLI | Amadou Koufa; Amadou Kouffa; Hamadoun Koufa | macina-liberation-front | - | leader of the Macina Liberation Front
alghabass-ag-intalla | person | MLI | Alghabass Ag Intalla; Alghabas Ag Intalla | csp-mali 2024-11-30.. | - | leader of the Azawad Liberation Front since it was founded on 30 November 2024
# Congo and the Great Lakes
sultani-makenga | person | COD | Sultani Makenga | m23 | - | military leader of the M23
willy-ngoma | person | COD | Willy Ngoma | m23 | - | military spokesman of the M23
lawrence-kanyuka | person | COD | Lawrence Kanyuka | m23 | - | political spokesman of the M23
patrick-muyaya | person | COD | Patrick Muyaya; Patrick Muyaya Katembwe | state 2021-04.. | - | minister of communication and spokesman of the government since April 2021
twirwaneho | armed-group | COD | Twirwaneho | - | - | Banyamulenge militia in South Kivu
ndc-renove | armed-group | COD | NDC-R; NDC-Renove; NDC-Rénové; Nduma Defense of Congo-Renovated | - | - | militia in North Kivu under Guidon Shimiray
raia-mutomboki | armed-group | COD | Raia Mutomboki; Raïa Mutomboki | - | - | militias in the Kivus
nyatura | armed-group | COD | Nyatura | - | - | Hutu militias in North Kivu
apcls | armed-group | COD | APCLS; Alliance of Patriots for a Free and Sovereign Congo | - | - | militia in Masisi under Janvier Karairi
frpi | armed-group | COD | FRPI; Patriotic Resistance Force of Ituri; Front for Patriotic Resistance in Ituri | - | - | militia in southern Ituri
# Libya
stability-support | armed-group | LBY | Stability Support Apparatus; Stabilization Support Apparatus | - | - | Tripoli force of Abdelghani al-Kikli, who was killed in May 2025
brigade-444 | military | LBY | 444 Brigade; 444th Brigade; 444 Combat Brigade; 444th Combat Brigade | - | - | Tripoli force under Mahmoud Hamza
special-deterrence | armed-group | LBY | Special Deterrence Force; Special Deterrence Forces; Rada Force; Rada Special Deterrence Force | - | - | Tripoli force that runs the prison at Mitiga
aguila-saleh | person | LBY | Aguila Saleh; Aqila Saleh; Aguila Saleh Issa | - | - | speaker of the House of Representatives in eastern Libya since 2014
mohamed-al-menfi | person | LBY | Mohamed al-Menfi; Mohammed al-Menfi; Mohamed Menfi; Mohamed al-Manfi | - | - | head of Libya's Presidential Council since 2021
saif-al-islam-gaddafi | person | LBY | Saif al-Islam Gaddafi; Seif al-Islam Gaddafi; Saif al-Islam Qaddafi; Saif al-Islam Gadhafi | - | - | son of Muammar Gaddafi
osama-hammad | person | LBY | Osama Hammad; Usama Hammad; Ossama Hammad | - | - | head of the government in eastern Libya since 2023
saddam-haftar | person | LBY | Saddam Haftar | lna | - | son of Khalifa Haftar, commander in the LNA
# Myanmar
rcss | armed-group | MMR | Restoration Council of Shan State; RCSS; Shan State Army-South | - | - | Shan armed group under Yawd Serk
sspp | armed-group | MMR | Shan State Progress Party; SSPP; Shan State Army-North | - | - | Shan armed group
ndaa-myanmar | armed-group | MMR | National Democratic Alliance Army | - | - | armed group of Mong La
karen-national-army | armed-group | MMR | Karen National Army; Karen Border Guard Force | - | - | force under Saw Chit Thu, border guards of the army until 2024
dkba | armed-group | MMR | Democratic Karen Benevolent Army; DKBA | - | - | came in 2010 out of the Democratic Karen Buddhist Army, which had split from the KNU in 1994
bpla | armed-group | MMR | Bamar People's Liberation Army; BPLA | - | - | founded after the coup of 2021
rso | armed-group | MMR | Rohingya Solidarity Organisation; Rohingya Solidarity Organization | - | - | Rohingya armed group
duwa-lashi-la | person | MMR | Duwa Lashi La | nug 2021-04-16.. | - | acting president of the National Unity Government since April 2021
twan-mrat-naing | person | MMR | Twan Mrat Naing; Tun Myat Naing | arakan-army | - | commander of the Arakan Army
# South Asia
nscn-im | armed-group | IND | NSCN-IM; NSCN (I-M); NSCN-I-M; National Socialist Council of Nagaland (Isak-Muivah) | - | - | Naga movement, in talks with India since 1997
arambai-tenggol | armed-group | IND | Arambai Tenggol | - | - | Meitei armed group in Manipur
united-national-liberation-front | armed-group | IND | United National Liberation Front; UNLF | - | - | Meitei rebels of Manipur; a faction made peace in November 2023
jmb | armed-group | BGD | Jamaat-ul-Mujahideen Bangladesh; Jama'atul Mujahideen Bangladesh | - | - | banned in 2005
masood-azhar | person | PAK | Masood Azhar; Maulana Masood Azhar | jaish-e-mohammed | - | founder of Jaish-e-Mohammed
hafiz-saeed | person | PAK | Hafiz Saeed; Hafiz Muhammad Saeed; Hafiz Mohammad Saeed | lashkar-e-taiba ..2001-12 | - | founder of Lashkar-e-Taiba, whose leadership he gave up in December 2001
noor-wali-mehsud | person | PAK | Noor Wali Mehsud; Mufti Noor Wali Mehsud | ttp | - | leader of the TTP since June 2018
# Haiti
kraze-barye | armed-group | HTI | Kraze Barye; Kraze Baryè | - | - | gang of Vitel'homme Innocent
five-seconds | armed-group | HTI | 5 Segond; 5 Seconds gang; Five Seconds gang | - | - | gang of Village de Dieu
vitelhomme-innocent | person | HTI | Vitel'homme Innocent; Vitelhomme Innocent | kraze-barye | - | leader of the gang Kraze Barye
garry-conille | person | HTI | Garry Conille | state 2011-10-18..2012-05-16; state 2024-06-03..2024-11-11 | - | prime minister of Haiti from October 2011 to May 2012 and from June to November 2024
alix-fils-aime | person | HTI | Alix Didier Fils-Aimé; Alix Didier Fils-Aime | state 2024-11-11.. | - | prime minister of Haiti since November 2024
# Colombia
ivan-marquez | person | COL | Iván Márquez; Ivan Marquez | segunda-marquetalia 2019-08.. | - | leader of the Segunda Marquetalia, negotiator of the FARC until 2016
antonio-garcia-eln | person | COL | Eliécer Herlinto Chamorro; Eliecer Herlinto Chamorro | eln | - | commander of the ELN, called Antonio García
calarca | person | COL | Calarcá Córdoba; Calarca Cordoba | - | - | leader of dissidents of the FARC who split from Iván Mordisco in 2024
# Caucasus
republican-party-armenia | party | ARM | Republican Party of Armenia | - | - | party of Serzh Sargsyan, governed until 2018
armenia-alliance | party | ARM | Armenia Alliance; Hayastan Alliance | - | - | alliance of Robert Kocharyan, which entered parliament in 2021
ararat-mirzoyan | person | ARM | Ararat Mirzoyan | state 2021-08.. | - | minister of foreign affairs since August 2021
robert-kocharyan | person | ARM | Robert Kocharyan; Robert Kocharian | state 1997-03-20..2008-04-09 | - | prime minister of Armenia from March 1997, president from 1998 to 2008
serzh-sargsyan | person | ARM | Serzh Sargsyan; Serj Sargsyan; Serzh Sarkisian | state 2007-04-04..2018-04-09; state 2018-04-17..2018-04-23 | - | prime minister of Armenia from 2007, president from 2008 to 9 April 2018, prime minister again until 23 April 2018
jeyhun-bayramov | person | AZE | Jeyhun Bayramov; Ceyhun Bayramov | state 2020-07.. | - | minister of foreign affairs since July 2020
hikmet-hajiyev | person | AZE | Hikmet Hajiyev; Hikmat Hajiyev | state 2018.. | - | adviser of President Ilham Aliyev on foreign policy
mikheil-kavelashvili | person | GEO | Mikheil Kavelashvili; Mikhail Kavelashvili | state 2024-12-29.. | - | president of Georgia since December 2024
ruben-vardanyan | person | ARM | Ruben Vardanyan | - | - | businessman; state minister in Nagorno-Karabakh from November 2022 to February 2023, held by Azerbaijan since September 2023
`
