/**
 * Common given names of many peoples, by the sex of those who mostly bear them; names that both bear tell only that a person is named. From
 * general knowledge, without accents, in small letters. Names that are words or places more often ("May", "Will", "Chad", "Jordan",
 * "Paris") are left out: they count only where something else says that a person is meant.
 */
const MALE =
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven stephen paul andrew joshua kenneth kevin ' +
  'brian george timothy ronald edward jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan larry justin scott brandon benjamin ben samuel sam gregory greg ' +
  'alexander patrick jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter keith roger terry austin sean gerald carl ' +
  'dylan harold jesse bryan lawrence arthur gabriel bruce albert alan alfred philip phillip bob bobby jim jimmy joe johnny tom tommy tim dan danny dave mike matt ' +
  'steve tony chris andy rick ron ken greg doug ted fred frank ray roy ralph louis russell bernard bernie howard harry oliver leo liam mason logan lucas luke hugo ' +
  'simon martin stuart graham neil nigel colin ian alastair duncan gordon malcolm hamish angus callum rory declan brendan eamon conor cormac keir rishi boris ' +
  'francois jean-pierre jean pierre jacques michel philippe alain bernard emmanuel nicolas laurent olivier thierry christophe antoine guillaume mathieu sebastien ' +
  'julien maxime yves gerard marcel rene hans klaus jurgen wolfgang dieter helmut gerhard stefan uwe horst heinz manfred rolf jens olaf lars sven bjorn anders ' +
  'erik magnus henrik nils karl friedrich johannes matthias markus tobias florian sebastian giovanni giuseppe luigi paolo marco matteo luca andrea antonio francesco ' +
  'alessandro roberto stefano mario silvio sergio carlos juan luis jorge pedro miguel manuel fernando diego javier alejandro rafael pablo francisco ricardo eduardo ' +
  'enrique alberto andres alvaro santiago gustavo hugo ernesto raul ramon felipe ignacio joaquin joao paulo rui nuno tiago bruno thiago vladimir sergei sergey dmitry ' +
  'dmitri alexei aleksei alexey ivan igor oleg nikolai andrei andrey mikhail pavel yuri yury boris viktor victor anatoly konstantin vasily vitaly vitali valery ' +
  'yevgeny evgeny gennady grigory maxim maksim ruslan ramzan roman kirill stanislav vyacheslav volodymyr oleksandr oleksiy oleksii dmytro mykola mykhailo andriy ' +
  'serhiy serhii yuriy ihor vasyl petro bohdan taras denys ostap jaroslaw andrzej piotr krzysztof tomasz pawel marek jan janusz lech wojciech stanislaw zbigniew ' +
  'milos milan petar zoran dragan goran slobodan aleksandar nikola vojislav ivica ante tomislav branko miroslav bojan nebojsa radovan ratko milorad viktor istvan ' +
  'laszlo gabor zoltan ferenc attila tamas ion mihai nicolae andrei florin bogdan radu georgi dimitar stoyan kostas giorgos yannis nikos dimitris alexis kyriakos ' +
  'mohammed mohammad muhammad mohamed mohamad mahmoud mahmud ahmed ahmad mehmet hamed hamid ali hassan hasan hussein husain hossein omar umar osama usama khaled khalid ' +
  'ibrahim ismail youssef yousef yusuf yousuf mustafa mostafa abdullah abdallah abdulla abdul abdel saeed said salim saleh salah tariq tarek karim kareem jamal gamal ' +
  'kamal nasser naser walid waleed faisal fahd bandar sultan majid majed rami ramy samir sami bashar bashir hafez maher rifaat riad riyad fadi fadel ' +
  'ghassan ghazi hani haitham imad issam jihad kassem qassem qasem qasim mazen mazloum moqtada muqtada munir nabil nabih najib naim raed rashid rashad raja ramadan ' +
  'rustum saad saddam saif sharif suhail suheil taha talal wael wissam yahya yasser yassin zaid zayed zaki ziad ziyad adel adnan akram amin amir amr anas anwar asaad ' +
  'ashraf assad atef ayman aziz azzam bilal burhan fawzi fouad fuad habib haidar hakan hakim harun hazem hisham ihab iyad murhaf reza rahim rouhollah ruhollah javad ' +
  'mehdi mahdi masoud massoud ebrahim esmail esmaeil abbas mohsen behrouz kamran siamak farhad bahram cyrus dariush recep tayyip devlet kemal ekrem mesut ahmet ' +
  'abdulkadir suleiman sulaiman suleyman binali hulusi yilmaz murat emre cem benjamin binyamin benny yair yoav itamar bezalel avigdor ehud ariel shimon yitzhak moshe ' +
  'eyal herzi gadi gabi naftali isaac jacob avi amos ami yossi uri ron ofir barak narendra rajnath amit rahul rajiv sanjay arvind manmohan subrahmanyam vijay anil ' +
  'sunil ashok rajesh suresh ramesh mukesh pranab imran shehbaz shahbaz nawaz asif bilawal asim qamar pervez raheel hamza ishaq hamid ashraf gulbuddin hibatullah ' +
  'sirajuddin zabihullah anura gotabaya mahinda ranil maithripala tharman kwame kofi kwesi chinua olusegun muhammadu goodluck bola atiku nnamdi emeka chukwuma oluwaseun ' +
  'tunde babatunde sani bello uhuru raila william mwai kipchoge kamau odhiambo yoweri paul salva riek abiy isaias meles hailemariam debretsion getachew jawar girma tesfaye ' +
  'tadesse haile felix joseph laurent moise corneille bertrand thabo jacob cyril nelson desmond julius emmerson robert morgan filipe joao macky ousmane bassirou amadou ' +
  'moussa mamadou mamady alpha alassane guillaume ibrahim assimi abdoulaye abdourahamane mahamadou mahamat idriss faustin-archange paul jovenel ariel jimmy rodrigo ' +
  'ferdinand benigno joko prabowo susilo anwar najib mahathir hishammuddin thaksin prayut prayuth srettha lee barack elon jens donald joe mitch chuck kyrylo denis tedros ' +
  'jonas emil filip jakub tomas lukas ondrej vaclav karel radek miroslav robert zdenek bashir abubakar usman yakubu danladi ignatius okello ochieng adel amadou kader hamidou souleymane ' +
  'jair evo rafael nayib edmundo leopoldo henrique lenin guillermo rodolfo osvaldo horacio mauricio hernan salvador simon esteban marcos ismael ruben emilio cesar julio martin oscar felix ' +
  'marc kirk craig glenn wayne randy dale todd chad-michael bradley brad troy shane derek darren barry clive clifford leonard norman vincent theodore eugene ernest stanley herbert clarence' +
  ' mark jared wyatt travis kurt carlo dominic damian alec theo ralf joel clint dwight elliot elliott ellis evan everett ' +
  'garrett gavin gilbert grover herman irving ivo jasper jerome julian lloyd lyndon marvin maurice melvin milton morris ' +
  'nate otto percy quentin randall reginald rodney rupert rudolf seth sheldon sidney spencer trevor tyrone vance vernon ' +
  'wallace wesley wilbur winston zane arno edgar edmund edwin elijah ezra gideon isaiah josiah levi micah thierno moses ' +
  'devin dustin derrick curtis cory corey cody calvin byron brent brendon barrett marlon ingo kai ulrich volker armin egon ' +
  'ernst rainer sigmar gustaf harald kjell leif rasmus torsten esko sauli jyrki antti pekka mikko timo arturo emiliano ' +
  'ezequiel fabio flavio gerardo gilberto gonzalo gregorio humberto jacinto jaime leandro luciano mariano octavio oswaldo ' +
  'rigoberto rogelio rolando salomon saul ulises'
