import { type Measure, ROUGHLY } from './labels.js'

/** Measures words as the page's own font has them, so that no name is cut at the edge whatever font a reader has. */
export function measureIn(family: string): Measure {
  const canvas = document.createElement('canvas').getContext('2d')
  if (canvas === null || family === '') return ROUGHLY
  const widthOf = (font: string) => {
    const known = new Map<string, number>()
    return (text: string): number => {
      const width = known.get(text)
      if (width !== undefined) return width
      canvas.font = `${font} ${family}`
      const measured = canvas.measureText(text).width
      known.set(text, measured)
      return measured
    }
  }
  return { name: widthOf('600 13px'), note: widthOf('12px') }
}
