// Takes pictures of the workbench for people to look at: node web/dev/look.mjs OUT_FOLDER [NAME=HASH[@WIDTHxHEIGHT] …]
// Without names: the first screen and an open event, at 1440 and 390 px, light and dark. Needs Chromium and dist/fixtures.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { serveFixtures } from './serve.mjs'

const [out = 'pictures', ...wanted] = process.argv.slice(2)
mkdirSync(out, { recursive: true })
const server = await serveFixtures()
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const shots = wanted.map(each => {
  const [, name, hash, , width, height] = /^([^=]+)=(.*?)(@(\d+)x(\d+))?$/.exec(each) ?? []
  return { name, hash, width: Number(width ?? 1440), height: Number(height ?? 900) }
})
for (const { name, hash, width, height } of shots) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: hash.includes('theme=dark') ? 'dark' : 'light' })
  const page = await context.newPage()
  page.on('console', message => message.type() === 'error' && console.log(name, message.text()))
  page.on('pageerror', error => console.log(name, error.message))
  await page.goto(`${server.address}#s=example&${hash}`)
  await page.waitForTimeout(900)
  await page.screenshot({ path: join(out, `${name}.png`) })
  await context.close()
}
await browser.close()
await server.close()
