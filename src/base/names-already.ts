/** Whether a name tells by itself to which body it belongs: "Syria's army" is the Syrian army, "the Syrian army spokesman" is of it too. */
export function namesAlready(name: string, body: string): boolean {
  const known = name.toLowerCase()
  const words = body.toLowerCase()
  if (known.includes(words)) return true
  const [, ...rest] = words.split(' ')
  // "France's army", "the army of France": whose it is stands there.
  return rest.length > 0 && known.includes(rest.join(' ')) && /['’]s?\s|\sof\s/u.test(known)
}
