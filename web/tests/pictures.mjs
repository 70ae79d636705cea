// Pictures as coarse grids, and how far two are apart: greys for where things stand, colours for the small marks that a mean grey does not see.
const CELL = 30
const BLOCK = 90

/**
 * How far the same page may be from its kept picture. Four other fonts and a wider spacing moved a desk's screen by up to 1.3 and .29 and a
 * phone's by up to 2.0 and .49, a newer Chromium by .60; the likest two views are 2.5 and .84 apart; a hidden rail is 2.0, hidden marks of the matrix .37 away.
 */
export const TOLERANCE = { desk: { grey: 1.7, colour: 0.34 }, phone: { grey: 2.5, colour: 0.7 } }

export const isApart = (a, b, { grey, colour }) => {
  const distance = apart(a, b)
  return distance.grey > grey || distance.colour > colour
}

export const toldApart = (a, b) => {
  const { grey, colour } = apart(a, b)
  return `grey ${grey.toFixed(1)}, colour ${colour.toFixed(2)}`
}

/** A picture as rows of mean greys of 30 × 30 pixels and rows of mean colour of 90 × 90, two and four hexadecimal digits each. */
export async function coarse(page, png) {
  return page.evaluate(
    async ({ data, cell, block }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d', { willReadFrequently: true })
      context.drawImage(image, 0, 0)
      const grid = (side, digits, measure) =>
        Array.from({ length: Math.floor(image.height / side) }, (_, row) =>
          Array.from({ length: Math.floor(image.width / side) }, (__, column) => {
            const { data: pixels } = context.getImageData(column * side, row * side, side, side)
            let sum = 0
            for (let at = 0; at < pixels.length; at += 4) sum += measure(pixels[at], pixels[at + 1], pixels[at + 2])
            return Math.round(sum / (side * side))
              .toString(16)
              .padStart(digits, '0')
          }).join(''),
        )
      // Paper has a tint of its own, which is no colour.
      const colour = (...parts) => Math.max(0, Math.max(...parts) - Math.min(...parts) - 24) * 100
      return {
        greys: grid(cell, 2, (red, green, blue) => 0.3 * red + 0.6 * green + 0.1 * blue),
        colours: grid(block, 4, colour),
      }
    },
    { data: png.toString('base64'), cell: CELL, block: BLOCK },
  )
}

const numbers = (rows, digits) =>
  rows.map(row =>
    Array.from({ length: row.length / digits }, (_, at) => Number.parseInt(row.slice(at * digits, (at + 1) * digits), 16)),
  )

/**
 * `grey`: mean difference of 255, each cell against the likest of the cells around it, either way: a line that wraps elsewhere in another font
 * moves ink by less than a cell, a part that is gone or turned over leaves nothing alike. `colour`: the share of colour that is not where it
 * was, of 1. Pictures of different size are wholly different.
 */
function apart(a, b) {
  if (b === undefined || a.greys.length === 0 || a.greys.length !== b.greys.length || a.greys[0].length !== b.greys[0].length)
    return { grey: 255, colour: 1 }
  const [one, other] = [numbers(a.greys, 2), numbers(b.greys, 2)]
  const [colours, others] = [numbers(a.colours, 4).flat(), numbers(b.colours, 4).flat()]
  const sum = values => values.reduce((total, value) => total + value, 0)
  const most = sum(colours.map((value, at) => Math.max(value, others[at])))
  return {
    grey: Math.max(oneWay(one, other), oneWay(other, one)),
    colour: most === 0 ? 0 : sum(colours.map((value, at) => Math.abs(value - others[at]))) / most,
  }
}

function oneWay(a, b) {
  let sum = 0
  for (const [row, greys] of a.entries()) {
    const around = b.slice(Math.max(0, row - 1), row + 2)
    for (const [column, grey] of greys.entries()) {
      const near = around.flatMap(each => each.slice(Math.max(0, column - 1), column + 2))
      sum += Math.min(...near.map(each => Math.abs(each - grey)))
    }
  }
  return sum / (a.length * a[0].length)
}
