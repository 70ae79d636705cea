/** Whether a name tells by itself to which body it belongs: "Syria's army" is the Syrian army, "the Syrian army spokesman" is of it too. */
export function namesAlready(name: string, body: string): boolean {
  const known = name.toLowerCase()
  const words = body.toLowerCase()
  if (known.includes(words)) return true
  const [first = '', ...rest] = words.split(' ')
  // A nation and its people begin alike: "Mali's", "Malian"; "France" and "French" for four letters.
  return rest.length > 0 && known.includes(rest.join(' ')) && known.includes(first.slice(0, 4))
}
