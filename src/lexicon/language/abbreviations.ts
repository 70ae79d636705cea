/**
 * What follows an abbreviation's full stop, and so whether a sentence can end there.
 *
 * title    a name follows: never the end
 * number   an abbreviation only before a figure: "No. 4"
 * month    a day or year follows; may end a sentence before a word that begins one
 * day      an abbreviation only before a figure, a comma or a month: "Sun. 8 Dec"
 * state    an abbreviation only after a comma: "Springfield, Ill."
 * open     something always follows: "e.g."
 * name     part of a name; ends a sentence before a word that begins one: "Inc.", "St.", "U.S."
 * clock    ends a sentence before a capital that is no day, month or time zone: "5 p.m."
 * last     ends a sentence before any capital: "etc."
 */
export type AbbreviationKind = 'title' | 'number' | 'month' | 'day' | 'state' | 'open' | 'name' | 'clock' | 'last'

export interface AbbreviationRow {
  readonly id: string
  readonly kind: AbbreviationKind
  /** Without the last full stop. Capitals are demanded where the row has them. */
  readonly forms: string
  readonly example: string
}

export const ABBREVIATIONS: readonly AbbreviationRow[] = [
  {
    id: 'abbreviation.title',
    kind: 'title',
    forms: 'Mr Mrs Ms Dr Prof Fr Sr Msgr Mgr Rev Hon Rt Pres Amb Mx Messrs Mmes Mlle Mme Sra Drs Profs Hr Ing Sh',
    example: 'Dr. Aziz spoke.',
  },
  {
    id: 'abbreviation.rank',
    kind: 'title',
    forms:
      'Gen Lt Maj Col Capt Cpt Cmdr Cdr Cmd Adm Brig Sgt Cpl Pvt Pfc Ens Det Insp Supt Spc Spec Comdr Vice-Adm Lt-Col Lt-Gen Maj-Gen Brig-Gen Lieut',
    example: 'Gen. Haddad left.',
  },
  {
    id: 'abbreviation.office',
    kind: 'title',
    forms: 'Sen Sens Rep Reps Gov Govs Atty Asst Assn Dist Del Ald Ins',
    example: 'Sen. Bell agreed.',
  },
  {
    id: 'abbreviation.number',
    kind: 'number',
    forms:
      'No Nos no nos p pp P pg Pg Art Arts art Fig Figs fig figs Sec Secs sec Vol Vols vol vols Ch ch Chap chap Para para Op op Nr nr Eq eq Res ver c ca b d r m div cap Cap Tel tel Ext ext Rs Rm Apt apt Bk Pt pt n',
    example: 'Brigade No. 4 left.',
  },
  {
    id: 'abbreviation.month',
    kind: 'month',
    forms: 'Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec',
    example: 'It began on Nov. 27.',
  },
  {
    id: 'abbreviation.day',
    kind: 'day',
    forms: 'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Mar',
    example: 'He left on Sun. 8 December.',
  },
  {
    id: 'abbreviation.state',
    kind: 'state',
    forms:
      'Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Me Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Man Sask',
    example: 'He lives in Springfield, Ill.',
  },
  {
    id: 'abbreviation.open',
    kind: 'open',
    forms:
      'vs v cf e.g i.e viz eg approx est ed eds Ed Eds trans Attn attn incl excl resp Cf Vs E.g I.e E.G I.E a.k.a q.v P.S P.S.S P.P.S P.O N.B R.I.P',
    example: 'It was army vs. army.',
  },
  {
    id: 'abbreviation.firm',
    kind: 'name',
    forms:
      'Inc Bancorp Co Corp Ltd Bros LLC Plc PLC Cos Intl Assoc Univ Dept Depts Bldg Mfg Natl Govt Corps. Pty Bhd Tbk S.p.A Cie W.Va',
    example: 'Desert Air Inc. halted work.',
  },
  {
    id: 'abbreviation.name',
    kind: 'name',
    forms:
      'Jr Sr Esq St Sts Ste Mt Mts Ft Ave Blvd Rd Hwy Pkwy Sq Ct Ph.D PhD M.Sc B.Sc M.Phil D.Phil LL.B LL.M Ed.D Psy.D Lt.Col Lt.Gen Maj.Gen Brig.Gen ph.D',
    example: 'Martin Cole Jr. spoke.',
  },
  {
    id: 'abbreviation.clock',
    kind: 'clock',
    forms: 'a.m p.m A.M P.M a.m p.m',
    example: 'It began at 5 a.m. Sunday.',
  },
  {
    id: 'abbreviation.last',
    kind: 'last',
    forms: 'etc al Etc',
    example: 'They took rifles, tents, etc. from the store.',
  },
  {
    id: 'abbreviation.measure',
    kind: 'name',
    forms: 'dept govt hrs yrs mins lbs lb oz sq mi yr misc inc ltd corp co bros jr sr',
    example: 'It weighs 40 lbs. on land.',
  },
]

/** Each form, without its last full stop, with its kind. The first row that has a form decides. */
export const ABBREVIATION_KINDS: ReadonlyMap<string, AbbreviationKind> = new Map(
  [...ABBREVIATIONS].reverse().flatMap(row => row.forms.split(' ').map(form => [form, row.kind] as const)),
)
