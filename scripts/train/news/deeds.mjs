/**
 * What subjects of each kind do. Notation of a verb phrase: the verb, its object as a noun phrase, then `^up` a particle, `@into …` an oblique, `!empty` an
 * adjective, `*away` an adverb, `>enter …` an infinitive, `%of shelling …` a gerund with its preposition, `%shelling` one without. `=` before the verb: may be passive.
 */
const lines = text =>
  text
    .replaceAll('\n', ' ')
    .split(';')
    .map(line => line.trim())
    .filter(line => line !== '')

export const FIGHTER_DEEDS =
  lines(`=seize {site};=capture {site};=take {site};enter {town};enter {site};=attack {site};=storm {site};=shell {site};=bomb {site};=hit {site};=strike {site};=surround {site};=besiege {town};=loot
{site};=set fire @to {site};=burn {site};=destroy {site};=damage {site};=blow ^up {site};=block {road};=cut ^off {road};=cut {road};=close {road};=shut {road};=hold {site};=control {site};=defend {site};=abandon {site};=retake {site};=
overrun {site};=raid {site};=ambush {convoy};=shoot ^down {aircraft};=kill {victims};=wound {victims};=shoot {victims};=detain {victims};=arrest {victims};=kidnap {victims};=abduct {victims};=release {victims};=free {victims};=take
{victims} *hostage;=execute {victims};=evacuate {site};=patrol {region};=search {site};=clear {region};=occupy {site};=plunder {site};=mine {road};advance @into {town};advance @towards {town};advance @on {site};push
@into {region};move @into {town};march @on {town};withdraw @from {town};withdraw @from {site};retreat @from {town};retreat @to {region};pull ^out @of {town};flee {town};flee @from {site};leave {town};leave {site};reach {town};reach {site};
cross {border};cross @into {country};break @into {site};open fire @on {crowd};fire @on {crowd};fire tear gas @at {crowd};fire rockets+ @at {town};fire shots+ @in the air;launch an attack on {site};launch an offensive against {town};launch rockets+
@at {site};lay siege @to {town};lay ^down their weapons+;surrender @to {enemy};surrender @near {town};defect @to {enemy};clash @with {enemy};fight {enemy};fight @with {enemy};exchange fire @with {enemy};hold {victims} @as hostages+;hold their
positions+;lose control of {town};take control of {town};tighten their grip on {town};gain ground @in {region};set ^up {checkpoint};set ^up {checkpoint} @near {town};put ^up barricades+;carry ^out {attack};carry ^out raids+ @in {region};plant
a bomb @near {site};drop leaflets+ @over {town};drop bombs+ @on {town};broadcast a statement @from {site};raise their flag @over {site};raise a flag @on {site};tear ^down a statue of the president;free prisoners+ @from {site};let {victims} leave;
ram a truck @into {site};hide @in {region};regroup @in {region};mass @near {border};dig ^in @around {town};hand ^over their weapons+;beat {victims};rob a bank @in {town};smuggle weapons+ @across {border};shut ^down {site};cut electricity @to {town};
spread @through {region};take ^up positions+ @around {site};encircle {town};=repel an attack on {site};=foil an attack on {site};set {site} *ablaze;leave their posts+;leave {town} @without a fight;lead a raid on {site};split @into two groups+;
put a bomb @under a car;strike a deal with {enemy};hit back @at {enemy}`)
    .map(line => line.replace(/^= /, '=').replace('= overrun', '=overrun'))
    .filter(line => !/ leave$|hit back|ablaze|hostage$/.test(line))

