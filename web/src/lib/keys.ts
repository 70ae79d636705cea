/** Single keys of the page. They yield to whatever is being typed, to the browser's own combinations, and to an open dialog. */
export interface Keys {
  readonly palette: () => void
  readonly help: () => void
  readonly filter: () => void
  readonly move: (by: number) => void
  readonly openRow: () => void
  readonly close: () => void
  readonly claim: (by: number) => void
  readonly original: () => void
  readonly copy: () => void
  readonly step: (by: number) => void
  readonly now: () => void
  readonly view: (key: string) => void
  readonly verdict: (kind: 'accept' | 'reject' | 'undo') => void
  readonly add: () => void
}

const STORED = 'reportedly.keys'

/** WCAG 2.1.4: single keys can be switched off, for those whose speech or hands press them by accident. */
export const singleKeys = {
  get on(): boolean {
    try {
      return localStorage.getItem(STORED) !== 'off'
    } catch {
      return true
    }
  },
  set on(value: boolean) {
    try {
      localStorage.setItem(STORED, value ? 'on' : 'off')
    } catch {
      // Nothing is kept in a private window.
    }
  },
}

const TYPING = 'input:not([type=range]):not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]'

export function listenForKeys(keys: Keys): () => void {
  let afterG = 0
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      keys.palette()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const target = event.target instanceof Element ? event.target : null
    const typing = target?.closest(TYPING) != null
    if (event.key === 'Escape') {
      if (typing) (target as HTMLElement).blur()
      else keys.close()
      return
    }
    if (typing || !singleKeys.on || target?.closest('dialog[open]') != null) return
    // The range's own keys are arrows, Home and End: letters are free.
    if (afterG > 0 && event.timeStamp - afterG < 1200) {
      afterG = 0
      keys.view(event.key)
      return
    }
    afterG = event.key === 'g' ? event.timeStamp : 0
    if (act(keys, event.key, target)) event.preventDefault()
  }
  window.addEventListener('keydown', press)
  return () => window.removeEventListener('keydown', press)
}

/** Does what a key says; false: it is none of ours. */
function act(keys: Keys, key: string, target: Element | null): boolean {
  const table: Record<string, () => void> = {
    j: () => keys.move(1),
    k: () => keys.move(-1),
    n: () => keys.claim(1),
    p: () => keys.claim(-1),
    o: keys.original,
    c: keys.copy,
    '[': () => keys.step(-1),
    ']': () => keys.step(1),
    '\\': keys.now,
    '/': keys.filter,
    '?': keys.help,
    a: () => keys.verdict('accept'),
    x: () => keys.verdict('reject'),
    u: () => keys.verdict('undo'),
    '+': keys.add,
  }
  // A focused button or link has its own Enter.
  if (key === 'Enter' && (target === null || target.closest('button, a, summary, [role=button]') === null)) {
    keys.openRow()
    return true
  }
  const found = table[key]
  if (found === undefined) return false
  found()
  return true
}
