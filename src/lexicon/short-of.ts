/**
 * Words right before a verb by which what it says did not come about ("nearly took", "instead of taking"), or is only near ("on the verge of
 * taking").
 */
export interface ShortOf {
  readonly id: string
  /** Lemmas in order, the last one right before the verb or its auxiliaries; "*" stands for the words between, such as who is kept from it. */
  readonly words: readonly string[]
  readonly effect: 'not' | 'ahead'
  readonly example: string
}

const row =
  (effect: ShortOf['effect']) =>
  (words: string, example: string): ShortOf => ({
    id: `short-of/${words.replace(' * ', ' ').replaceAll(' ', '-')}`,
    words: words.split(' '),
    effect,
    example,
  })

const not = row('not')
const ahead = row('ahead')

export const SHORT_OF: readonly ShortOf[] = [
  not('nearly', 'The guards nearly lost the gate.'),
  not('almost', 'The guards almost lost the gate.'),
  not('all but', 'The guards all but lost the gate.'),
  not('as good as', 'The guards as good as lost the gate.'),
  not('come close to', 'The guards came close to losing the gate.'),
  not('come near to', 'The guards came near to losing the gate.'),
  not('come within * of', 'The guards came within minutes of losing the gate.'),
  not('stop short of', 'The guards stopped short of closing the gate.'),
  not('fall short of', 'The guards fell short of closing the gate.'),
  not('instead of', 'The guards fled instead of closing the gate.'),
  not('rather than', 'The guards fled rather than close the gate.'),
  not('far from', 'Far from closing the gate, the guards fled.'),
  not('have yet to', 'The guards have yet to close the gate.'),
  not('be yet to', 'The guards are yet to close the gate.'),
  not('yet to', 'Guards yet to close the gate.'),
  not('keep * from', 'The fire kept the guards from closing the gate.'),
  not('deter * from', 'The fire deterred the guards from closing the gate.'),
  not('save * from', 'The rain saved the guards from losing the gate.'),
  not('spare * from', 'The rain spared the guards from losing the gate.'),
  not('dissuade * from', 'The envoy dissuaded the guards from closing the gate.'),
  not('discourage * from', 'The envoy discouraged the guards from closing the gate.'),
  not('hinder * from', 'The fire hindered the guards from closing the gate.'),
  not('shy away from', 'The guards shied away from closing the gate.'),
  not('hold back from', 'The guards held back from closing the gate.'),
  not('nowhere near', 'The guards are nowhere near closing the gate.'),
  not('nowhere close to', 'The guards are nowhere close to closing the gate.'),
  not('refrain from', 'The guards refrained from closing the gate.'),
  ahead('close to', 'The guards are close to closing the gate.'),
  ahead('near to', 'The guards are near to closing the gate.'),
  ahead('on the verge of', 'The guards are on the verge of losing the gate.'),
  ahead('on the brink of', 'The guards are on the brink of losing the gate.'),
  ahead('on verge of', 'Guards on verge of losing the gate.'),
  ahead('on brink of', 'Guards on brink of losing the gate.'),
  ahead('on the point of', 'The guards are on the point of losing the gate.'),
  ahead('on the cusp of', 'The guards are on the cusp of losing the gate.'),
  ahead('in danger of', 'The guards are in danger of losing the gate.'),
  ahead('risk', 'The guards risked losing the gate.'),
  ahead('face', 'The guards faced losing the gate.'),
  ahead('at risk of', 'The guards are at risk of losing the gate.'),
]
