/** Forms of English verbs. */
const IRREGULAR = new Map(
  `arise arose arisen;awake awoke awoken;be was been;beat beat beaten;become became become;begin began begun;bind bound bound;bleed bled bled;blow blew blown;break broke broken;
bring brought brought;broadcast broadcast broadcast;build built built;burst burst burst;buy bought bought;cast cast cast;catch caught caught;choose chose chosen;come came come;
cost cost cost;cut cut cut;deal dealt dealt;dig dug dug;do did done;draw drew drawn;drive drove driven;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;fight fought fought;
find found found;flee fled fled;fling flung flung;fly flew flown;forbid forbade forbidden;forecast forecast forecast;forget forgot forgotten;freeze froze frozen;get got got;give gave given;go went gone;
grow grew grown;hang hung hung;have had had;hear heard heard;hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;keep kept kept;know knew known;lay laid laid;lead led led;leave left left;
let let let;lie lay lain;light lit lit;lose lost lost;make made made;mean meant meant;meet met met;overthrow overthrew overthrown;overrun overran overrun;oversee oversaw overseen;pay paid paid;put put put;
quit quit quit;read read read;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said said;see saw seen;seek sought sought;sell sold sold;send sent sent;set set set;shake shook shaken;
shoot shot shot;shrink shrank shrunk;spin spun spun;show showed shown;shut shut shut;sink sank sunk;sit sat sat;sleep slept slept;speak spoke spoken;spend spent spent;split split split;spread spread spread;spring sprang sprung;stand stood stood;
steal stole stolen;strike struck struck;swear swore sworn;sweep swept swept;swell swelled swollen;swing swung swung;take took taken;teach taught taught;tear tore torn;tell told told;think thought thought;throw threw thrown;
understand understood understood;undergo underwent undergone;uphold upheld upheld;wake woke woken;weigh weighed weighed;win won won;wind wound wound;withdraw withdrew withdrawn;withhold withheld withheld;withstand withstood withstood;write wrote written;strew strewed strewn`
    .split(/;\s*/)
    .map(row => {
      const [base, past, participle] = row.trim().split(' ')
      return [base, { past, participle }]
    }),
)
const DOUBLING = new Set(
  'kidnap stop patrol control expel repel compel propel cancel plan drop ban strip grip grab ram trap tap slip admit permit submit refer occur step beg rob wrap ship scrap plot rip trim hop spot shut cut put set hit get run begin win quit let sit forbid forget swim dig split'.split(
    ' ',
  ),
)

const isVowel = letter => 'aeiou'.includes(letter ?? '')

function regularPast(base) {
  if (base.endsWith('e')) return `${base}d`
  if (base.endsWith('y') && !isVowel(base.at(-2))) return `${base.slice(0, -1)}ied`
  if (DOUBLING.has(base)) return `${base}${base.at(-1)}ed`
  return `${base}ed`
}

function participleIng(base) {
  if (base === 'be' || base === 'see' || base === 'flee' || base === 'oversee' || base === 'free') return `${base}ing`
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (base.endsWith('e')) return `${base.slice(0, -1)}ing`
  if (DOUBLING.has(base)) return `${base}${base.at(-1)}ing`
  return `${base}ing`
}

function third(base) {
  if (base === 'have') return 'has'
  if (base === 'be') return 'is'
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  if (base.endsWith('y') && !isVowel(base.at(-2))) return `${base.slice(0, -1)}ies`
  return `${base}s`
}

/** @returns the form of a verb for a Penn tag (VB, VBP, VBZ, VBD, VBN, VBG) */
export function inflect(base, tag) {
  const irregular = IRREGULAR.get(base)
  if (tag === 'VBD') return irregular?.past ?? regularPast(base)
  if (tag === 'VBN') return irregular?.participle ?? regularPast(base)
  if (tag === 'VBG') return participleIng(base)
  if (tag === 'VBZ') return third(base)
  return base
}