export const PEOPLE_DEEDS =
  lines(`flee {town};flee their homes+;flee @to {country};flee @across {border};leave {town};leave their homes+;leave @on foot;gather @outside {site};gather @in {site};march @through {town};march @on {site};protest @outside
{site};protest @against {matter};celebrate @in the streets+;hide @in cellars+;shelter @in {site};take shelter @in {site};take refuge @in {country};queue @for bread;queue @outside {site};wait @at {site};bury the dead/J;block {road};storm
{site};set fire @to {site};loot {site};burn tyres+;throw stones+ @at {enemy};hold a vigil @outside {site};return @to {town};return @to their homes+;reach {border};cross {border};cross @into {country};cross {border} @on foot;demand
answers+;call @for help;hear explosions+;hear gunfire @near {site};see smoke @over {site};find bodies+ @in {site};lose their homes+;lose contact with relatives+;stay @in their homes+;remain @in {town};arrive @in {town};escape @from
{site};escape @through {site};search @for survivors+;dig @through the rubble;carry the wounded/J @to {site};cut ^down trees+;stock ^up @on food;board buses+ @to {town};sleep @in the open;pray @in {site};boycott {matter};reject {matter};
welcome {matter};mourn the dead/J;vote @in {matter};go @on strike;go @without water;run @for cover;rush @to {site};pour @into {site};topple a statue @in {site};wave flags+ @in {site};walk ^out @of {site};take ^part @in {matter};die @of hunger;fall ill @with fever;
light candles+ @at {site};sign a petition against {matter};smash windows+ @at {site};shut their shops+;put ^out the fire;flood @into {site};help the wounded/J`)
    .map(line => line.replace('take ^part @in', 'take part @in').replace('fall ill @with fever', 'fall !ill @with fever'))
    .filter(line => !/\/J( |$)/.test(line.replace('{matter}', '')))

export const BODY_DEEDS =
  lines(`=declare a state of emergency;=declare a ceasefire;=impose a curfew @in {town};=impose sanctions+ @on {country};=lift the curfew;=lift sanctions+ @against {country};=announce {matter};=confirm {matter};=condemn
{matter};=denounce {matter};=welcome {matter};=reject {matter};=approve {matter};=delay {matter};=suspend {matter};=postpone {matter};=cancel {matter};=ban protests+ @in {town};=close {border};=close {site};=reopen {site};=evacuate {site};=
deploy troops+ @to {region};=deploy soldiers+ @in {town};=send troops+ @to {town};=send aid @to {region};=send a delegation @to {country};=withdraw troops+ @from {region};=recall its ambassador @from {country};=expel {victims};=release
{victims};=arrest {victims};=order an inquiry into {matter};=order an evacuation of {town};=open an investigation into {matter};=launch an appeal for funds+;=launch an operation against {enemy};=publish a report on
{matter};=release a statement on {matter};=issue a warning;=issue a statement;call @for restraint;call @for talks+;call @for an inquiry into {matter};appeal @for calm;warn @of {reported};=suspend flights+ @to {town};=halt flights+ @to {town};=
halt deliveries+ @to {town};=cut aid @to {country};=cut interest rates+;=raise fuel prices+;=freeze the assets+ of the bank;=sign an agreement with {enemy};=reach a deal with {enemy};=break ^off talks+ with {enemy};=hold talks+ with
{enemy};=hold an emergency meeting on {matter};=hold elections+;meet @in {town};meet @behind closed/V doors+;vote @on {matter};=block {matter};=veto {matter};=blame {enemy} @for {matter};=shut {site};=shut ^down {site};=take ^over
{site};=set ^up an office @in {town};=set ^up a commission;=set ^out a plan for {matter};=draw ^up a plan for {matter};=carry ^out {attack};=call ^off {matter};=turn ^down {matter};=hand ^over power @to a civilian/J
council;=put ^off {matter};lose control of {region};take control of {site};claim responsibility for {attackthe};deny responsibility for {attackthe};=broadcast a statement;=forecast heavy/J rain;face criticism over {matter};collapse
@under pressure;collapse @in days+;split @over {matter};=lead {matter};=leave the talks+;leave the coalition;=put its forces+ @on alert;=mobilise reservists+;=tighten security @around {site};=step ^up patrols+ @in {region};=offer
a reward;=offer an amnesty @to rebels+;=appoint a new/J commander;=dismiss the army chief;=name a new/J prime/J minister;=sack the governor of {town};=dissolve parliament;=seize the assets+ of the company;=charge {victims} @with
treason;=sentence {victims} @to death;=win the election;win a majority @in parliament;=file a complaint against {country};=cite security concerns+;raise the alarm over {reported};=record {number} cases+ of cholera;=document abuses+ @in {region}`)
    .map(line => line.replace(/^= /, '='))
    .filter(line => !/{number}/.test(line))

export const ATTACK_DEEDS =
  lines(`kill {victims};wound {victims};injure {victims};kill {victims} @in {town};destroy {site};damage {site};hit {site};strike {site};rock {town};shake {town};tear @through {site};rip @through {site};leave {victims} !dead;leave
{victims} !homeless;trap {victims};leave thousands+ @without power;cut power @to {town};force {victims} >flee {region};spark protests+ @in {region};trigger panic @in {town};set ^off alarms+ @in {town};cause damage to {site};cause
heavy/J damage;take place @near {site};happen @near {site};occur @in {region};close {road};bring ^down a building @in {town};wreck {site};shatter windows+ @at {site};disrupt flights+ @to {town};claim the lives+ of {victims};sink a boat @off
the coast;shut {site};raise fears+ of {reported};threaten {matter};prompt calls+ for an inquiry;draw condemnation @from {country};cost {victims} their lives+;put {matter} @at risk`).filter(
    line => !/their lives/.test(line),
  )

