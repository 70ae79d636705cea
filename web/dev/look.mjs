// Takes pictures of the workbench for people to look at: node web/dev/look.mjs OUT_FOLDER [NAME=HASH[@WIDTHxHEIGHT] …]
// HASH as in the page's address: "e1=e=e1f…&c=d13/c4&theme=dark@390x844". Needs Chromium; of a running "reportedly serve" where LOOK_AT
// holds the address that it printed, else of dist/fixtures.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { serveFixtures } from './serve.mjs'

const [out = 'pictures', ...wanted] = process.argv.slice(2)
mkdirSync(out, { recursive: true })
const at = process.env.LOOK_AT
const server = at === undefined ? await serveFixtures() : { address: at, close: async () => {} }
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const shots = wanted.map(each => {
  const [, name, hash, , width, height] = /^([^=]+)=(.*?)(@(\d+)x(\d+))?$/.exec(each) ?? []
  return { name, hash, width: Number(width ?? 1440), height: Number(height ?? 900) }
})
for (const { name, hash, width, height } of shots) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: hash.includes('theme=dark') ? 'dark' : 'light',
  })
  const page = await context.newPage()
  page.on('console', message => message.type() === 'error' && console.log(name, message.text()))
  page.on('pageerror', error => console.log(name, error.message))
  if (at !== undefined) await page.goto(at)
  await page.goto(
    `${server.address.replace(/\?.*/, '')}#${hash.includes('s=') ? '' : at === undefined ? 's=example&' : ''}${hash}`,
  )
  await page.reload()
  await page
    .waitForSelector(
      /(^|&)e=/.test(hash)
        ? '.evidence .text'
        : /(^|&)p=/.test(hash)
          ? 'dialog[open] .sheet > :nth-child(2)'
          : '.view > *:not(.waiting)',
      { timeout: 20000 },
    )
    .catch(error => console.log(name, error.message))
  await page.waitForTimeout(700)
  await page.screenshot({ path: join(out, `${name}.png`) })
  await context.close()
}
await browser.close()
await server.close()
