import type { MapTiles } from '../model/index.js'

/** The address of map tiles as a person gives it, checked; a string: what is wrong with it, and what to do. */
export function tilesOf(address: string, by: string | null): MapTiles | string {
  if (by === null || by.trim() === '') {
    return 'Say whom the map has to name for its tiles, as their maker wishes: --tiles-by "© OpenStreetMap contributors".'
  }
  const missing = ['{z}', '{x}', '{y}'].filter(part => !address.includes(part))
  if (missing.length > 0) {
    return `The address of the tiles lacks ${missing.join(', ')}: it looks like https://tiles.example.org/{z}/{x}/{y}.png.`
  }
  if (originOf(address) === null) {
    return 'The address of the tiles must begin with https:// or http:// and one host, without placeholder, name or password in it.'
  }
  return { address, by: by.trim() }
}

/** "https://tiles.example.org": what the page may load pictures from, and nothing that could add a word to its policy. */
export function originOf(address: string): string | null {
  const found = /^(https?):\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?\//i.exec(address)
  return found === null ? null : `${found[1]}://${found[2]}${found[3] ?? ''}`.toLowerCase()
}
