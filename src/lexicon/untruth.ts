/** Words that call what they are said of not so: "reports of a coup are false", "he called the story a lie". */
export interface Untruth {
  readonly id: string
  readonly lemma: string
  readonly example: string
}

const row = (lemma: string, example: string): Untruth => ({ id: `untruth/${lemma}`, lemma, example })

export const UNTRUTHS: readonly Untruth[] = [
  row('untrue', 'Reports that the king had fled are untrue, the palace said.'),
  row('false', 'Reports that the king had fled are false, the palace said.'),
  row('fake', 'Reports that the king had fled are fake, the palace said.'),
  row('wrong', 'Reports that the king had fled are wrong, the palace said.'),
  row('incorrect', 'Reports that the king had fled are incorrect, the palace said.'),
  row('inaccurate', 'Reports that the king had fled are inaccurate, the palace said.'),
  row('baseless', 'Reports that the king had fled are baseless, the palace said.'),
  row('unfounded', 'Reports that the king had fled are unfounded, the palace said.'),
  row('groundless', 'Reports that the king had fled are groundless, the palace said.'),
  row('disinformation', 'Reports that the king had fled are disinformation, the palace said.'),
  row('misinformation', 'Reports that the king had fled are misinformation, the palace said.'),
  row('propaganda', 'Reports that the king had fled are propaganda, the palace said.'),
  row('lie', 'Reports that the king had fled are lies, the palace said.'),
  row('nonsense', 'Reports that the king had fled are nonsense, the palace said.'),
  row('rumour', 'Reports that the king had fled are rumours, the palace said.'),
  row('rumor', 'Reports that the king had fled are rumors, the palace said.'),
  row('fabrication', 'Reports that the king had fled are a fabrication, the palace said.'),
]
