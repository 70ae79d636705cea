/**
 * Nouns for people, by which a phrase without a name ("two bakers") is known to be about human beings. Chosen from WordNet 3.1: nouns whose
 * first sense is a person, as far as its sense-tagged texts have them or they have no other sense and occur in news, less what news uses for things, names and abuse; and some of our own.
 */
const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `
  abbot abductee abductor abolitionist aborigine absentee abuser academic accomplice accountant accused acolyte activist
  actor actress addict adherent administrator admirer adolescent adult adulterer adventurer adversary adviser
  advisor advocate aggressor agronomist aide airman alcoholic alderman alien amateur ambassador amir amorist amputee analyst
  anarchist ancestor announcer anthropologist apache apologist apostate apothecary applicant appointee apprentice
  archaeologist archbishop architect arianist artilleryman artisan artist aspirant assailant assassin assessor assignee
  assistant associate astrologer astronaut astronomer astrophysicist atheist athlete attacker attendant attorney aunt
  author authoritarian autocrat ayatollah baby bachelor backer baddie baker ballerina balletomane ballplayer bandit
  bandleader banker bankrupt banshee barbarian barkeep baron barrister bartender basileus bastard beadle beadsman beatnik
  beggar beginner believer bellhop beneficiary besieger betrayer bidder biker billionaire biochemist biologist biophysicist
  bishop blackmailer blacksmith blogger blonde bluestocking boatman boatswain bobbysoxer bodybuilder bodyguard bomber bondsman
  booker bootlegger borrower boss bourgeois boxer boy boyfriend breeder briber bricklayer bride bridegroom brigadier
  broker brother buddy buff buffoon bugler bullyboy bunkmate bureaucrat burglar busboy bushwhacker businessman
  businesswoman butcher butler buyer bystander cadet caliph caller cameraman camper campesino candidate capitalist captain captive
  cardinal caretaker carpenter cartoonist cashier caterer cattleman cavalryman caveman celebrant celebrity cellist
  centrist centurion chairman chairperson chairwoman challenger chambermaid champ champion chancellor chap charlatan
  chauvinist chemist chevalier chief chieftain child chiropractor choirboy chosen churchgoer churchman citizen
  civilian claimant classicist classmate cleaner clergyman clergywoman cleric clerk client climber clown cobbler cofounder collaborator
  colleague collectivist collector collegian colonel colonial coloratura columnist combatant comedian commander commando
  commentator commie commissioner committeeman commoner communist commuter companion compatriot competitor composer comptroller
  comrade concessionaire concierge confederate confessor confidant confidante confrere congregant congressman
  congresswoman connoisseur conqueror conquistador conscript conservative conspirator constable consul consultant consumer
  contemporary contender contestant contractor contralto convener convert convict cook coordinator cop coquette coroner
  corporal correspondent cosigner councillor councilman councilor councilwoman counselor counterrevolutionary countryman
  couple courier courtier cousin coward cowboy cowhand cowpuncher craftsman creator creditor crew crewman crewmember criminal critic
  crofter crone crony culprit cultist custodian customer cutthroat cyclist cynic czar dad daddy dairyman dame dancer
  daughter deacon dealer dean debtor deceased decedent decorator defector defendant defender delegate delinquent democrat
  demonstrator dentist dependent deportee depositor deputy dervish descendant descendent deserter designer desperate
  despoiler despot detainee detective detractor devisee devotee diabetic diagnostician dictator dignitary diplomat
  director disciple dissenter dissident docker doctor donor doorman draftsman dramatist dreamer drinker driver dropout drummer
  drunk drunkard duelist duffer duke dupe dweller earl earthman eccentric ecologist economist editor educator egotist
  elder elector electrician electrotherapist emir employee employer engineer engraver enrollee entertainer enthusiast
  entrepreneur environmentalist epicure equestrian escapee evacuee evangelist evildoer ex-president executioner
  executive existentialist expatriate experimenter expert explorer extern extremist eyewitness family fanatic fantasist
  farmer fascist father federalist fella fellow felon feminist ferryman fiancee fielder fieldhand fighter financier firefighter
  fireman fisher fisherman fishmonger fishwife flautist florist foe follower footballer forebear forefather foreigner foreman
  freelance freeman freshman friend fugitive fullback functionary fundamentalist gagwriter gambler gamin gangster gardener
  gastroenterologist gendarme generalist geneticist genius gentleman geographer geologist girl girlfriend gladiator
  glutton gnome godfather goldsmith golfer gospeler gourmet governess governor graduate grammarian grandchild
  granddaughter grandfather grandma grandmaster grandmother grandparent grandson granny graybeard gringo grocer groom
  groundskeeper grownup guarantor guard guardian guardsman guerilla guerrilla guest gunman gunner gunslinger guru guy
  gymnast gynecologist hacker halfback handyman hardliner hawker headmaster headsman healer hearer heir hellion helper
  henchman herder heretic hermit hero heroine herpetologist highness highwayman hijacker hiker hillbilly historian hitman hoarder
  holidaymaker homeowner homesteader homosexual hoodlum horseman hostage hostess hotelman hotshot housebreaker householder
  housekeeper housewife hubby huckster humanist humorist hunter hurler husband hypocrite idealist ideologist ideologue
  idiot ignoramus illustrator imam imbecile immigrant impresario impressionist incompetent incumbent individual
  individualist industrialist infant infantryman infielder informant informer inhabitant inmate inquisitor insider
  inspector instigator instructor insurgent intellectual interlocutor intermediary internationalist interne interpreter
  interviewer intruder invader invalid inventor investigator investor ironworker islander jailer janissary janitor jeweler
  jihadist jockey joker journalist journeyman judge junior jurist juror kid kidnapper killer king knight laborer labourer lackey lad lady
  landlord landowner laureate lawmaker lawman lawyer layman leader learner lecher lecturer leftist legatee legislator
  lesbian letterman liar liberal libertarian libertine librarian lieutenant linebacker lineman linguist listener litigant
  lobbyist logger longshoreman loon looter lord loser lover loyalist luminary lyricist machinist madam madame
  madman mafioso magician magistrate magnate maid maiden mailman malefactor malfeasant mama mamma man manager maniac
  manservant marcher marine marksman marshal martyr masseur master mastermind mate matriarch matron mayor mechanic mediator medic member
  men mentor mercenary mercer merchant messenger metalworker microbiologist middleman midshipman migrant militant
  militarist militiaman milkman millionaire miner mineworker minister minstrel misanthrope misogynist miss missionary
  mistress modern mommy monarch moneymaker monk monologist mortician mother motorcyclist motorist mourner moviegoer
  mujahid murderer muscleman musician mutant mutineer namesake naprapath narcissist national nationalist native
  naturopath navigator negotiator neighbor neighbour nephew neurosurgeon neurotic neutralist newborn newcomer newlywed newsboy
  newsman newspaperman newsreader newswoman niece noble nobody nominee nonbeliever noncom noncombatant
  nonconformist nondriver notable notary novelist novice nun nurse observer occupant occupier offender officer official
  offspring oldster oligarch onlooker operagoer operative ophthalmologist opponent oppressor orator organizer orphan
  outcast outfielder outlaw outpatient outsider owner pacha pacifist padre paedophile pagan painter pander papa paramedic
  paranoiac paranoid paratrooper pardner parent parishioner parliamentarian parson participant partner partygoer passenger
  passer-by passerby pastor pastoralist pathologist patient patriarch patriot patroller patrolman patron patronne pauper peacekeeper peasant
  peasant-farmer peddler pedestrian pediatrician peer pensioner people perfectionist performer perpetrator person personnel
  peshmerga pessimist petitioner pharmacist philanderer philanthropist philosopher phony photographer photojournalist
  physician physicist pianist picket pickpocket picnicker pilgrim pilot pimp piper pirate pistoleer pitcher plainclothesman
  plaintiff plasterer player playmate playwright plumber plutocrat poet policeman policewoman politician politico pontiff pop pope
  population populist porter portwatcher positivist posseman potter practitioner preacher predecessor prefect prelate president
  priest primate prince prisoner private procurer producer professional professor propagandist prophet proponent
  proprietor prosecutor prostitute protagonist protege protester provocateur prowler psychiatrist psychologist psychopath
  psychopomp publicist puncher pundit punster pupil pursued pursuer quaker quarterback questioner rabbi racist racketeer
  radiologist raider rajah rancher ranger rapist rapporteur ratepayer reactionary reader realist rebel receptionist recluse
  recruit rector redcoat redheader referee reformist refugee registrant relative religionist renegade repairman reporter
  representative republican rescuer researcher reservist resident residents returnee reveler reveller reverend reviewer
  revolutionary rhetorician rider rifleman rigger rightist ringleader rioter rival robber roofer rookie roper roughneck
  rowdy ruffian ruler rustler safebreaker sailor saint salesgirl saleslady salesman sapper satirist savior schizophrenic
  scholar scholastic schoolboy schoolgirl schoolmarm schoolmaster schoolmate schoolmistress schoolteacher scientist scion
  scoundrel scout sculptor seafarer seaman secessionist secretary secularist segregationist selectman seminarian senator
  senior sentimentalist sentinel sentry separatist sergeant servant serviceman settler sexist shareholder sheepman sheikh
  shepherd sheriff shipowner shopkeeper shopper shortstop sibling signore singer sipper sir sis sister skeptic skier skirmisher
  slave slaver sleepwalker smuggler sniper socialist sociologist soldier soloist son songwriter sonny soothsayer sophomore
  soprano sovereign speaker specialist spectator speechwriter spokesman spokesperson spokeswoman sportscaster sportsman
  sportswoman spouse sprinter spy squatter staff staffer stakeholder starlet statesman statistician stepchild stepmother stepson stevedore steward
  stockbroker stockholder storekeeper storyteller stowaway stranger strategist striker strongman struggler student stylist
  subcontractor subjectivist sublieutenant subordinate subscriber suburbanite subversive successor sufferer suitor sultan
  superintendent superstar supervisor supporter surgeon surveyor survivalist survivor suspect swami swede sweetheart
  swimmer symbolist sympathizer tailback tailor taxidriver taxpayer teacher teammate teamster technician teen teenager teetotaler
  telegrapher tenant terrorist theatregoer theologian theoretician theorist therapist thief thug toddler tormentor torturer
  totalitarian tourist townsman townspeople trade-unionist trader tradesman traditionalist trafficker tragedian trainee
  trainman traitor trapper traveler traveller treasurer trooper troubleshooter trucker trumpeter trustee tsar turncoat tutor twin
  tycoon tyrant uncle undergraduate underling undersecretary undertaker unionist usher valedictorian valet vandal vaquero
  vassal vendor veteran veterinarian vicar victim victor viewer vigilante villager villain violator violinist virgin
  virtuoso visitor vocalist volunteer voter voyager waiter waitress wanderer warden warlord warner warrior watchmaker
  watchman watercolorist westerner widow widower wife wigmaker wingback wingman witness woman women woodcarver worker
  workman worshiper worshipper wrestler writer wrongdoer yogi yokel youngster youth
`
    .trim()
    .split(/\s+/),
)

export const isPersonWord = (lemma: string): boolean => PERSON_NOUNS.has(lemma)
