import type { ClaimNumber, Document } from '../../model/index.js'
export type NumberFound = ClaimNumber & { readonly sentence: number; readonly token: number; readonly rule: string }
export function findNumbers(_document: Document): readonly NumberFound[] {
  return []
}
