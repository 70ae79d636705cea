/**
 * How little a common word says: its weight in hundredths, 100 where it is none of these. Stems in the form of the weaving stage (stemOf), from the
 * frequencies of the treebanks that the language model is trained on (models/README.md): in more than one sentence of 45, of 200, of 650.
 */
export const COMMON_STEMS: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        15,
        `all can com get go i if just know lik mak me mor my new one other our peopl say so som tak think tim us we what when
will work would year you your`,
      ],
      [
        35,
        `abl actually add again against already alway american another any anyth area around ask away back bas be becaus becom
begin believ best better between book both bring build bush business buy call car cas caus chang check city clos
company could country day deal different do dur each eat end enron even ever every exampl experienc family far feel
few find first follow food form friend gam giv good government great group guy hand hav head hear help her high hold
hom hop hour hous how however idea includ information interest iraq issu job keep kind languag last later learn leav
let lif light lin list littl liv long look lot lov many may mean meet might minut month most mov much must nam
national ne never next night now number offic oh okay old onc only open order own part pay person plac plan play pleas
pm point president pric probably problem process provid put question read really reason receiv recommend report result
return review right room run sam school se second see seem send servic set should show sinc sit small someth start
stat stay still study such sur system talk tell thank thing though thre through today too try turn two uh um
understand unit use very wait want war water way week well wher whil why word world writ yeah yes`,
      ],
      [
        60,
        `ability abov accept access accord account achiev across act action activity additional address administration adult
advic affect afghanistan afternoon age agency agent ago agre agreement air al allow almost alon along alright although
amaz america among amount analysi animal answer anyon anyway appear application apply appreciat approach april arm
army arriv art articl aspect associat assum attach attack attempt attend attention august authority availabl avoid
baby bad balanc bar basi bear beautiful behind below benefit beyond big bill bird bite black blood blu board body box
boy brain break bus cag california campaign canada cannot capital card carry cat catch center central century certain
chair challeng chanc charg chicken child children china choic choos church circl citizen claim class clean clear
climat cloth co collect colleg color comment common community compar complet completely computer concept concern
condition conferenc confirm congress connection consider contact contain content continu contract control conversation
cool copy correct cost couldnt coupl cours court cover creat credit cross cruis cultur cultural current currently
customer cut daily danc dat data de dead death decad decid decision defin definitely demand department depend describ
design despit detail determin develop development di differenc difficult dinner direct discuss doc doctor document dog
dollar door dr draft drink driv drop dry due earlier early earth east easy economic education effect effort egg either
elect election els email employe energy england english enjoy enough ensur enter entir environment especially
establish estimat etc event everyon everyth excellent except exist expect expensiv explain extremely fac fact fair
fall fan father favorit fax fe fear featur federal feet field fight figur fil fill film fin final finally finish fir
fish fit fiv fix flight floor fly focus forc forget former forward four fre french fresh friday friendly front full
fun fund further futur gas general georg girl global goal god googl grow guess hair half handl happen happy hard
havent health heat helpful hi highly himself history hit hors hot hotel houston html hug human hundr identify imag
imagin important improv increas india indian individual industry insid instead intend international internet interview
involv iran iraqi island israel item itself january jef john join jok judg july jun key kid kill knowledg lack land
larg larger largest lat launch law lead leader least lee leg legal less letter level lie likely limit link local locat
location london longer los lunch mail main maintain major man management manager march mark market mass material
matter mayb meal measur media member memory men mention messag method mexico middl military million min mind miss
model modern moham mom moment monday money moral morn mother mr myself nasa nation natur natural near nearly necessary
need net nic non north not noth notic november occur october offer official often oil ok on onlin operation
opportunity option organization original outsid overall owner pack pag paint pakistan paper parent pari park
particular party pass past peac per percent percentag perfect perhap period personal pet phon pick pictur piec pizza
plant polic policy political poor population position possibl post power practic prepar present press pretty produc
product professional program project promis property propos protect public publish pull purchas purpos push qaeda
quality quickly quit quot rais rang rat rather re reach ready real reasonabl recent recently record red refer refus
regard region relat relationship releas religious remain remember remov repair replac request requir research respect
respons rest restaurant rid ris risk road robert rock rol roll rul saf san sara saturday sav schedul scienc sea search
season section security seek self sell senat sens separat september serious serv several shall shar ship shop short
sid sign significant similar simply singl situation six siz skill sleep social society solution someon sometim son
soon sorry sort sound sourc south spac speak special specific specy spend spot squar st staf stand standard star
statement station step stop stor story street strong structur student stuf subject suffer suggest summer sun sunday
support suppos surpris surround task tast tax teach team technology ten term test texa themselv theory therefor theyr
third thousand threat throw thursday together tomorrow top total touch tourist toward town track trad train travel
treat treatment trip tru trust tuesday twenty typ uk university unless until upon usually valu version video view
visit voic vot walk warhol warm wash washington wasnt wast watch weapon wear web websit wed wednesday weekend west
western wev whatever whether whit whol wif win window winter wish within without woman women wonder wonderful worker
worst worth wouldnt wrong yesterday yet york youll young yourself youv`,
      ],
    ] as const
  ).flatMap(([weight, stems]) => stems.split(/\s+/u).map(stem => [stem, weight] as const)),
)
