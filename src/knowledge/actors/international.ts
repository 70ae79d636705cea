/** International organisations, their agencies and missions. Written for this project from general knowledge. */
export const INTERNATIONAL = `
# United Nations
un | igo | - | United Nations; UN; U.N.; United Nations Organization | - | - | founded in 1945
un-security-council | igo | - | United Nations Security Council; UN Security Council; U.N. Security Council; UNSC | un | - | organ of the United Nations
un-general-assembly | igo | - | United Nations General Assembly; UN General Assembly; U.N. General Assembly | un | - | organ of the United Nations
ocha | igo | - | UN Office for the Coordination of Humanitarian Affairs; United Nations Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs; OCHA | un | - | UN aid coordination
ohchr | igo | - | UN Human Rights Office; U.N. Human Rights Office; Office of the High Commissioner for Human Rights; Office of the UN High Commissioner for Human Rights; OHCHR | un | - | office of the UN High Commissioner for Human Rights in Geneva
unhcr | igo | - | UNHCR; UN Refugee Agency; U.N. Refugee Agency; UN High Commissioner for Refugees; United Nations High Commissioner for Refugees | un | - | UN refugee agency
unicef | igo | - | UNICEF; Unicef; UN Children's Fund; United Nations Children's Fund; U.N. Children's Fund | un | - | UN children's fund
wfp | igo | - | World Food Programme; World Food Program; WFP; UN World Food Programme; U.N. World Food Program | un | - | UN food aid
who | igo | - | World Health Organization; World Health Organisation; WHO | un | - | UN health agency
fao | igo | - | Food and Agriculture Organization; Food and Agriculture Organisation; FAO | un | - | UN food and farming agency
iom | igo | - | International Organization for Migration; International Organisation for Migration; IOM | un 2016-09.. | - | migration agency, related to the United Nations by an agreement of September 2016
unrwa | igo | - | UNRWA; United Nations Relief and Works Agency; UN Relief and Works Agency; UN Agency for Palestinian Refugees | un | - | UN agency for Palestinian refugees
undp | igo | - | United Nations Development Programme; UN Development Programme; UNDP | un | - | UN development programme
unesco | igo | - | UNESCO; Unesco | un | - | UN education and culture agency
unep | igo | - | UN Environment Programme; United Nations Environment Programme; UNEP | un | - | UN environment programme
unodc | igo | - | UN Office on Drugs and Crime; United Nations Office on Drugs and Crime; UNODC | un | - | UN drugs and crime office
unfpa | igo | - | UN Population Fund; United Nations Population Fund; UNFPA | un | - | UN population fund
un-women | igo | - | UN Women | un | - | UN agency for women
unaids | igo | - | UNAIDS | un | - | UN programme on HIV
ilo | igo | - | International Labour Organization; International Labor Organization; International Labour Organisation; ILO | un | - | UN labour agency
itu | igo | - | International Telecommunication Union; ITU | un | - | UN telecommunications agency
icao | igo | - | International Civil Aviation Organization; International Civil Aviation Organisation; ICAO | un | - | UN aviation agency
imo | igo | - | International Maritime Organization; International Maritime Organisation; IMO | un | - | UN shipping agency
wmo | igo | - | World Meteorological Organization; World Meteorological Organisation; WMO | un | - | UN weather agency
ipcc | igo | - | Intergovernmental Panel on Climate Change; IPCC | - | - | assesses climate science for states
iaea | igo | - | International Atomic Energy Agency; IAEA; UN nuclear watchdog | - | - | reports to the United Nations
ctbto | igo | - | Comprehensive Nuclear-Test-Ban Treaty Organization; CTBTO | - | - | watches for nuclear tests
opcw | igo | - | Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; OPCW | - | - | chemical weapons watchdog
unmas | igo | - | UN Mine Action Service; United Nations Mine Action Service; UNMAS | un | - | UN mine clearance
undof | igo | - | UNDOF; United Nations Disengagement Observer Force; UN Disengagement Observer Force | un | - | observers on the Golan since 1974
unama | igo | AFG | UNAMA; UN Assistance Mission in Afghanistan; United Nations Assistance Mission in Afghanistan | un | - | UN mission in Afghanistan
unami | igo | IRQ | UNAMI; UN Assistance Mission for Iraq; United Nations Assistance Mission for Iraq | un 2003-08-14..2026-01-01 | - | UN mission in Iraq, whose mandate runs to the end of 2025
unmiss | igo | SSD | UNMISS; UN Mission in South Sudan; United Nations Mission in South Sudan | un | - | UN mission in South Sudan
unsmil | igo | LBY | UNSMIL; UN Support Mission in Libya; United Nations Support Mission in Libya | un | - | UN mission in Libya
unficyp | igo | CYP | UNFICYP; UN Peacekeeping Force in Cyprus | un | - | UN force in Cyprus since 1964
binuh | igo | HTI | BINUH; UN Integrated Office in Haiti; United Nations Integrated Office in Haiti | un | - | UN mission in Haiti
unitams | igo | SDN | UNITAMS | un 2020-06-03..2023-12-03 | - | UN mission in Sudan from June 2020, ended by the Security Council on 3 December 2023
unamid | igo | SDN | UNAMID | un 2007-07-31..2020-12-31; african-union 2007-07-31..2020-12-31 | - | mission of the United Nations and the African Union in Darfur, until December 2020
minurso | igo | ESH | MINURSO | un | - | UN mission in Western Sahara
un-coi-syria | igo | - | UN Commission of Inquiry on Syria; Commission of Inquiry on Syria; Independent International Commission of Inquiry on the Syrian Arab Republic | un | - | inquiry set up in 2011
iiim-syria | igo | - | International, Impartial and Independent Mechanism; IIIM | un | - | gathers evidence on Syria for courts
un-myanmar-mechanism | igo | - | Independent Investigative Mechanism for Myanmar; IIMM | un | - | gathers evidence on Myanmar for courts
# Courts
icc | igo | - | International Criminal Court; ICC | - | - | court in The Hague under the Rome Statute
icj | igo | - | International Court of Justice; ICJ; World Court; UN's top court | un | - | court of the United Nations
icty | igo | - | International Criminal Tribunal for the former Yugoslavia; ICTY | un 1993-05-25..2017-12-31 | - | tribunal of the United Nations from 1993 to 2017
echr | igo | - | European Court of Human Rights | council-of-europe | - | court in Strasbourg
ecj | igo | - | European Court of Justice; Court of Justice of the European Union | eu | - | court in Luxembourg
pca | igo | - | Permanent Court of Arbitration | - | - | court in The Hague
kosovo-chambers | government | XKX | Kosovo Specialist Chambers | - | - | court of Kosovo's law in The Hague with international staff
iachr | igo | - | Inter-American Commission on Human Rights; IACHR | oas | - | body of the Organization of American States
# Europe
eu | igo | - | European Union; EU; E.U. | - | - | union of 27 states
european-commission | igo | - | European Commission; EU Commission | eu | - | executive of the European Union
european-parliament | igo | - | European Parliament; EU Parliament | eu | - | parliament of the European Union
european-council | igo | - | European Council | eu | - | heads of state and government of the European Union
eeas | igo | - | European External Action Service; EEAS | eu | - | diplomatic service of the European Union
ecb | igo | - | European Central Bank; ECB | eu | - | central bank of the euro
frontex | igo | - | Frontex | eu | - | border agency of the European Union
europol | igo | - | Europol | eu | - | police agency of the European Union
eurojust | igo | - | Eurojust | eu | - | judicial agency of the European Union
council-of-europe | igo | - | Council of Europe | - | - | 46 states, apart from the European Union
osce | igo | - | Organization for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe; Organization for Security and Cooperation in Europe; OSCE | - | - | 57 states
nato | igo | - | NATO; Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation | - | - | military alliance since 1949
efta | igo | - | European Free Trade Association; EFTA | - | - | four states
copernicus | igo | - | Copernicus Climate Change Service | eu | - | climate service of the European Union's earth observation programme
esa | igo | - | European Space Agency; ESA | - | - | space agency
cern | igo | - | CERN | - | - | physics laboratory near Geneva
emsc | monitor | FRA | European-Mediterranean Seismological Centre; EMSC | - | - | earthquake centre, seated in France
# Africa
african-union | igo | - | African Union; AU | - | - | 55 states
african-union-psc | igo | - | African Union Peace and Security Council; AU Peace and Security Council | african-union | - | organ of the African Union
africa-cdc | igo | - | Africa CDC; Africa Centres for Disease Control and Prevention; Africa Centers for Disease Control and Prevention | african-union | - | health agency of the African Union
ecowas | igo | - | ECOWAS; Ecowas; Economic Community of West African States | - | - | West African states
igad | igo | - | IGAD; Intergovernmental Authority on Development | - | - | states of the Horn of Africa
sadc | igo | - | SADC; Southern African Development Community | - | - | southern African states
eac | igo | - | East African Community | - | - | East African states
eccas | igo | - | Economic Community of Central African States; ECCAS | - | - | Central African states
g5-sahel | igo | - | G5 Sahel | - | - | five states of the Sahel, from 2014 until its dissolution was announced in December 2023
afdb | igo | - | African Development Bank | - | - | bank in Abidjan
# Middle East and Asia
arab-league | igo | - | Arab League; League of Arab States | - | - | 22 states
gcc | igo | - | Gulf Cooperation Council; GCC; Gulf Co-operation Council | - | - | six Gulf states
oic | igo | - | Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC | - | - | 57 states
opec | igo | - | OPEC; Opec; Organization of the Petroleum Exporting Countries | - | - | oil producers
asean | igo | - | ASEAN; Asean; Association of Southeast Asian Nations; Association of South East Asian Nations | - | - | states of South-east Asia
saarc | igo | - | SAARC; South Asian Association for Regional Cooperation | - | - | South Asian states
sco | igo | - | Shanghai Cooperation Organisation; Shanghai Cooperation Organization; SCO | - | - | states of Eurasia
apec | igo | - | APEC; Asia-Pacific Economic Cooperation | - | - | Pacific economies
aiib | igo | - | Asian Infrastructure Investment Bank; AIIB | - | - | bank in Beijing
adb | igo | - | Asian Development Bank; ADB | - | - | bank in Manila
pacific-islands-forum | igo | - | Pacific Islands Forum | - | - | states of the Pacific
cis | igo | - | Commonwealth of Independent States | - | - | former Soviet states
eaeu | igo | - | Eurasian Economic Union; EAEU | - | - | economic union of Russia, Belarus, Kazakhstan, Armenia and Kyrgyzstan
# Americas
oas | igo | - | Organization of American States; OAS; Organisation of American States | - | - | American states
caricom | igo | - | CARICOM; Caricom; Caribbean Community | - | - | Caribbean states
celac | igo | - | CELAC; Community of Latin American and Caribbean States | - | - | Latin American and Caribbean states
mercosur | igo | - | Mercosur; MERCOSUR | - | - | South American customs union
paho | igo | - | Pan American Health Organization; PAHO | who | - | regional office of the World Health Organization
# World
g7 | igo | - | G7; Group of Seven | - | - | seven large economies
g20 | igo | - | G20; Group of 20; Group of Twenty | - | - | large economies
brics | igo | - | BRICS; Brics | - | - | states around Brazil, Russia, India, China and South Africa
imf | igo | - | International Monetary Fund; IMF | - | - | fund in Washington
world-bank | igo | - | World Bank; World Bank Group | - | - | bank in Washington
wto | igo | - | World Trade Organization; World Trade Organisation; WTO | - | - | trade body in Geneva
oecd | igo | - | OECD; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development | - | - | rich states' club
iea | igo | - | International Energy Agency; IEA | - | - | energy agency in Paris
interpol | igo | - | Interpol; INTERPOL | - | - | police organisation
fatf | igo | - | Financial Action Task Force; FATF | - | - | body against money laundering
bis | igo | - | Bank for International Settlements | - | - | central banks' bank
commonwealth | igo | - | Commonwealth of Nations | - | - | mostly former British territories
francophonie | igo | - | International Organisation of La Francophonie; Organisation internationale de la Francophonie | - | - | French-speaking states
non-aligned-movement | igo | - | Non-Aligned Movement | - | - | some 120 states
quad | igo | - | Quadrilateral Security Dialogue | - | - | United States, Japan, India and Australia
aukus | igo | - | AUKUS; Aukus | - | - | Australia, Britain and the United States
ioc | ngo | CHE | International Olympic Committee; IOC | - | - | Olympic body under Swiss law
fifa | ngo | CHE | FIFA; Fifa | - | - | association of football federations under Swiss law
uefa | ngo | CHE | UEFA; Uefa | - | - | association of football federations under Swiss law
wada | ngo | - | World Anti-Doping Agency; WADA | - | - | foundation under Swiss law
gavi | ngo | CHE | Gavi; GAVI; Gavi, the Vaccine Alliance; Vaccine Alliance | - | - | foundation under Swiss law
global-fund | ngo | CHE | Global Fund to Fight AIDS, Tuberculosis and Malaria | - | - | foundation under Swiss law
ifrc | ngo | CHE | International Federation of Red Cross and Red Crescent Societies; IFRC | - | - | federation of national societies, its secretariat in Geneva
icrc | ngo | CHE | International Committee of the Red Cross; ICRC | - | - | committee in Geneva
red-cross | ngo | - | Red Cross; Red Crescent | - | - | movement of national societies
global-coalition-isis | military | - | Global Coalition to Defeat ISIS; Global Coalition against Daesh | - | state:USA 2014.. | led by the United States since 2014
mfo | igo | - | Multinational Force and Observers | - | - | observers in Sinai
afghan-isaf | military | AFG | ISAF; International Security Assistance Force | nato 2003-08-11..2014-12-31 | - | force in Afghanistan from December 2001 to December 2014, under NATO from August 2003
`
