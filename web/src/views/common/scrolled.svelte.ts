/** Pixels that are drawn anew at once: few rows, so that a frame of steady scrolling draws few. */
const STEP = 75
/** Pixels drawn before and after what is in sight, once the hand rests, and how many of them a frame adds. */
const SPARE = 350
const GROWS = 90

/**
 * Which stretch of an element can be seen, whatever scrolls: the page, or a frame around it. A brief on paper sees all of it.
 * Use: `const seen = new Scrolled()` and `<div {@attach seen.watch}>`.
 */
export class Scrolled {
  top = $state(0)
  bottom = $state(1400)
  /**
   * How many pixels before and after are drawn too. After a jump it is none, and grows from frame to frame: a jump replaces every row, and the
   * frame that does so must not also draw what nobody sees yet.
   */
  spare = $state(SPARE)
  #growing = 0

  watch = (node: HTMLElement): (() => void) => {
    let asked = 0
    // Not the state of the same meaning: to read that here would end the watch with each change of it, and begin it anew.
    let stood = 0
    const measure = (): void => {
      asked = 0
      const { top } = node.getBoundingClientRect()
      const far = Math.abs(-top - stood) > window.innerHeight
      stood = -top
      if (far) this.#anew()
      const step = far ? 1 : STEP
      this.top = Math.floor(-top / step) * step
      this.bottom = Math.ceil((window.innerHeight - top) / step) * step
    }
    const ask = (): void => {
      if (asked === 0) asked = requestAnimationFrame(measure)
    }
    const all = (): void => {
      this.top = 0
      this.bottom = Number.MAX_SAFE_INTEGER
    }
    measure()
    addEventListener('scroll', ask, { capture: true, passive: true })
    addEventListener('resize', ask)
    addEventListener('beforeprint', all)
    addEventListener('afterprint', ask)
    const resized = new ResizeObserver(ask)
    resized.observe(document.documentElement)
    return () => {
      cancelAnimationFrame(asked)
      cancelAnimationFrame(this.#growing)
      resized.disconnect()
      removeEventListener('scroll', ask, { capture: true })
      removeEventListener('resize', ask)
      removeEventListener('beforeprint', all)
      removeEventListener('afterprint', ask)
    }
  }

  /** Every row will be another: first what is in sight. */
  #anew(): void {
    this.spare = 0
    cancelAnimationFrame(this.#growing)
    const grow = (): void => {
      this.spare = Math.min(SPARE, this.spare + GROWS)
      if (this.spare < SPARE) this.#growing = requestAnimationFrame(grow)
    }
    // The next frame but one: the next may bring another jump.
    this.#growing = requestAnimationFrame(() => {
      this.#growing = requestAnimationFrame(grow)
    })
  }
}

/** The nearest element around it that scrolls up and down. */
export function scrollerOf(element: Element | undefined): Element | null {
  for (let each = element?.parentElement ?? null; each !== null; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY) && each.scrollHeight > each.clientHeight) return each
  }
  return document.scrollingElement
}
