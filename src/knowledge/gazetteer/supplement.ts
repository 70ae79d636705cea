import type { KnownPlace } from '../places.js'

export const SUPPLEMENT: readonly KnownPlace[] = []
