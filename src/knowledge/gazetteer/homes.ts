/** Where an outlet is at home: a local paper does not say which Alexandria it means. */
export interface Home {
  /** Null: no more is known than the country. */
  readonly town: string | null
  readonly admin1: string | null
  /** ISO 3166-1 alpha-3. */
  readonly country: string
}

// division, country: host town; host town; …  Local and regional outlets, written from general knowledge. Papers of record and agencies
// write for everywhere and are left out.
const ROWS = `
Alabama, USA: al.com Birmingham; montgomeryadvertiser.com Montgomery; tuscaloosanews.com Tuscaloosa; dothaneagle.com Dothan
Alaska, USA: adn.com Anchorage; newsminer.com Fairbanks; juneauempire.com Juneau
Arizona, USA: azcentral.com Phoenix; tucson.com Tucson; azdailysun.com Flagstaff; 12news.com Phoenix
Arkansas, USA: arkansasonline.com Little Rock; swtimes.com Fort Smith
California, USA: latimes.com Los Angeles; dailynews.com Los Angeles; mercurynews.com San Jose; sfchronicle.com San Francisco; sfgate.com San Francisco; sacbee.com Sacramento; fresnobee.com Fresno; sandiegouniontribune.com San Diego; ocregister.com Anaheim; insidebayarea.com Oakland; eastbaytimes.com Oakland; presstelegram.com Long Beach; pe.com Riverside; bakersfield.com Bakersfield; modbee.com Modesto; recordnet.com Stockton; pressdemocrat.com Santa Rosa; montereyherald.com Monterey
Colorado, USA: denverpost.com Denver; gazette.com Colorado Springs; chieftain.com Pueblo; coloradoan.com Fort Collins; dailycamera.com Boulder
Connecticut, USA: courant.com Hartford; nhregister.com New Haven; ctpost.com Bridgeport; theday.com New London; registercitizen.com Torrington; middletownpress.com Middletown; rep-am.com Waterbury; newstimes.com Danbury
Delaware, USA: delawareonline.com Wilmington
Florida, USA: miamiherald.com Miami; orlandosentinel.com Orlando; tampabay.com Tampa; sun-sentinel.com Fort Lauderdale; palmbeachpost.com West Palm Beach; jacksonville.com Jacksonville; tallahassee.com Tallahassee; gainesville.com Gainesville; alligator.org Gainesville; news-press.com Fort Myers; heraldtribune.com Sarasota; floridatoday.com Melbourne; pnj.com Pensacola; ocala.com Ocala
Georgia, USA: ajc.com Atlanta; onlineathens.com Athens; augustachronicle.com Augusta; chronicle.augusta.com Augusta; savannahnow.com Savannah; macon.com Macon; ledger-enquirer.com Columbus; gainesvilletimes.com Gainesville; albanyherald.com Albany
Hawaii, USA: staradvertiser.com Honolulu
Idaho, USA: idahostatesman.com Boise; postregister.com Idaho Falls
Illinois, USA: chicagotribune.com Chicago; suntimes.com Chicago; dailyherald.com Arlington Heights; pjstar.com Peoria; sj-r.com Springfield; rrstar.com Rockford; daily-chronicle.com DeKalb; theintelligencer.com Edwardsville; parisbeacon.com Paris; herald-review.com Decatur; pantagraph.com Bloomington; news-gazette.com Champaign
Indiana, USA: indystar.com Indianapolis; journalgazette.net Fort Wayne; southbendtribune.com South Bend; courierpress.com Evansville; pal-item.com Richmond; reporter.net Lebanon; tribstar.com Terre Haute; jconline.com Lafayette; thestarpress.com Muncie; dailyjournal.net Franklin
Iowa, USA: desmoinesregister.com Des Moines; thegazette.com Cedar Rapids; qctimes.com Davenport; siouxcityjournal.com Sioux City; press-citizen.com Iowa City; wcfcourier.com Waterloo
Kansas, USA: kansas.com Wichita; cjonline.com Topeka; themercury.com Manhattan; ljworld.com Lawrence; salina.com Salina
Kentucky, USA: courier-journal.com Louisville; kentucky.com Lexington; richmondregister.com Richmond; sentinel-echo.com London; bgdailynews.com Bowling Green
Louisiana, USA: nola.com New Orleans; theadvocate.com Baton Rouge; shreveporttimes.com Shreveport; thetowntalk.com Alexandria; theadvertiser.com Lafayette
Maine, USA: pressherald.com Portland; bangordailynews.com Bangor; sunjournal.com Lewiston
Maryland, USA: baltimoresun.com Baltimore; capitalgazette.com Annapolis; fredericknewspost.com Frederick
Massachusetts, USA: bostonglobe.com Boston; bostonherald.com Boston; telegram.com Worcester; masslive.com Springfield; southcoasttoday.com New Bedford; lowellsun.com Lowell; capecodtimes.com Hyannis
Michigan, USA: freep.com Detroit; detroitnews.com Detroit; lansingstatejournal.com Lansing; mlive.com Grand Rapids; battlecreekenquirer.com Battle Creek
Minnesota, USA: startribune.com Minneapolis; twincities.com Saint Paul; duluthnewstribune.com Duluth; postbulletin.com Rochester; echopress.com Alexandria; jordannews.com Jordan; sctimes.com Saint Cloud; mankatofreepress.com Mankato
Mississippi, USA: clarionledger.com Jackson; sunherald.com Biloxi; hattiesburgamerican.com Hattiesburg
Missouri, USA: stltoday.com St. Louis; kansascity.com Kansas City; news-leader.com Springfield; columbiatribune.com Columbia; columbiamissourian.com Columbia; joplinglobe.com Joplin
Montana, USA: billingsgazette.com Billings; missoulian.com Missoula; helenair.com Helena; greatfallstribune.com Great Falls
Nebraska, USA: omaha.com Omaha; journalstar.com Lincoln; columbustelegram.com Columbus; norfolkdailynews.com Norfolk; theindependent.com Grand Island
Nevada, USA: reviewjournal.com Las Vegas; lasvegassun.com Las Vegas; rgj.com Reno
New Hampshire, USA: unionleader.com Manchester; concordmonitor.com Concord; nashuatelegraph.com Nashua; fosters.com Dover
New Jersey, USA: nj.com Newark; northjersey.com Hackensack; app.com Asbury Park; courierpostonline.com Cherry Hill; pressofatlanticcity.com Atlantic City
New Mexico, USA: abqjournal.com Albuquerque; santafenewmexican.com Santa Fe; lcsun-news.com Las Cruces
New York, USA: timesunion.com Albany; buffalonews.com Buffalo; democratandchronicle.com Rochester; syracuse.com Syracuse; pressconnects.com Binghamton; lohud.com White Plains; newsday.com Melville; poughkeepsiejournal.com Poughkeepsie; uticaod.com Utica; ithacajournal.com Ithaca
North Carolina, USA: charlotteobserver.com Charlotte; newsobserver.com Raleigh; greensboro.com Greensboro; journalnow.com Winston-Salem; fayobserver.com Fayetteville; starnewsonline.com Wilmington; citizen-times.com Asheville; heraldsun.com Durham
North Dakota, USA: bismarcktribune.com Bismarck; inforum.com Fargo; grandforksherald.com Grand Forks
Ohio, USA: dispatch.com Columbus; columbuslocalnews.com Columbus; cleveland.com Cleveland; cincinnati.com Cincinnati; ohio.com Akron; toledoblade.com Toledo; daytondailynews.com Dayton; springfieldnewssun.com Springfield; newarkadvocate.com Newark; oxfordpress.com Oxford; daily-jeff.com Cambridge; vindy.com Youngstown; limaohio.com Lima; mansfieldnewsjournal.com Mansfield; cantonrep.com Canton
Oklahoma, USA: oklahoman.com Oklahoma City; newsok.com Oklahoma City; tulsaworld.com Tulsa
Oregon, USA: oregonlive.com Portland; statesmanjournal.com Salem; registerguard.com Eugene; eastoregonian.com Pendleton; bendbulletin.com Bend
Pennsylvania, USA: philly.com Philadelphia; inquirer.com Philadelphia; post-gazette.com Pittsburgh; triblive.com Pittsburgh; mcall.com Allentown; pennlive.com Harrisburg; lancasteronline.com Lancaster; thetimes-tribune.com Scranton; goerie.com Erie; ldnews.com Lebanon; ydr.com York; readingeagle.com Reading
Rhode Island, USA: providencejournal.com Providence
South Carolina, USA: thestate.com Columbia; thecolumbiastar.com Columbia; postandcourier.com Charleston; greenvilleonline.com Greenville; heraldonline.com Rock Hill
South Dakota, USA: argusleader.com Sioux Falls; rapidcityjournal.com Rapid City
Tennessee, USA: tennessean.com Nashville; newschannel5.com Nashville; commercialappeal.com Memphis; knoxnews.com Knoxville; timesfreepress.com Chattanooga; dailypostathenian.com Athens; columbiadailyherald.com Columbia; parispi.net Paris; jacksonsun.com Jackson
Texas, USA: dallasnews.com Dallas; star-telegram.com Fort Worth; chron.com Houston; houstonchronicle.com Houston; mysanantonio.com San Antonio; expressnews.com San Antonio; statesman.com Austin; elpasotimes.com El Paso; caller.com Corpus Christi; lubbockonline.com Lubbock; amarillo.com Amarillo; wacotrib.com Waco; athensreview.com Athens; gainesvilleregister.com Gainesville; itemonline.com Huntsville; palestineherald.com Palestine; theparisnews.com Paris; dailytribune.net Mount Pleasant; kltv.com Tyler; themonitor.com McAllen
Utah, USA: sltrib.com Salt Lake City; deseret.com Salt Lake City; deseretnews.com Salt Lake City; heraldextra.com Provo
Vermont, USA: burlingtonfreepress.com Burlington; rutlandherald.com Rutland
Virginia, USA: richmond.com Richmond; timesdispatch.com Richmond; pilotonline.com Norfolk; roanoke.com Roanoke; dailyprogress.com Charlottesville; alextimes.com Alexandria; newsadvance.com Lynchburg; fredericksburg.com Fredericksburg; dailypress.com Newport News
Washington, USA: seattletimes.com Seattle; seattlepi.com Seattle; spokesman.com Spokane; thenewstribune.com Tacoma; columbian.com Vancouver; theolympian.com Olympia; bellinghamherald.com Bellingham
West Virginia, USA: wvgazette.com Charleston; wvgazettemail.com Charleston; herald-dispatch.com Huntington
Wisconsin, USA: jsonline.com Milwaukee; madison.com Madison; greenbaypressgazette.com Green Bay; leadertelegram.com Eau Claire; lacrossetribune.com La Crosse
Wyoming, USA: trib.com Casper; wyomingnews.com Cheyenne
England, GBR: manchestereveningnews.co.uk Manchester; liverpoolecho.co.uk Liverpool; birminghammail.co.uk Birmingham; yorkshirepost.co.uk Leeds; thestar.co.uk Sheffield; chroniclelive.co.uk Newcastle upon Tyne; bristolpost.co.uk Bristol; standard.co.uk London; mylondon.news London; oxfordmail.co.uk Oxford; thisisoxfordshire.co.uk Oxford; cambridge-news.co.uk Cambridge; gazette-news.co.uk Colchester; eadt.co.uk Ipswich; edp24.co.uk Norwich; nottinghampost.com Nottingham; leicestermercury.co.uk Leicester; plymouthherald.co.uk Plymouth; kentonline.co.uk Maidstone; theargus.co.uk Brighton; portsmouth.co.uk Portsmouth; dailyecho.co.uk Southampton; yorkpress.co.uk York; thenorthernecho.co.uk Darlington; lancashiretelegraph.co.uk Blackburn; swindonadvertiser.co.uk Swindon; richmondandtwickenhamtimes.co.uk Richmond; thelancasterandmorecambecitizen.co.uk Lancaster; hulldailymail.co.uk Hull; stokesentinel.co.uk Stoke-on-Trent; coventrytelegraph.net Coventry
Scotland, GBR: heraldscotland.com Glasgow; scotsman.com Edinburgh; pressandjournal.co.uk Aberdeen; thecourier.co.uk Dundee
Wales, GBR: walesonline.co.uk Cardiff; southwalesargus.co.uk Newport; dailypost.co.uk Llandudno
Northern Ireland, GBR: belfasttelegraph.co.uk Belfast; irishnews.com Belfast; derryjournal.com Londonderry
, IRL: independent.ie Dublin; irishtimes.com Dublin; irishexaminer.com Cork; limerickleader.ie Limerick; connachttribune.ie Galway
Ontario, CAN: thestar.com Toronto; lfpress.ca London; lfpress.com London; woodstocksentinelreview.com Woodstock; ottawacitizen.com Ottawa; thespec.com Hamilton; therecord.com Kitchener; windsorstar.com Windsor; thewhig.com Kingston; thesudburystar.com Sudbury
British Columbia, CAN: vancouversun.com Vancouver; theprovince.com Vancouver; timescolonist.com Victoria; bclocalnews.com Vancouver
Alberta, CAN: calgaryherald.com Calgary; edmontonjournal.com Edmonton
Manitoba, CAN: winnipegfreepress.com Winnipeg
Saskatchewan, CAN: leaderpost.com Regina; thestarphoenix.com Saskatoon
Quebec, CAN: montrealgazette.com Montreal
Nova Scotia, CAN: thechronicleherald.ca Halifax
New South Wales, AUS: smh.com.au Sydney; dailytelegraph.com.au Sydney; illawarramercury.com.au Wollongong; theherald.com.au Newcastle
Victoria, AUS: theage.com.au Melbourne; heraldsun.com.au Melbourne; geelongadvertiser.com.au Geelong; bendigoadvertiser.com.au Bendigo
Queensland, AUS: couriermail.com.au Brisbane; cairnspost.com.au Cairns; townsvillebulletin.com.au Townsville
South Australia, AUS: adelaidenow.com.au Adelaide
Western Australia, AUS: thewest.com.au Perth; perthnow.com.au Perth
Tasmania, AUS: themercury.com.au Hobart; examiner.com.au Launceston
, NZL: nzherald.co.nz Auckland; odt.co.nz Dunedin
, ISR: jpost.com Jerusalem; timesofisrael.com Jerusalem; haaretz.com Tel Aviv
, LBN: dailystar.com.lb Beirut; naharnet.com Beirut; today.lorientlejour.com Beirut
, TUR: dailysabah.com Istanbul; hurriyetdailynews.com Istanbul
, SYR: sana.sy Damascus; enabbaladi.net Damascus
, IRQ: rudaw.net Erbil; iraqinews.com Baghdad
, ARE: gulfnews.com Dubai; khaleejtimes.com Dubai; thenationalnews.com Abu Dhabi
, SAU: arabnews.com Riyadh
, GEO: civil.ge Tbilisi; messenger.com.ge Tbilisi
, RUS: themoscowtimes.com Moscow; moscowtimes.ru Moscow; sptimes.ru Saint Petersburg
, UKR: kyivindependent.com Kyiv; kyivpost.com Kyiv; pravda.com.ua Kyiv; ukrinform.net Kyiv
, SDN: sudantribune.com Khartoum; dabangasudan.org Khartoum
, PAK: dawn.com Karachi; thenews.com.pk Islamabad; tribune.com.pk Karachi
, IND: thehindu.com Chennai; deccanherald.com Bengaluru; telegraphindia.com Kolkata; timesofindia.indiatimes.com Mumbai
, KEN: nation.africa Nairobi; standardmedia.co.ke Nairobi
, NGA: punchng.com Lagos; vanguardngr.com Lagos; thisdaylive.com Lagos; premiumtimesng.com Abuja
, ZAF: news24.com Johannesburg; iol.co.za Cape Town; dailymaverick.co.za Johannesburg
, PHL: rappler.com Manila; inquirer.net Manila; philstar.com Manila
`