export const ATTACKS_DEEDS =
  lines(`break ^out @in {town};break ^out @near {site};continue @in {region};continue @for {duration};erupt @in {town};hit {site};strike {site};destroy {site};kill {victims};wound {victims};spread @to {town};shake {town};rock
{town};echo @through {region};echo @across {town};light ^up the sky;land @near {site};fall @on {site};fall @near {site};rain ^down @on {town};rage @in {region};force {victims} >leave {region};cut power @to {town};stop @at dawn;ease @in
{region};intensify @around {town};trap {victims};erupt @outside {site};disrupt {matter};threaten {town};leave {victims} !dead;damage {site};sweep @through {region};subside @after {duration}`)

export const THING_DEEDS =
  lines(`crash @near {town};crash @into {site};sink @off the coast @of {country};sink @near {town};collide @with a lorry;collide @with a tanker;catch fire @near {town};take ^off @from {site};land @at {site};land @in {town};leave
{town};reach {town};arrive @in {town};disappear @from radar;vanish @over the sea;capsize @near {town};run *aground @near {town};overturn @on {road};hit a mine;hit a bridge;strike a mine @near {town};explode @near {site};burst @into
flames+;plunge @into a river;roll @into {town};pass @through {site};cross {border};come @under fire @near {town};come @under attack @in {region};lose contact with air traffic control;circle @over {town};turn *back @near {border};break
^down @near {town};drop aid @over {region}`)

export const PLACE_DEEDS =
  lines(`fall @to {enemy};fall @into rebel hands+;remain @under curfew;come @under fire;come @under attack;lose power;run ^out @of food;change hands+;wake @to the sound of gunfire;close @to traffic;reopen @to
traffic;burn @for {duration};descend @into chaos;return @to calm`)

/** What places, things and people are: adjectives and participles. */
export const STATES = lines(
  `quiet;calm;tense;empty;deserted;abandoned;closed;safe;unsafe;open;dark;intact;free;peaceful;chaotic;crowded;silent;inaccessible;unharmed;critical;stable;dangerous;normal`,
)
export const CONDITIONS = lines(
  'safe;alive;dead;ill;missing;afraid;hungry;angry;ready;optimistic;sceptical;free;unharmed;weak;unaware;confident;homeless;divided;unhappy',
)

/** Places filled into deeds. */
export const ROADS = lines(
  'the road to {town};the highway to {town};the main/J road to {town};a road near {town};the motorway;the coastal/J road;the bridge over the river;the supply route to {town};the road between {town} and {town};the railway line',
).filter(line => !/ and /.test(line))
export const BORDERS = lines(
  'the border;the border with {country};the river;the frontier;the {nation}/J border;the front line;the ceasefire line',
)
export const CROWDS = lines(
  'protesters+;demonstrators+;a crowd;crowds+;a crowd outside {site};unarmed/J protesters+;a convoy;a bus;civilians+;a checkpoint;worshippers+;a patrol;mourners+;a car;vehicles+',
)
export const CONVOYS = lines(
  'a convoy;an army convoy;an aid convoy;a patrol;a police patrol;a bus;a column of tanks+;a UN convoy;a supply convoy near {town}',
)
export const AIRCRAFT = lines(
  'a drone;a helicopter;a fighter jet;a military/J plane;a {nation}/J helicopter;two drones+;a warplane near {town};a surveillance drone',
)
export const CHECKPOINTS = lines(
  'a checkpoint;checkpoints+;roadblocks+;barricades+;a roadblock;a camp;a field hospital;a command post',
)
export const ENEMIES = lines(
  '{fighters};{fighters};{nation}/J troops+;the army;government forces+;the rebels+;the police;the junta;the opposition;the militia;the government;{capital};{country};the separatists+;security forces+;the coalition',
)
export const DURATIONS = lines(
  'hours+;days+;weeks+;months+;three hours+;two days+;five weeks+;two years+;six months+;more/J time',
).filter(line => !/more/.test(line))