const FEMALE =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy ' +
  'melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine catherine christine debra ' +
  'rachel carolyn janet maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline ' +
  'martha gloria teresa ann anne sara madison frances kathryn janice jean-marie abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella ' +
  'theresa diana natalie brittany charlotte marie kayla alexis lori kate katie liz beth jane jill sue suzanne ellen eleanor hillary kamala karine karoline susie nikki ' +
  'condoleezza madeleine janet sonia elena ruth ketanji amy gretchen tulsi marjorie lauren alexandria ilhan rashida ursula angela annalena christiane kaja sanna mette ' +
  'magdalena theresa nicola suella priti yvette rachel penny penelope gillian fiona sheila claire clare chloe lucy sophie zoe ingrid astrid greta sigrid karin birgit ' +
  'heike sabine monika petra-maria ute gisela helga brigitte francoise martine nathalie valerie isabelle sylvie segolene marine christine elisabeth agnes giorgia giulia ' +
  'francesca chiara laura paola elena federica lucia carmen pilar isabel dolores mercedes rosario cristina beatriz ana marta silvia claudia xiomara michelle dilma marina ' +
  'keiko veronica sofia gabriela alejandra daniela valentina catalina natalia olga tatiana svetlana irina yelena elena ekaterina yekaterina anastasia ksenia maria marina ' +
  'lyudmila ludmila nadezhda galina larisa vera lena yulia julia yuliia oksana olena natalya nataliya iryna kateryna tetiana anhelina ruslana maia salome zuzana ' +
  'katarina ivana jelena milica vesna biljana marija dragana aleksandra agnieszka malgorzata beata ewa katarzyna joanna szydlo fatima fatma fatemeh aisha ayesha ' +
  'khadija zainab zeinab maryam mariam miriam leila layla laila nour noor nora noura rania reem rima rim samira salma sana sawsan shadia shirin shireen soraya suha ' +
  'sumaya yasmin yasmine yara zahra zara hala hanan hanadi hind huda iman inas jamila karima lamia lina lubna maha mahsa malala manal mona muna nada nadia nadine nawal ' +
  'nermin nisreen ilham elham asma amal amina amira aya dalia dana dina faiza farah farida feryal ghada masih narges nasrin shaparak golshifteh ayse emine meral pervin ' +
  'tansu canan tzipi ayelet golda merav miri gila sonia indira priyanka mamata nirmala mayawati jayalalithaa smriti pratibha droupadi sushma benazir bilawal-bhutto ' +
  'maryam sheikh-hasina khaleda chandrika sirimavo aung-san ngozi ellen winnie graca nkosazana joice samia amina aminata fatou fatoumata mariama ramatoulaye wangari ' +
  'martha agnes grace esther joyce rebecca ruth gladys rosemary corazon imelda leni sara-duterte megawati retno yingluck paetongtarn jacinda julia penny tsai park-geun ' +
  'ravina mirjana francesca samantha caitlin alia anita monica sonya vanessa wendy paula yvonne roberta bridget siobhan aoife niamh sinead maeve mairead' +
  ' jenna jenny gemma abby amelia ava ella ellie erica erika eva fay felicia fern gail geraldine gina harriet heidi hilda ' +
  'ida imogen irene jacquelyn jana jeanette jeanne joanne jodie johanna josephine josie juliet juliette kara kathy katrina ' +
  'kelsey kendra kirsten krista kristen kristin kristina lana laurie leah leigh liliana lillian lily louisa louise lydia ' +
  'mabel maggie mandy margot marian marianne marissa marsha maureen maxine meghan mia mildred millie mindy molly muriel ' +
  'myra naomi nell nina norma pam patti patty phoebe polly rita rosa rosalind rosie roxanne sadie sally selena sherry ' +
  'stella susanna suzan sylvia tamara tammy tara tina trudy ulrike ulla verena veronique vivian wilma winifred zelda manju ' +
  'gurpreet sunita sushila anjali deepa kavita lakshmi neha pooja radha rekha shanti shreya swati usha vandana'