/** Endings of hosts that are a country's, where news of that country is published under them. */
const ENDINGS = `uk GBR;ie IRL;ca CAN;au AUS;nz NZL;in IND;pk PAK;bd BGD;lk LKA;za ZAF;ng NGA;ke KEN;ug UGA;gh GHA;zw ZWE;ph PHL;my MYS;sg SGP;hk HKG;il ISR;lb LBN;jo JOR;sy SYR;iq IRQ;ir IRN;tr TUR;eg EGY;ye YEM;sd SDN;sa SAU;ae ARE;qa QAT;kw KWT;om OMN;bh BHR;ge GEO;am ARM;az AZE;ua UKR;ru RUS;by BLR;md MDA;pl POL;cz CZE;sk SVK;hu HUN;ro ROU;bg BGR;gr GRC;rs SRB;hr HRV;de DEU;fr FRA;it ITA;es ESP;pt PRT;nl NLD;be BEL;ch CHE;at AUT;se SWE;no NOR;dk DNK;fi FIN;jp JPN;kr KOR;cn CHN;tw TWN;th THA;vn VNM;id IDN;mx MEX;br BRA;ar ARG;cl CHL;af AFG;mm MMR;np NPL;et ETH;so SOM;us USA`

let homes: ReadonlyMap<string, Home> | null = null
let endings: ReadonlyMap<string, string> | null = null

