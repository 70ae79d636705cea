/** Broadcasters, newspapers and sites of Europe and the former Soviet Union. Written for this project from general knowledge. */
export const EUROPEAN_OUTLETS = `
# Britain and Ireland
bbc | public | GBR | BBC; BBC News; British Broadcasting Corporation; BBC World Service; BBC Radio 4; BBC One; BBC Verify; BBC Arabic; BBC Monitoring; BBC Newsnight | - | - | public by royal charter
guardian | press | GBR | Guardian; The Guardian | - | - | owned by the Scott Trust
ft | press | GBR | Financial Times; The Financial Times | - | - | owned by Nikkei
the-times | press | GBR | Times of London; The Times of London | - | - | owned by News UK
sunday-times-uk | press | GBR | Sunday Times of London; London's Sunday Times; Britain's Sunday Times | - | - | Sunday paper of the house of the Times of London
daily-telegraph | press | GBR | Daily Telegraph of London; London's Daily Telegraph; Britain's Daily Telegraph; British newspaper the Daily Telegraph | - | - | daily
sunday-telegraph | press | GBR | Britain's Sunday Telegraph | - | - | Sunday paper of the house of the Daily Telegraph of London
independent-uk | press | GBR | The Independent of London; British newspaper the Independent; UK newspaper the Independent | - | - | site in London
daily-mail | press | GBR | Daily Mail; MailOnline; Mail Online | - | - | owned by DMGT
mail-on-sunday | press | GBR | Mail on Sunday | - | - | Sunday paper of the house of the Daily Mail
the-sun | press | GBR | Sun newspaper of London; Britain's Sun newspaper; British newspaper the Sun; British tabloid the Sun | - | - | owned by News UK
daily-mirror | press | GBR | Britain's Daily Mirror; British newspaper the Daily Mirror; British tabloid the Daily Mirror; Daily Mirror of London | - | - | owned by Reach
sunday-mirror | press | GBR | Britain's Sunday Mirror | - | - | Sunday paper of the house of the Daily Mirror
daily-express | press | GBR | Britain's Daily Express; British newspaper the Daily Express; British tabloid the Daily Express; Daily Express of London | - | - | owned by Reach
sunday-express | press | GBR | Britain's Sunday Express | - | - | Sunday paper of the house of the Daily Express
evening-standard | press | GBR | Evening Standard; London Evening Standard | - | - | London paper
the-economist | press | GBR | The Economist; Economist magazine | - | - | weekly
sky-news | press | GBR | Sky News | - | - | owned by Comcast
itv | press | GBR | ITV News; ITV | - | - | private broadcaster
channel-4 | public | GBR | Britain's Channel 4; British broadcaster Channel 4; UK's Channel 4; Channel 4 News of Britain; Britain's Channel 4 News; UK's Channel 4 News | - | - | public, pays its own way
gb-news | press | GBR | GB News | - | - | private channel
lbc | press | GBR | LBC radio; LBC Radio | - | - | private radio
new-statesman | press | GBR | New Statesman | - | - | weekly
spectator-uk | press | GBR | The Spectator magazine; Spectator magazine | - | - | weekly
scotsman | press | GBR | The Scotsman; Scotsman newspaper | - | - | daily in Edinburgh
belfast-telegraph | press | GBR | Belfast Telegraph | - | - | daily in Belfast
rte | public | IRL | RTÉ; RTE News; RTÉ News; Irish broadcaster RTE; Ireland's RTE | - | - | public broadcaster of Ireland
irish-times | press | IRL | Irish Times; The Irish Times | - | - | daily
irish-independent | press | IRL | Irish Independent | - | - | daily
janes | press | GBR | Jane's Defence Weekly; Janes Defence | - | - | defence magazine
# France
le-monde | press | FRA | Le Monde | - | - | daily
le-figaro | press | FRA | Le Figaro | - | - | daily
liberation | press | FRA | French newspaper Libération; French daily Libération | - | - | daily
mediapart | press | FRA | Mediapart | - | - | site
france24 | public | FRA | France 24; France24 | - | - | public foreign broadcaster
rfi | public | FRA | Radio France Internationale; RFI | - | - | public foreign broadcaster
france-info | public | FRA | Franceinfo; France Info | - | - | public broadcaster
france-inter | public | FRA | France Inter | - | - | public broadcaster
france-2 | public | FRA | France 2 | - | - | public broadcaster
france-televisions | public | FRA | France Televisions; France Télévisions | - | - | public broadcaster
radio-france | public | FRA | Radio France | - | - | public broadcaster
bfm | press | FRA | BFM TV; BFMTV | - | - | private channel
tf1 | press | FRA | TF1 | - | - | private channel
le-parisien | press | FRA | Le Parisien | - | - | daily
jeune-afrique | press | FRA | Jeune Afrique | - | - | magazine on Africa
charlie-hebdo | press | FRA | Charlie Hebdo | - | - | weekly
euronews | press | - | Euronews; euronews | - | - | channel for all of Europe, founded in Lyon
# Germany, Austria, Switzerland
dw | public | DEU | Deutsche Welle; DW | - | - | public foreign broadcaster
spiegel | press | DEU | Der Spiegel; Spiegel; Spiegel Online | - | - | weekly
bild | press | DEU | Bild; Bild newspaper | - | - | owned by Axel Springer
welt | press | DEU | Die Welt | - | - | owned by Axel Springer
faz | press | DEU | Frankfurter Allgemeine Zeitung; FAZ | - | - | daily
sz | press | DEU | Süddeutsche Zeitung; Sueddeutsche Zeitung | - | - | daily
zeit | press | DEU | Die Zeit | - | - | weekly
ard | public | DEU | ARD | - | - | public broadcaster
zdf | public | DEU | ZDF | - | - | public broadcaster
tagesschau | public | DEU | ARD Tagesschau; ARD's Tagesschau; Germany's Tagesschau; German news programme Tagesschau | - | - | news programme of the public broadcaster ARD
deutschlandfunk | public | DEU | Deutschlandfunk | - | - | public broadcaster
handelsblatt | press | DEU | Handelsblatt | - | - | daily
correctiv | press | DEU | Correctiv | - | - | non-profit newsroom
orf-austria | public | AUT | ORF broadcaster; Austrian broadcaster ORF | - | - | public broadcaster
der-standard | press | AUT | Der Standard | - | - | daily
nzz | press | CHE | Neue Zürcher Zeitung; Neue Zuercher Zeitung; NZZ | - | - | daily
srf | public | CHE | Schweizer Radio und Fernsehen; Swiss broadcaster SRF; Swiss public broadcaster SRF | - | - | public broadcaster
# Southern Europe
el-pais | press | ESP | El País; El Pais | - | - | daily
el-mundo | press | ESP | Spain's El Mundo; Spanish newspaper El Mundo; Spanish daily El Mundo; El Mundo of Madrid | - | - | daily
rtve | public | ESP | RTVE; TVE | - | - | public broadcaster
la-vanguardia | press | ESP | La Vanguardia | - | - | daily
corriere | press | ITA | Corriere della Sera | - | - | daily
repubblica | press | ITA | La Repubblica; Repubblica | - | - | daily
la-stampa | press | ITA | La Stampa | - | - | daily
rai | public | ITA | RAI; RaiNews; Italian broadcaster Rai; Italy's Rai | - | - | public broadcaster
avvenire | press | ITA | Avvenire | - | - | Catholic daily
vatican-news | state | VAT | Vatican News | vatican | vatican | medium of the Holy See
osservatore-romano | state | VAT | L'Osservatore Romano; Osservatore Romano | vatican | vatican | medium of the Holy See
vatican-radio | state | VAT | Vatican Radio | vatican | vatican | medium of the Holy See
publico | press | PRT | Portugal's Público; Portuguese newspaper Público; Portuguese daily Público; Público of Lisbon | - | - | Portuguese paper
expresso-newspaper | press | PRT | Expresso newspaper; Portuguese newspaper Expresso; Portuguese weekly Expresso; Portugal's Expresso | - | - | Portuguese paper
rtp | public | PRT | Rádio e Televisão de Portugal; RTP | - | - | public broadcaster
kathimerini | press | GRC | Kathimerini | - | - | daily
ert | public | GRC | Greek broadcaster ERT; Greek public broadcaster ERT; Greek state broadcaster ERT; Greece's ERT | - | - | public broadcaster
cyprus-mail | press | CYP | Cyprus Mail | - | - | daily
times-of-malta | press | MLT | Times of Malta | - | - | daily
# Northern Europe and Benelux
nos | public | NLD | Dutch broadcaster NOS; NOS news | - | - | public broadcaster
volkskrant | press | NLD | de Volkskrant; De Volkskrant | - | - | Dutch daily
nrc-handelsblad | press | NLD | NRC Handelsblad | - | - | Dutch daily
de-telegraaf | press | NLD | De Telegraaf | - | - | Dutch daily
vrt | public | BEL | VRT | - | - | public broadcaster
rtbf | public | BEL | RTBF | - | - | public broadcaster
le-soir | press | BEL | Le Soir | - | - | Belgian daily
de-standaard | press | BEL | De Standaard | - | - | Belgian daily
brussels-times | press | BEL | Brussels Times | - | - | site
politico-europe | press | BEL | Politico Europe; POLITICO Europe | - | - | owned by Axel Springer
euractiv | press | BEL | Euractiv; EURACTIV | - | - | site
euobserver | press | BEL | EUobserver; EUObserver | - | - | site
svt | public | SWE | SVT | - | - | public broadcaster
swedish-radio | public | SWE | Sveriges Radio; Swedish Radio | - | - | public broadcaster
dagens-nyheter | press | SWE | Dagens Nyheter | - | - | Swedish paper
aftonbladet | press | SWE | Aftonbladet | - | - | Swedish paper
expressen | press | SWE | Expressen | - | - | Swedish paper
svenska-dagbladet | press | SWE | Svenska Dagbladet | - | - | Swedish paper
dr-denmark | public | DNK | Danmarks Radio; Danish broadcaster DR; Danish public broadcaster DR | - | - | public broadcaster
tv2-of-denmark | public | DNK | TV2 of Denmark | - | - | broadcaster owned by the Danish state, with public duties by law
berlingske | press | DNK | Berlingske | - | - | Danish paper
politiken | press | DNK | Politiken | - | - | Danish paper
jyllands-posten | press | DNK | Jyllands-Posten | - | - | Danish paper
nrk | public | NOR | NRK | - | - | public broadcaster
aftenposten | press | NOR | Aftenposten | - | - | Norwegian paper
verdens-gang | press | NOR | Verdens Gang; VG newspaper; Norwegian newspaper VG | - | - | Norwegian paper
yle | public | FIN | Yle; YLE | - | - | public broadcaster
helsingin-sanomat | press | FIN | Helsingin Sanomat | - | - | daily
err | public | EST | Estonian Public Broadcasting; ERR News; Estonian broadcaster ERR; Estonian public broadcaster ERR | - | - | public broadcaster
postimees | press | EST | Postimees | - | - | daily
lsm | public | LVA | Latvian Public Media; Latvian Television; LSM.lv; Latvian broadcaster LSM; Latvian public broadcaster LSM | - | - | public broadcaster
lrt | public | LTU | Lithuanian National Radio and Television; LRT.lt; Lithuanian broadcaster LRT; Lithuanian public broadcaster LRT; Lithuania's LRT | - | - | public broadcaster of Lithuania
# Central Europe and the Balkans
gazeta-wyborcza | press | POL | Gazeta Wyborcza | - | - | Polish daily
rzeczpospolita | press | POL | Rzeczpospolita | - | - | Polish daily
tvn-poland | press | POL | TVN24; Poland's TVN; Polish broadcaster TVN | - | - | private broadcaster and its news channel
tvp | public | POL | TVP; TVP World | - | - | public broadcaster
polish-radio | public | POL | Polish Radio | - | - | public broadcaster
notes-from-poland | press | POL | Notes from Poland | - | - | site
telex | press | HUN | Telex.hu | - | - | Hungarian site
444-hu | press | HUN | 444.hu | - | - | Hungarian site
hvg | press | HUN | HVG | - | - | Hungarian weekly and its site
magyar-nemzet | partisan | HUN | Magyar Nemzet | - | fidesz 2019-02-06.. | daily close to Fidesz, relaunched in February 2019 in place of Magyar Idok
dennik-n | press | SVK | Denník N; Dennik N | - | - | Slovak daily
sme-daily | press | SVK | SME daily | - | - | Slovak daily
respekt | press | CZE | Respekt magazine; Czech weekly Respekt; Czech magazine Respekt; Respekt | - | - | Czech paper
mlada-fronta-dnes | press | CZE | Mlada fronta Dnes | - | - | Czech paper
denik-n | press | CZE | Deník N | - | - | Czech paper
digi24 | press | ROU | Digi24 | - | - | Romanian outlet
hotnews | press | ROU | HotNews | - | - | Romanian outlet
g4media | press | ROU | G4Media | - | - | Romanian outlet
rts-serbia | public | SRB | Radio Television of Serbia; Serbian broadcaster RTS; Serbian state broadcaster RTS; Serbian public broadcaster RTS; Serbia's RTS | - | - | public broadcaster
n1 | press | - | N1 television; N1 TV | - | - | private channel in Serbia, Croatia and Bosnia
b92 | press | SRB | B92 | - | - | private outlet
danas | press | SRB | Danas newspaper; Serbian newspaper Danas; Serbian daily Danas; Serbia's Danas | - | - | daily
politika-serbia | press | SRB | Politika newspaper; Serbian newspaper Politika; Serbian daily Politika | - | - | daily
balkan-insight | press | - | Balkan Insight; BIRN; Balkan Investigative Reporting Network | - | - | investigative network in several Balkan states
occrp | press | - | OCCRP; Organized Crime and Corruption Reporting Project | - | - | investigative network
koha-ditore | press | XKX | Koha Ditore | - | - | Kosovan outlet
# Russia
rt | state | RUS | RT; Russia Today; RT Arabic | state | state | financed by the Russian state
rossiya-24 | state | RUS | Rossiya 24; Rossiya-24; Rossiya 1; Rossiya-1; VGTRK | state | state | channels of VGTRK, Russia's state broadcaster
channel-one-russia | state | RUS | Russia's Channel One; Channel One Russia | state | state 2002.. | controlled by the Russian state
rossiyskaya-gazeta | state | RUS | Rossiyskaya Gazeta; Rossiiskaya Gazeta | state 1994.. | state 1994.. | daily of the Russian government, until 1993 of the parliament
zvezda | state | RUS | Zvezda TV; TV Zvezda; Zvezda television; Zvezda channel | state | state | medium of Russia's defence ministry
krasnaya-zvezda | state | RUS | Krasnaya Zvezda | state | state | medium of Russia's defence ministry
ntv-russia | state | RUS | Russia's NTV; Russian NTV | - | state 2001-04-14.. | owned by Gazprom-Media, which took it over in April 2001
izvestia | partisan | RUS | Izvestia; Izvestiya | - | state 2008.. | of the pro-Kremlin National Media Group since 2008; banned in the EU in 2024 as under the control of Russia's leaders
komsomolskaya-pravda | press | RUS | Komsomolskaya Pravda | - | - | daily
moskovsky-komsomolets | press | RUS | Moskovsky Komsomolets | - | - | daily
kommersant | press | RUS | Kommersant | - | - | daily of Alisher Usmanov
vedomosti | press | RUS | Vedomosti | - | - | daily
rbc | press | RUS | RBC news; RBK | - | - | business outlet
fontanka | local | RUS | Fontanka.ru; Fontanka news site; Fontanka news outlet; St Petersburg outlet Fontanka; St. Petersburg news site Fontanka | - | - | site in Saint Petersburg
novaya-gazeta | press | RUS | Novaya Gazeta | - | - | independent paper, its licence annulled in September 2022
meduza | press | - | Meduza | - | - | independent Russian site in Riga
tv-rain | press | - | TV Rain; Dozhd | - | - | independent Russian channel in exile since 2022
the-insider | press | - | The Insider of Russia; Russian investigative outlet The Insider | - | - | independent Russian site in exile
moscow-times | press | - | Moscow Times; The Moscow Times | - | - | independent site, in exile since 2022
mediazona | press | - | Mediazona | - | - | independent site on Russia
istories | press | - | iStories | - | - | independent Russian site in exile
echo-moscow | press | RUS | Ekho Moskvy; Echo of Moscow | - | - | radio, mostly owned by Gazprom-Media; closed in March 2022
baza | press | RUS | Baza Telegram channel | - | - | Telegram channel
mash-telegram-channel | press | RUS | Mash Telegram channel | - | - | Telegram channel
rybar | partisan | RUS | Rybar | - | state 2022-02-24.. | takes Russia's side in the war in Ukraine
grey-zone | partisan | RUS | Grey Zone Telegram channel; Telegram channel Grey Zone | - | wagner ..2023-08-23 | Telegram channel tied to Wagner while Yevgeny Prigozhin led it
# Ukraine, Belarus, Moldova, the Caucasus, Central Asia
kyiv-independent | press | UKR | Kyiv Independent; The Kyiv Independent | - | - | independent site
kyiv-post | press | UKR | Kyiv Post | - | - | site
ukrainska-pravda | press | UKR | Ukrainska Pravda | - | - | site
suspilne | public | UKR | Suspilne | - | - | public broadcaster
hromadske | press | UKR | Hromadske | - | - | independent outlet
zn-ua | press | UKR | Dzerkalo Tyzhnia; ZN.UA | - | - | site, once a weekly
nv-ua | press | UKR | New Voice of Ukraine; NV.ua | - | - | site
euromaidan-press | press | UKR | Euromaidan Press | - | - | site
24-kanal | press | UKR | 24 Kanal; Channel 24 of Ukraine | - | - | channel
nashaniva | press | - | Nasha Niva | - | - | independent Belarusian outlet in exile
nexta | press | - | NEXTA; Nexta | - | - | Telegram channel of Belarusian exiles
zerkalo | press | - | Zerkalo.io | - | - | independent Belarusian site in exile, made by people of Tut.by
moldpres | state+wire | MDA | Moldpres | state | - | agency of the Moldovan state
ziarul-de-garda | press | MDA | Ziarul de Garda | - | - | Moldovan outlet
newsmaker-of-moldova | press | MDA | NewsMaker of Moldova | - | - | Moldovan outlet
civil-ge | press | GEO | Civil.ge; Civil Georgia | - | - | site
imedi | partisan | GEO | Imedi TV; TV Imedi; Imedi | - | georgian-dream 2018-11.. | channel that before the presidential run-off of November 2018 openly took a stand against the return of the party of Mikheil Saakashvili
rustavi-2 | press | GEO | Rustavi 2 | - | - | private channel
mtavari-arkhi | press | GEO | Mtavari Arkhi | - | - | private channel, off the air since May 2025
hetq | press | ARM | Hetq | - | - | Armenian outlet
civilnet | press | ARM | CivilNet | - | - | Armenian outlet
azatutyun | public | USA | Azatutyun; Radio Azatutyun; Azatutyun.am | - | - | Armenian service of Radio Free Europe/Radio Liberty
caucasian-knot | press | - | Caucasian Knot | - | - | outlet on the Caucasus
kavkaz-realii | public | USA | Kavkaz Realii | - | - | Caucasus site of Radio Free Europe/Radio Liberty
oc-media | press | GEO | OC Media | - | - | site in Tbilisi on the Caucasus
eurasianet | press | USA | Eurasianet | - | - | site
rferl | public | USA | Radio Free Europe/Radio Liberty; Radio Free Europe; RFE/RL; Radio Liberty; Radio Svoboda; RFERL | - | - | financed by the US government
`
