/**
 * Report text as it may be shown: it is data, so nothing in it may steer a terminal, turn the reading direction of our own words or hide.
 * Control characters become their Unicode pictures ("␛" for escape), direction overrides and broken halves of characters "�", invisible
 * characters go, every kind of line break becomes a space. All else stays as it is.
 */
export function visible(text: string): string {
  return text.replace(UNSAFE, shown)
}

const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udb40[\udc00-\udc7f]/g

function shown(found: string): string {
  const code = found.charCodeAt(0)
  if (found.length === 2) return ''
  if ((code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029) return ' '
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '␡'
  if (code < 0xa0) return '�'
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return '�'
  return code >= 0xd800 && code <= 0xdfff ? '�' : ''
}
