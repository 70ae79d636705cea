/** Types that the reader may give to one happening: a blast and the deaths it brought, a town taken and held. */
const ALIKE: readonly (readonly string[])[] = [
  'fighting/attack fighting/clash fighting/offensive fighting/shooting fighting/shelling fighting/missile fighting/air-strike fighting/drone fighting/bombing fighting/explosion fighting/suicide-bombing fighting/grenade fighting/mine fighting/ambush fighting/assassination harm/killing harm/death harm/injury harm/massacre',
  'control/captures control/holds control/regains',
  'control/withdraws control/deserted control/loses order/desertion order/defection order/surrender',
  'harm/killing harm/death harm/massacre harm/execution leadership/killed fighting/assassination',
  'leadership/ousted leadership/takes-power order/coup',
  'leadership/flees leadership/whereabouts leadership/missing',
  'order/arrest leadership/detained harm/abduction order/raid',
  'order/release order/jailbreak',
  'crowd/riot crowd/mob crowd/clash crowd/arson crowd/looting crowd/storming',
  'crowd/protest crowd/clash crowd/dispersed crowd/shot-at',
  'infrastructure/closed infrastructure/evacuated infrastructure/flights',
  'law/charges order/arrest law/warrant',
  'fighting/attack fighting/shelling fighting/missile fighting/air-strike fighting/drone fighting/bombing fighting/explosion infrastructure/destroyed infrastructure/damaged infrastructure/cut disaster/fire',
  'fighting/shoot-down infrastructure/destroyed infrastructure/damaged disaster/crash harm/death',
  'fighting/clash fighting/truce-broken fighting/shooting fighting/shelling',
  'disaster/earthquake harm/death harm/injury',
  'disaster/crash harm/death leadership/killed',
  'disaster/fire harm/death crowd/arson crowd/looting',
  'disaster/flood harm/death harm/displacement',
].map(row => row.split(' '))

/** For each type those that it stands beside in a row. */
const BESIDE: ReadonlyMap<string, ReadonlySet<string>> = collectBeside()

function collectBeside(): Map<string, Set<string>> {
  const beside = new Map<string, Set<string>>()
  for (const row of ALIKE) for (const type of row) beside.set(type, new Set([...(beside.get(type) ?? []), ...row]))
  return beside
}

/** One type, or two that name one thing by how far it went: what one report calls damaged another calls destroyed. */
export const isOneType = (type: string, other: string): boolean => type === other || (RUINED.has(type) && RUINED.has(other))

const RUINED: ReadonlySet<string> = new Set(['infrastructure/destroyed', 'infrastructure/damaged'])

/** Whether claims of these types can be of one happening: of one type, or of types that the reader may both give to one. */
export const goTogether = (type: string, other: string): boolean => type === other || BESIDE.get(type)?.has(other) === true
