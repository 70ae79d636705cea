/**
 * Small word classes over noun lemmas, by which a trigger asks what stands around it ("fired" + weapon, "fired" + minister).
 * A lemma may stand in several. Names and pronouns are no lemmas: the reader adds '@name' and '@pronoun' by tag, and '@person' and
 * '@somewhere' (a name that is not evidently a person's) out of several.
 */
const CLASSES = {
  '@leader':
    'president premier minister chancellor king queen emir sultan shah sheikh ruler dictator leader governor mayor prince strongman general colonel brigadier commander admiral marshal chief vice-president warlord head monarch junta speaker ambassador prime-minister director secretary warlord ayatollah patriarch pope senator lawmaker deputy mp legislator judge prosecutor politician official diplomat spokesman spokeswoman envoy councillor boss incumbent vice president-elect tyrant despot autocrat ex-president ex-premier ex-minister monarch potentate',
  '@official':
    'cabinet ministry parliament presidency palace court council congress senate assembly commission committee agency authority authorities administration government regime office bureau kremlin pentagon union bloc state country nation republic kingdom party department municipality embassy delegation mission side nations capital-city legislature',
  '@armed':
    'troop soldier army force rebel fighter militant insurgent militia militiaman gunman gunmen guerrilla military navy brigade division battalion regiment unit jihadist faction regime opposition tank convoy column commando paramilitary terrorist separatist mercenary coalition guard infantry garrison squad contra subversive extremist attacker assailant bomber sniper warplane jet helicopter drone aircraft conscript cadet recruit officer serviceman combatant islamist group cell hitman raider bandit armour armor artillery corps platoon patrol commander ally crew gang defender invader occupier security assassin pilot airforce air-force navy marine hijacker kidnapper cartel warship gunboat enemy assault attack offensive movement alliance wing front command personnel troops police peacekeeper trooper ranger paratrooper infantryman gunner rifleman legionnaire reservist conscript junta mutineer putschist aggressor gendarme gendarmerie armoured-vehicle',
  '@state':
    'army military government police regime navy soldier authority authorities ministry officer state serviceman trooper gendarmerie gendarme intelligence guard troop airforce air-force president marine policeman conscript',
  '@police':
    'police policeman policewoman officer gendarme gendarmerie authority authorities agent trooper prosecutor security patrol detective carabinieri guard marshal customs force soldier troop military army constable inspector intelligence government regime unit personnel sheriff cop service ministry court junta mossad mi5 fbi',
  '@soldiery':
    'patrol column platoon squad battalion brigade regiment detachment garrison unit enemy infantry cavalry contingent',
  '@rebel':
    'rebel insurgent militant militia guerrilla fighter jihadist separatist opposition terrorist subversive gunman extremist islamist faction group bandit cartel gang',
  '@civilian':
    'civilian resident people person family child woman man boy girl villager protester student journalist worker refugee passenger prisoner demonstrator farmer teacher doctor nurse reporter activist citizen inhabitant victim pilgrim shopper tourist worshipper worshiper shepherd driver baby infant mother father son daughter brother sister wife husband teenager youth ranger trainee human fisherman herder minister priest pastor nun peasant lawyer patient detainee hostage captive migrant aid-worker bystander pedestrian commuter trader foreigner national businessman student schoolgirl schoolchild pupil community population household staff employee engineer medic paramedic volunteer editor blogger campaigner christian muslim jew policeman officer soldier other dozen hundred thousand many several two three four five some all one number score couple million suspect member leader official fighter militant kid widow cleric imam monk singer actor rabbi bishop relative neighbour neighbor colleague elder other adult male female labourer laborer nobody everyone someone anyone body dissident critic opponent expatriate casualty survivor individual person guest crew professor academic scientist supporter follower user owner banker miner baker butcher artist painter writer poet novelist musician athlete swimmer climber hiker cyclist motorist motorcyclist rider vendor shopkeeper merchant hunter gardener cook waiter maid servant guard translator interpreter consultant analyst economist historian architect builder mechanic electrician plumber programmer librarian accountant clerk cashier receptionist secretary assistant aide adviser advisor photographer cameraman anchor presenter columnist publisher producer director campaigner organiser organizer unionist feminist environmentalist nun deacon preacher rabbi pilgrim settler nomad tribesman herdsman clansman chieftain landowner landlord tenant neighbour cousin nephew niece uncle aunt grandfather grandmother grandson granddaughter bride groom fiance girlfriend boyfriend friend partner ally enemy fugitive suspect accused defendant convict murderer killer thief robber burglar smuggler trafficker dealer addict prostitute beggar homeless orphan twin toddler newborn infant teen veteran reservist trainee apprentice intern graduate alumnus lecturer researcher expert specialist surgeon dentist pharmacist psychologist therapist midwife caregiver firefighter rescuer diver lifeguard paratrooper commando sailor captain stewardess steward attendant conductor astronaut spy informant informer agent mercenary bodyguard chauffeur entrepreneur industrialist financier investor broker tycoon billionaire millionaire oligarch aristocrat princess duke duchess queen heir protege disciple worshiper believer catholic protestant orthodox shiite sunni alawite druze kurd arab turk israeli palestinian syrian iraqi iranian afghan pakistani indian chinese russian ukrainian american briton frenchman german italian spaniard african european asian black white',
  '@crowd':
    'protester demonstrator crowd mob thousand hundred dozen activist student worker supporter rioter marcher youth teacher farmer people resident woman opponent opposition striker union nurse doctor villager citizen employee campaigner fan angry-crowd million family relative member prisoner inmate detainee miner driver trader teenager population community lawyer journalist refugee migrant minority monk tribesman peasant group parent local scores civilian looter vandal follower settler hooligan man pupil inhabitant neighbour neighbor shopkeeper merchant veteran pensioner mourner',
  '@prisoner':
    'prisoner detainee captive hostage inmate convict soldier journalist activist suspect dissident man woman student pilot teacher crew member people worker protester person refugee child girl boy sailor fisherman kidnapper leader lawmaker official reporter editor lawyer dozen hundred fighter militant civilian officer aid-worker national citizen australian american turk',
  '@place':
    'city town village district province capital country border territory area neighborhood neighbourhood suburb outskirts outskirt countryside region island hill hilltop valley land ground camp strip zone enclave pocket peninsula governorate county state hamlet settlement city-centre centre center square mountain height frontier front line frontline quarter swath swathe coast south north east west half most part stretch locality place community river mile kilometre kilometer side mainland edge entrance town-hall heartland pass crossroad junction intersection market plateau ridge gorge township commune shantytown slum oasis delta plain archipelago atoll',
  '@facility':
    'base armoury armory arsenal jetty quay airport prefecture headquarters headquarter checkpoint barracks barrack prison station palace building bridge port crossing hospital school ministry embassy office house airbase air-base position outpost post stronghold road highway garrison airfield depot fort fortress compound factory plant oilfield field dam refinery mine facility warehouse site consulate mosque church market hotel tower hideout bunker complex residence villa studio broadcaster parliament jail courthouse court bank barricade monastery temple university camp oil-field gateway corridor route installation seat institution home shop store mall terminal runway hangar silo radar airstrip heliport steelworks smelter substation reservoir clinic stadium orphanage kindergarten shipyard hq harbour harbor dockyard academy museum palace pipeline railway rail citadel castle pier wharf',
  '@road':
    'road thoroughfare highway street motorway bridge crossing border airport port airspace route way entrance frontier square checkpoint tunnel railway station gate strait canal pass corridor runway avenue intersection junction lane track line school university mosque church embassy consulate office university market shop store bank newspaper station channel court camp parliament mill plant factory hospital prison mine oilfield refinery border-crossing restaurant cinema museum library waterway harbour harbor ministry',
  '@weapon':
    'rocket missile shell mortar artillery bomb drone grenade gun bullet shot round weapon rifle torpedo projectile munition howitzer cannon tank ammunition arms arm explosive pistol launcher warhead mine ied device salvo volley barrage gas teargas tear-gas',
  '@shot': 'shot bullet round gun weapon rifle pistol volley gunshot',
  '@rocket':
    'rocket missile torpedo projectile salvo katyusha scud iskander kalibr kinzhal tomahawk grad atacms qassam oreshnik himars',
  '@shell': 'shell mortar artillery howitzer cannon round barrage tank-shell',
  '@arms':
    'weapon arms arm ammunition rifle gun missile rocket tank jet equipment explosive munition helicopter system vehicle drone warplane launcher howitzer shell grenade mortar cache stockpile depot supply hardware weaponry kalashnikov bomb belt vest device detonator ied mine tnt fertiliser fertilizer gunpowder firearm pistol revolver magazine ammo carbine machinegun projectile cartridge bullet knife machete dagger sword artillery rpg bandolier silencer ak-47 ak47 shotgun handgun torpedo warhead contraband projectile stash arsenal round cartridge weapons-cache',
  '@explosive':
    'bomb device explosive ied mine landmine grenade car-bomb vest belt charge dynamite munition shell parcel package truck-bomb ordnance',
  '@aircraft':
    'plane jet helicopter drone aircraft warplane airplane aeroplane airliner chopper uav bomber fighter balloon mig gunship glider missile satellite',
  '@airborne': 'warplane jet aircraft helicopter plane bomber airforce air-force gunship chopper mig fighter-jet f-16 aviation',
  '@vehicle':
    'car bus truck lorry train ship ferry boat plane van motorcycle convoy vehicle ambulance tanker vessel minibus coach taxi helicopter aircraft jet airliner airplane aeroplane tram tractor trawler yacht dinghy submarine balloon cable-car locomotive carriage freighter',
  '@agreement':
    'deal agreement accord treaty pact truce ceasefire cease-fire memorandum contract armistice settlement compromise understanding peace roadmap protocol declaration partnership charter convention mou alliance arrangement resolution',
  '@truce': 'truce ceasefire cease-fire armistice peace hostilities hostility lull',
  '@tie':
    'tie relation relationship link contact talk negotiation diplomatic-ties dialogue cooperation membership diplomacy participation partnership',
  '@talks': 'talk negotiation meeting discussion summit conference consultation dialogue session conversation call round',
  '@aid':
    'aid food medicine assistance relief supply money fund funding help blanket shelter water vaccine parcel tent grant loan donation package dollar million billion support fuel wheat grain flour equipment expert team doctor dose shipment kit euro cash service electricity training truck tonne ton relief-goods oxygen ventilator mask credit rice clothes flight bailout humanitarian-aid subsidy guarantee contribution donation pound yen rupee $ € £ medication drug-supplies',
  '@money':
    'stock share price market currency dollar profit sale revenue index rate income earnings yield bond oil gold euro yen lira pound rouble ruble cost value investor temperature rain snow unemployment inflation production output demand gdp economy export import wage turnover shares futures bitcoin percent percentage point degree number proportion rating vote poll snow night darkness silence curtain hair leaf',
  '@sport':
    'team coach goal match game season league striker title cup tournament score midfielder championship playoff player ball race goalkeeper referee club manager winger batsman bowler innings wicket quarterback pitcher medal olympics finalist semi-final semifinal final champion penalty kick captain fan stadium half-time defender skipper squad set tennis football cricket rugby golf lap trophy opener victory win fixture inning touchdown derby record',
  '@culture':
    'film movie album song novel book show scene video picture photo photograph series play actor singer band audience chart gallery painting opera documentary episode festival box-office hit single track portrait imagination attention heart mood essence spirit moment image footage eye headline public',
  '@idea':
    'plan idea proposal policy view decision record bill law article report remark comment speech argument claim theory problem question issue stance position statement critic reform measure rule system legislation budget handling move approach poverty inflation corruption disease virus hunger cancer inequality unemployment tax culture value principle legacy performance ruling verdict election programme program strategy response strategy motion rhetoric deal agreement treaty handling silence lie myth stigma crisis challenge tone deal',
  '@offer':
    'offer proposal plan deal demand request call idea appeal resolution truce ceasefire talk bid invitation motion pressure report claim allegation accusation suggestion charge bill agreement petition move amendment peace decision result initiative candidate treaty term condition compromise settlement visa application',
  '@law':
    'law bill resolution act legislation budget motion amendment constitution decree measure sanction reform package ordinance',
  '@sanction': 'sanction embargo tariff fine penalty ban blockade restriction duty levy freeze boycott quota measure',
  '@restriction':
    'ban curfew restriction emergency embargo blockade siege lockdown sanction measure censorship limit rule control law quarantine blackout suspension closure martial-law state',
  '@utility':
    'internet electricity power water network communication phone telephone gas supply service line connection grid telecommunications signal broadband light heating access fuel website broadcast',
  '@statue': 'statue monument portrait poster bust effigy billboard flag banner memorial',
  '@property':
    'house home shop building car vehicle store warehouse office church mosque temple school village station tyre tire bus truck property crop field farm market hut police-station headquarters post mill factory hotel bank camp tent library court courthouse consulate embassy mansion hospital museum restaurant supermarket pharmacy bakery goods belongings crops orchard olive-tree motorcycle taxi train carriage effigy flag barricade tyres stall shrine monastery cathedral plant tower warehouse depot pipeline container branch residence villa mall kiosk synagogue ministry parliament dormitory hostel clinic barn archive motorbike granary cottage',
  /** What is built, set up, grown or kept, and can be wrecked or burned. */
  '@thing':
    'structure pole post mast antenna aerial relay repeater transmitter transformer substation generator turbine pump cable wire pipe duct sewer lamppost streetlight kiosk booth box junction-box stall stand showcase window door gate roof fence cabin hut shack shed barn stable corral garage workshop silo granary plantation orchard vineyard coffee sugarcane cane corn maize wheat rice harvest crop field farm ranch hacienda estate farmhouse homestead livestock cattle herd tractor combine harvester bulldozer excavator crane grader machinery machine equipment locomotive wagon railcar rail cart bicycle scooter motorcycle canoe raft dock pier jetty wharf table ballot ballot-box urn poster archive file registry document desk computer drugstore pharmacy dealership supermarket boutique branch cooperative brewery bakery sawmill laundry restaurant cafe cafeteria canteen pub nightclub discotheque brothel casino cinema theatre theater gymnasium gym club clubhouse lodge shelter bus-stop billboard grave cemetery tombstone altar chapel convent seminary dormitory kindergarten nursery laboratory observatory greenhouse tenement bungalow penthouse hostel inn motel cable-car lift elevator escalator parking garage-door fountain kiln oven furnace boiler chimney tannery slaughterhouse waterworks aqueduct culvert viaduct overpass footbridge catwalk scaffold scaffolding container tanker trailer premises establishment property outbuilding station-house complex block installation facility ',
  '@works':
    'bridge building house home road power-station plant pipeline dam factory school hospital church mosque depot tower warehouse airport port village town city neighbourhood neighborhood facility tunnel railway shrine temple tomb monument site base headquarters line pylon refinery silo office shop market car vehicle tank truck bus convoy embassy hotel camp tent crop museum cathedral infrastructure installation position checkpoint bunker stockpile part hall wall property launcher aircraft helicopter jet plane ship boat station runway hangar apartment flat',
  '@disaster':
    'earthquake quake storm hurricane typhoon cyclone flood flooding tsunami tornado landslide mudslide blizzard tremor aftershock avalanche wildfire eruption volcano rain monsoon wind heatwave snowstorm rainfall lightning',
  '@flight': 'flight train service bus ferry operation traffic departure route',
  '@pact-maker':
    'country government side party minister president leader delegation delegate emissary envoy official negotiator diplomat ambassador chancellor premier secretary state company union representative rival faction general chief ally counterpart group member',
  '@blast':
    'bomb device explosive car grenade mine landmine shell ied blast munition rocket missile dynamite bomber explosion warhead charge parcel tanker',
  '@machine':
    'tank convoy column warplane jet helicopter drone aircraft armour armor artillery warship gunboat airforce air-force navy plane vehicle offensive attack assault wing front border',
  '@abstract':
    'speech expression right rights value privacy livelihood tradition trafficking narcotrafficking smuggling corruption unemployment poverty crime inflation disease hunger illiteracy ignorance racism addiction terrorism narcoterrorism discrimination impunity constitution democracy economy hope dream career reputation credibility prestige dignity idea theory myth peace process harmony unity future faith confidence trust morale love friendship relation trade tax pollution warming climate cancer aids obesity drought famine hate hatred extremism sovereignty independence freedom liberty justice development investigation negotiation dialogue talk field progress understanding solution socialism communism capitalism imperialism privatization privatisation reform',
  '@germ':
    'virus bacterium bacteria microbe germ parasite fungus pathogen antibody enzyme protein tumour tumor toxin worm malware plant weed insect ant bee wasp mosquito locust disease infection',
  '@beast':
    'shark dog wolf bear crocodile alligator lion leopard tiger elephant hippopotamus hippo hyena snake monkey bull boar buffalo cougar jaguar panther cat rat bird animal predator',
  '@mine': 'mine landmine ied roadside-bomb booby-trap',
  '@request':
    'help aid talk release resignation ceasefire truce end withdrawal dialogue calm restraint election inquiry investigation probe support assistance protection halt peace sanction cooperation meeting answer apology access return extradition action change independence reform explanation information patience unity loan asylum intervention justice compensation intervention vote permission',
  '@barrier': 'bus truck lorry tanker car vehicle container barrier concrete block cart trailer tyre barricade wire log rock',
  '@passage': 'bridge road lane carriageway highway gate entrance street avenue crossing runway track tunnel',
} as const

export type WordClass = keyof typeof CLASSES

const MEMBERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(CLASSES).map(([name, words]) => [name, new Set(words.split(' '))]),
)

/** Is this lemma in that class? An unknown class has no members (a test checks that no row names one). */
export function inWordClass(lemma: string, wordClass: string): boolean {
  return MEMBERS.get(wordClass)?.has(lemma) ?? false
}

export const WORD_CLASSES: readonly string[] = [
  ...MEMBERS.keys(),
  '@name',
  '@pronoun',
  '@nation',
  '@number',
  '@person',
  '@somebody',
  '@somewhere',
  '@concrete',
]

/** How many lemmas the class has; the open ones ("@name") count as many. */
export function wordClassSize(wordClass: string): number {
  return MEMBERS.get(wordClass)?.size ?? 150
}