/** Where the outlet is at home, by its host or its address; null: nowhere that is known, or everywhere. */
export function homeOf(outlet: string | null, url: string | null): Home | null {
  homes ??= readHomes()
  endings ??= new Map(ENDINGS.split(';').map(pair => pair.split(' ') as [string, string]))
  for (const address of [url, outlet]) {
    const host = hostOf(address)
    if (host === null) continue
    const labels = host.split('.')
    for (let from = 0; from < labels.length - 1; from += 1) {
      const home = homes.get(labels.slice(from).join('.'))
      if (home !== undefined) return home
    }
    const country = endings.get(labels.at(-1) ?? '')
    if (country !== undefined) return { town: null, admin1: null, country }
  }
  return null
}

const hostOf = (address: string | null): string | null =>
  address === null
    ? null
    : (/^(?:https?:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/:?#]|$)/i.exec(address.trim())?.[1]?.toLowerCase() ?? null)

function readHomes(): Map<string, Home> {
  const read = new Map<string, Home>()
  for (const line of ROWS.trim().split('\n')) {
    const [area = '', hosts = ''] = line.split(': ')
    const [admin1 = '', country = ''] = area.split(', ')
    for (const pair of hosts.split('; ')) {
      const blank = pair.indexOf(' ')
      read.set(pair.slice(0, blank), { town: pair.slice(blank + 1), admin1: admin1 === '' ? null : admin1, country })
    }
  }
  return read
}