/** Borne by both, or not told apart here. */
const EITHER =
  'kim lee alex jordan-lee morgan taylor jamie casey robin leslie lesley kelly tracy tracey shannon dana jean terry kerry sandy pat chris sam jackie jo angel ' +
  'sasha zhenya valery gabriele andrea nikita ming wei jing xin yan yu hui hong lin chen yang wang zhang liu zhao zhou wu xu sun ma gao guo ' +
  'nguyen tran pham hoang phan vu dang bui do ngo duong ly min-jun seo-yeon hiroshi yoko kenji akira yuki takashi satoshi shigeru shinzo fumio taro yoshihide naoto ' +
  'sanae tetsuya koichi makoto haruki xi deng hu jiang zhu xiaoping jinping zedong keqiang thein soe aung khin zaw nyan maung suu abiodun adebayo chidi chioma ' +
  'tenzin dawa pema sonam lobsang karma jigme'

const names = (list: string): string[] => list.split(/\s+/u)
const FEMALE_NAMES = new Set(names(FEMALE))
const MALE_NAMES = new Set(names(MALE))
const EITHER_NAMES = new Set(names(EITHER))

export type Sex = 'male' | 'female' | null

export const isGivenName = (folded: string): boolean =>
  MALE_NAMES.has(folded) || FEMALE_NAMES.has(folded) || EITHER_NAMES.has(folded)

/** Who mostly bears the name; null of names that both bear or that are not known. */
export function sexOfName(folded: string): Sex {
  const [male, female] = [MALE_NAMES.has(folded), FEMALE_NAMES.has(folded)]
  return male === female || EITHER_NAMES.has(folded) ? null : male ? 'male' : 'female'
}

/** Family names that stand first in East Asia, one syllable and common. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  (
    'kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song ryu hong moon ' +
    'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie tang deng feng cheng cao peng zeng xiao tian dong pan yuan cai ' +
    'jiang yu du ye wei su lu ding ren shen yao xi wong chan cheung leung ng lam tsai tsang tang kwok lau ho fung ' +
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly'
  ).split(' '),
)
