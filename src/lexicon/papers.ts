/** Papers that do what they say, by the one who puts them out: "a decree dismissing the army chief". */
export const DOING_PAPERS: ReadonlySet<string> = new Set(
  'order decree directive edict ordinance circular ruling decision resolution law bill motion treaty'.split(' '),
)

/** How such a paper is put out. */
export const PUTTING_OUT_PAPERS: ReadonlySet<string> = new Set(
  'issue sign publish release take give adopt make pass approve enact'.split(' '),
)
