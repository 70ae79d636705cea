const STEP = 200

/**
 * Which stretch of an element can be seen, whatever scrolls: the page, or a frame around it. A brief on paper sees all of it.
 * Use: `const seen = new Scrolled()` and `<div {@attach seen.watch}>`.
 */
export class Scrolled {
  top = $state(0)
  bottom = $state(1400)

  watch = (node: HTMLElement): (() => void) => {
    let asked = 0
    const measure = (): void => {
      asked = 0
      const { top } = node.getBoundingClientRect()
      // In steps, so that not every pixel asks what is to be drawn.
      this.top = Math.floor(-top / STEP) * STEP
      this.bottom = Math.ceil((window.innerHeight - top) / STEP) * STEP
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
      resized.disconnect()
      removeEventListener('scroll', ask, { capture: true })
      removeEventListener('resize', ask)
      removeEventListener('beforeprint', all)
      removeEventListener('afterprint', ask)
    }
  }
}

/** The nearest element around it that scrolls up and down. */
export function scrollerOf(element: Element | undefined): Element | null {
  for (let each = element?.parentElement ?? null; each !== null; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY) && each.scrollHeight > each.clientHeight) return each
  }
  return document.scrollingElement
}
