/** What XML 1.0 cannot hold at all. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
/** Marks that turn the direction of what follows, which could make a line read as another. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g

/** Words of a report as text of XML or HTML: they can be no markup there, in elements and in quoted attributes alike. */
export const markup = (text: string): string =>
  text
    .replace(NO_XML, '\ufffd')
    .replace(DIRECTION, '\ufffd')
    .replace(/[&<>"'`]/g, letter => `&#${letter.charCodeAt(0)};`)

/** The address, if it is one of the web; null: it must not become a link. */
export function webLink(address: string | null): string | null {
  if (address === null || !/^https?:\/\//i.test(address)) return null
  return address
}
