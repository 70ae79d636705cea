/**
 * What a verb or adjective says about the truth of the proposition under it. fact: it happened ("managed to"). not: it did not
 * ("failed to"). planned: somebody means it to happen. wanted: somebody would have it happen ("wanted to", "tried to"). open: nothing is said
 * ("allowed to"). predicted: foreseen. Negation above turns fact and not round.
 */
export type Effect = 'fact' | 'not' | 'planned' | 'wanted' | 'open' | 'predicted'

export interface Embedding {
  readonly id: string
  readonly lemma: string
  readonly effect: Effect
  readonly example: string
}

const row =
  (effect: Effect) =>
  (lemma: string, example: string): Embedding => ({ id: `embedding/${lemma}`, lemma, effect, example })

const fact = row('fact')
const not = row('not')
const planned = row('planned')
const wanted = row('wanted')
const open = row('open')
const predicted = row('predicted')

export const EMBEDDINGS: readonly Embedding[] = [
  fact('manage', 'The guards managed to leave.'),
  fact('begin', 'The guards began to leave.'),
  fact('start', 'The guards started to leave.'),
  fact('continue', 'The guards continued to leave.'),
  fact('force', 'The fire forced the guards to leave.'),
  fact('compel', 'The fire compelled the guards to leave.'),
  fact('cause', 'The fire caused the roof to fall.'),
  fact('help', 'The guards helped to open the gate.'),
  fact('succeed', 'The guards succeeded in leaving.'),
  fact('happen', 'The guards happened to see it.'),
  fact('end', 'The raid ended up killing a guard.'),
  fact('regret', 'The guards regretted leaving.'),
  fact('keep', 'The guards kept firing.'),
  fact('use', 'The key was used to open the gate.'),
  fact('make', 'The fire made the guards leave.'),
  fact('let', 'The guards let the driver pass.'),
  not('fail', 'The guards failed to leave.'),
  not('refuse', 'The guards refused to leave.'),
  not('decline', 'The guards declined to leave.'),
  not('forget', 'The guards forgot to leave.'),
  not('avoid', 'The guards avoided leaving.'),
  not('prevent', 'The fire prevented the guards from leaving.'),
  not('stop', 'The fire stopped the guards from leaving.'),
  not('bar', 'The court barred the guards from leaving.'),
  not('unable', 'The guards were unable to leave.'),
  planned('plan', 'The guards planned to leave.'),
  planned('mission', 'The agent had the mission of killing the senator.'),
  planned('purpose', 'The agent had come with the purpose of killing the senator.'),
  planned('goal', 'The group had the goal of killing the senator.'),
  planned('instruction', 'The agent had instructions for killing the senator.'),
  planned('map', 'The two men had maps for carrying out attacks.'),
  planned('equipment', 'The two men had equipment for carrying out attacks.'),
  planned('material', 'The two men had materials for carrying out attacks.'),
  planned('explosive', 'The two men had explosives for carrying out attacks.'),
  planned('weapon', 'The two men had weapons for carrying out attacks.'),
  planned('money', 'The two men had money for carrying out attacks.'),
  planned('intend', 'The guards intended to leave.'),
  planned('prepare', 'The guards prepared to leave.'),
  planned('decide', 'The guards decided to leave.'),
  planned('agree', 'The guards agreed to leave.'),
  planned('vow', 'The guards vowed to stay.'),
  planned('pledge', 'The guards pledged to stay.'),
  planned('promise', 'The guards promised to stay.'),
  planned('threaten', 'The guards threatened to leave.'),
  planned('arrange', 'The guards arranged to leave.'),
  planned('schedule', 'The guards are scheduled to leave.'),
  planned('due', 'The guards are due to leave.'),
  planned('set', 'The guards are set to leave.'),
  planned('ready', 'The guards are ready to leave.'),
  planned('aim', 'The guards aimed to leave.'),
  planned('order', 'The general ordered the guards to surrender.'),
  wanted('want', 'The guards wanted to leave.'),
  wanted('hope', 'The guards hoped to leave.'),
  wanted('wish', 'The guards wished to leave.'),
  wanted('try', 'The guards tried to leave.'),
  wanted('attempt', 'The guards attempted to leave.'),
  wanted('seek', 'The guards sought to leave.'),
  wanted('ask', 'The general asked the guards to surrender.'),
  wanted('urge', 'The general urged the guards to surrender.'),
  wanted('tell', 'The guards were told to leave.'),
  wanted('call', 'The general called on the guards to surrender.'),
  wanted('invite', 'The general invited the guards to leave.'),
  open('allow', 'The general allowed the guards to leave.'),
  open('permit', 'The general permitted the guards to leave.'),
  open('enable', 'The road enabled the guards to leave.'),
  open('able', 'The guards are able to leave.'),
  wanted('need', 'The guards needed to leave.'),
  wanted('consider', 'The guards considered leaving.'),
  predicted('expect', 'The guards are expected to leave.'),
  predicted('likely', 'The guards are likely to leave.'),
  predicted('unlikely', 'The guards are unlikely to leave.'),
  predicted('certain', 'The guards are certain to leave.'),
  predicted('sure', 'The guards are sure to leave.'),
  predicted('bound', 'The guards are bound to leave.'),
  predicted('destine', 'The guards are destined to leave.'),
  predicted('doom', 'The guards are doomed to fail.'),
  planned('about', 'The guards are about to leave.'),
  not('pretend', 'The guards pretended to leave.'),
  not('feign', 'The guards feigned to leave.'),
  fact('get', 'The general got the guards to leave.'),
  fact('prompt', 'The fire prompted the guards to leave.'),
  fact('lead', 'The fire led the guards to leave.'),
  fact('learn', 'The guards learned to leave.'),
  fact('dare', 'The guards dared to leave.'),
  not('failure', 'Their failure to leave angered the general.'),
  not('refusal', 'Their refusal to leave angered the general.'),
  not('inability', 'Their inability to leave angered the general.'),
  not('unwilling', 'The guards were unwilling to leave.'),
  not('unwillingness', 'Their unwillingness to leave angered the general.'),
  not('reluctant', 'The guards were reluctant to leave.'),
  not('reluctance', 'Their reluctance to leave angered the general.'),
  not('hesitate', 'The guards hesitated to leave.'),
  not('impossible', 'It is impossible for the guards to leave.'),
  not('forbid', 'The general forbade the guards to leave.'),
  planned('willing', 'The guards are willing to leave.'),
  planned('willingness', 'Their willingness to leave pleased the general.'),
  planned('eager', 'The guards are eager to leave.'),
  planned('keen', 'The guards are keen to leave.'),
  planned('poise', 'The guards are poised to leave.'),
  planned('mean', 'The wall is meant to stop the guards.'),
  planned('suppose', 'The guards were supposed to leave.'),
  planned('move', 'The guards moved to close the gate.'),
  planned('intention', 'Their intention to leave surprised the general.'),
  planned('decision', 'Their decision to leave surprised the general.'),
  planned('agreement', 'They signed an agreement to close the gate.'),
  planned('deal', 'They signed a deal to close the gate.'),
  planned('pact', 'They signed a pact to close the gate.'),
  planned('mandate', 'Their mandate to leave surprised the general.'),
  wanted('effort', 'Their effort to leave angered the general.'),
  wanted('bid', 'Their bid to leave angered the general.'),
  wanted('fight', 'The guards fought to keep the gate.'),
  wanted('struggle', 'Their struggle to leave angered the general.'),
  wanted('campaign', 'Their campaign to leave angered the general.'),
  wanted('push', 'Their push to leave angered the general.'),
  wanted('drive', 'Their drive to leave angered the general.'),
  wanted('desire', 'Their desire to leave angered the general.'),
  wanted('demand', 'The council considered a demand to close the gate.'),
  wanted('proposal', 'Their proposal to close the gate angered the general.'),
  wanted('request', 'The council considered a request to close the gate.'),
  wanted('appeal', 'The council considered an appeal to close the gate.'),
  wanted('motion', 'The council considered a motion to close the gate.'),
  wanted('necessary', 'It is necessary for the guards to leave.'),
  wanted('essential', 'It is essential for the guards to leave.'),
  open('ability', 'Their ability to leave surprised the general.'),
  open('right', 'The guards have the right to leave.'),
  open('permission', 'Their permission to leave surprised the general.'),
  open('authority', 'The guards have the authority to leave.'),
  open('power', 'The guards have the power to leave.'),
  open('option', 'The guards have the option to leave.'),
  open('opportunity', 'The guards have the opportunity to leave.'),
  open('reason', 'The guards have a reason to leave.'),
  open('free', 'The guards are free to leave.'),
  open('hard', 'It is hard for the guards to leave.'),
  open('difficult', 'It is difficult for the guards to leave.'),
  open('available', 'The guards are available to comment.'),
]

/**
 * Nouns by which a clause is judged: "no sign that he left" (he did not, as far as can be seen) and "signs that he left" (he may well have);
 * "no proof that he left"; "no word that he left" (he may have); "no doubt that he left" (he did).
 */
export const SIGN_NOUNS: ReadonlyMap<string, 'sign' | 'proof' | 'word' | 'doubt'> = new Map([
  ...['sign', 'evidence', 'indication', 'hint', 'signal'].map(noun => [noun, 'sign'] as const),
  ...['proof', 'suggestion', 'indicator', 'truth'].map(noun => [noun, 'proof'] as const),
  ...['confirmation', 'word', 'news', 'guarantee', 'assurance', 'certainty'].map(noun => [noun, 'word'] as const),
  ...['doubt', 'question', 'denial', 'secret', 'mistake', 'surprise'].map(noun => [noun, 'doubt'] as const),
])
