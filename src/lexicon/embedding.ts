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
  wanted('struggle', 'The guards struggled to leave.'),
  wanted('ask', 'The general asked the guards to surrender.'),
  wanted('urge', 'The general urged the guards to surrender.'),
  wanted('tell', 'The general told the guards to leave.'),
  wanted('call', 'The general called on the guards to surrender.'),
  wanted('invite', 'The general invited the guards to leave.'),
  open('allow', 'The general allowed the guards to leave.'),
  open('permit', 'The general permitted the guards to leave.'),
  open('enable', 'The road enabled the guards to leave.'),
  open('able', 'The guards were able to leave.'),
  wanted('need', 'The guards needed to leave.'),
  wanted('consider', 'The guards considered leaving.'),
  predicted('expect', 'The guards are expected to leave.'),
  predicted('likely', 'The guards are likely to leave.'),
  predicted('unlikely', 'The guards are unlikely to leave.'),
]
