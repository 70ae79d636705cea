const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Verbs that carry an event noun as their object and whose subject is its doer: "launched an attack". */
export const DOING_VERBS = words(
  'launch carry_out conduct stage mount make commit perpetrate wage hold begin start undertake execute unleash order lead call organise organize continue resume intensify renew give issue offer take impose cause trigger spark provoke open step_up initiate pursue do have end complete deliver direct set_off carry pay join fly run express voice commence step_up press_on keep_up keep_on wind_up complete press mark stage_manage plot widen expand broaden escalate ramp_up scale_up kick_off mastermind orchestrate instigate commission',
)

/** Verbs whose subject is the one it was done to: "suffered an attack". */
export const RECEIVING_VERBS = words('suffer face sustain undergo receive survive endure escape')

/** Verbs whose subject only tells of it or perceives it: "residents heard explosions". */
export const TELLING_VERBS = words(
  'hear report see witness describe film record feel announce confirm note register document observe',
)

/** Verbs that say only that the event of their subject took place: "clashes erupted". */
export const OCCURRING_VERBS = words(
  'begin continue erupt occur happen take_place resume break_out follow start end go_on persist intensify escalate unfold ensue stop spread come take rage ring_out echo reverberate sound flare flare_up rumble crackle last drag_on grow worsen subside break_off die_down die_away abate ease stall commence conclude reignite recommence rage_on simmer go_ahead kick_off wind_down peter_out fizzle_out multiply mount proceed recur deepen widen fail go_up spring_up',
)

/** Verbs that say only how sure or since when: the predicate that they govern is the event. */
export const RAISING_VERBS = words('appear seem look remain stay lie stand be become sit feel prove leave find get')
