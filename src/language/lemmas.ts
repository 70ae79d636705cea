import type { UniversalTag } from '../model/index.js'

export function lemmaOf(form: string, _upos: UniversalTag, _xpos: string): string {
  return form
}
