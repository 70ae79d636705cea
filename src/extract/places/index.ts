import type { Document, PlaceMention } from '../../model/index.js'
export type PlaceFound = PlaceMention & { readonly sentence: number; readonly rule: string }
export function findPlaces(_document: Document): readonly PlaceFound[] {
  return []
}
