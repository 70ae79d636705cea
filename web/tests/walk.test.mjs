// The workbench in a real browser, against the real server with the bundled example.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { browserPath, onExample, ready, serveExample } from './lib.mjs'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

describe('the workbench', { skip: browserPath() === null ? 'no Chromium' : false }, () => {
  const { shared, open, close } = onExample({ before, after })

  it('answers the first sixty seconds without help', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(shared.server.key)
    await ready(page)
    // What is new; what is contested, denied, silent; in words.
    await page.getByRole('heading', { name: /last day|last looked/ }).waitFor()
    for (const name of ['Silent', 'Denying', /^Contested/]) await page.getByRole('heading', { name }).first().waitFor()
    assert.ok(!page.url().includes('key='), 'the key stays out of the address')
    const row = page.locator('.row').first()
    assert.match(await row.locator('.status').innerText(), /Disputed|Denied|Confirmed|Claimed|Reported/)
    assert.match(await row.locator('.who').innerText(), /independent|no origin/)
    // Who says so: the evidence, with its words marked in the text.
    await page.locator('#filter').fill('is:confirmed assad')
    const sentence = await page.locator('.row .sentence').first().innerText()
    await page.locator('.row').first().click()
    const evidence = page.locator('.evidence')
    await evidence.locator('.text [data-marks~="source"], .text [data-marks~="claim"]').first().waitFor()
    assert.ok(sentence.includes(await evidence.locator('h2').innerText()))
    assert.match(await evidence.locator('.counts').innerText(), /\d+ independent · \d+ reports?/)
    // The next claim, and a hop of its chain lit in the text.
    const before = await evidence.locator('.steps b').innerText()
    await page.keyboard.press('n')
    await page.waitForFunction(text => document.querySelector('.steps b')?.textContent !== text, before)
    await page.keyboard.press('p')
    await evidence.locator('button.hop').first().click()
    await evidence.locator('.text .lit').first().waitFor()
    // One attributable sentence with its hedge, ready to paste.
    await page.keyboard.press('c')
    await page.locator('.toast').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    assert.ok(copied.startsWith(await evidence.locator('.ready .sentence').innerText()), copied)
    assert.match(copied, /https?:\/\//)
    // The address holds it all.
    const again = await page.context().newPage()
    await again.goto(page.url())
    await again.locator('.evidence h2').waitFor()
    assert.equal(await again.locator('.evidence h2').innerText(), await evidence.locator('h2').innerText())
    await close(page)
  })

  it('shows the text of the claim one stands on, however late the answer for another comes', async () => {
    const page = await open({ hash: 'f=is:confirmed+assad' })
    let held
    const answered = []
    await page.route(/\/reports\/[^/]+/, async route => {
      // The second report asked for is slow: its answer comes after one has gone back to the first.
      const { pathname } = new URL(route.request().url())
      held ??= answered.length > 0 && !answered.includes(pathname) ? pathname : undefined
      if (pathname === held) await new Promise(done => setTimeout(done, 1500))
      answered.push(pathname)
      await route.continue()
    })
    await page.locator('.row').first().click()
    const evidence = page.locator('.evidence')
    await evidence.locator('.text [data-marks]').first().waitFor()
    const shown = await evidence.locator('.text').innerText()
    const first = await evidence.locator('.steps b').innerText()
    // On to the claims of the strip, one after the other, until one is of another report.
    for (const mark of await evidence.locator('.strip button').all()) {
      if (held !== undefined) break
      await mark.click()
      await page.waitForTimeout(100)
    }
    assert.ok(held !== undefined, 'an event of two reports')
    const late = page.waitForResponse(response => new URL(response.url()).pathname === held)
    await evidence
      .locator('.strip button')
      .nth(Number.parseInt(first.match(/\d+/)[0], 10) - 1)
      .click()
    await late
    await page.waitForTimeout(100)
    assert.equal(await evidence.locator('.text').innerText(), shown)
    await close(page)
  })

  it('is used by keys alone, and leaves the browser its own', async () => {
    const page = await open()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    assert.equal(await page.locator('.row.under').count(), 1)
    await page.keyboard.press('k')
    await page.keyboard.press('Enter')
    await page.locator('.evidence h2').waitFor()
    const first = await page.locator('.evidence h2').innerText()
    await page.keyboard.press('j')
    await page.waitForFunction(text => document.querySelector('.evidence h2')?.textContent !== text, first)
    await page.keyboard.press('Escape')
    await page.locator('.evidence').waitFor({ state: 'detached' })
    await page.keyboard.press('/')
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'filter')
    await page.keyboard.type('jk?')
    assert.equal(await page.locator('#filter').inputValue(), 'jk?', 'keys are letters while one types')
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('timeline')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash.includes('v=timeline'))
    await page.keyboard.press('g')
    await page.keyboard.press('s')
    await page.waitForFunction(() => !location.hash.includes('v=timeline'))
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys and marks' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const taken = await page.evaluate(() =>
      ['f', 'l', 't', 'r', 'p', 'c', 'a'].filter(
        key =>
          !document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true })),
      ),
    )
    assert.deepEqual(taken, [], 'combinations of the browser')
    await close(page)
  })

  it('moves as a whole back in time', async () => {
    const page = await open()
    const events = () => page.locator('.counts h2').innerText()
    const now = await events()
    await page.keyboard.press('[')
    await page.waitForFunction(text => document.querySelector('.counts h2')?.textContent?.trim() !== text, now)
    assert.match(page.url(), /d=2024-12-09/)
    assert.ok(Number.parseInt(await events(), 10) < Number.parseInt(now, 10))
    await page.keyboard.press('\\')
    await page.waitForFunction(text => document.querySelector('.counts h2')?.textContent?.trim() === text, now)
    await close(page)
  })

  it('corrects a claim, shows the machine’s value beside it, keeps it through a rebuild of the ledger, and undoes', async () => {
    let page = await open({ hash: 'f=is:confirmed' })
    await page.locator('.row').first().click()
    let evidence = page.locator('.evidence')
    await evidence.locator('.text').waitFor()
    await evidence.getByRole('button', { name: 'Fix a field' }).click()
    // Words selected in the text become the source.
    await evidence.getByLabel('Field').selectOption('source')
    const word = await page.evaluate(() => {
      const piece = [...document.querySelectorAll('.evidence .text [data-marks]')].find(
        each => each.textContent.trim().length > 3,
      )
      const range = document.createRange()
      range.selectNodeContents(piece)
      getSelection().removeAllRanges()
      getSelection().addRange(range)
      return piece.textContent.trim()
    })
    await evidence
      .locator('form .quiet')
      .filter({ hasText: word.slice(0, 20) })
      .waitFor()
    await evidence.getByRole('button', { name: 'Save' }).click()
    await evidence.locator('.made li').first().waitFor()
    assert.ok((await evidence.locator('.made').innerText()).includes(word))
    // It outlives the making anew of all that is made of the ledger, by another process and under another server.
    const { event, claim } = Object.fromEntries(
      [...new URLSearchParams(page.url().split('#')[1])].map(([key, value]) => [{ e: 'event', c: 'claim' }[key] ?? key, value]),
    )
    const situation = '/situations/fall-of-damascus'
    const toldBy = async () => {
      const [{ claims: corrected }] = (await shared.server.call(situation)).decisions
      const told = await shared.server.call(`${situation}/claims`)
      return told.find(each => each.report === corrected[0]?.report && each.claim === corrected[0]?.claim)?.chain[0]?.name
    }
    const before = await shared.server.call(situation)
    assert.equal(await toldBy(), word)
    const { folder, ledger } = shared.server
    await close(page)
    await shared.server.stop()
    const rebuilt = await promisify(execFile)(process.execPath, [CLI, 'ledger', 'rebuild', '--ledger', ledger])
    assert.match(rebuilt.stdout + rebuilt.stderr, /\d+/)
    shared.server = await serveExample({ folder })
    const after = await shared.server.call(situation)
    assert.equal(await toldBy(), word)
    const made = ({ decisions }) => decisions.map(({ entry, state, claims, decision }) => ({ entry, state, claims, decision }))
    assert.deepEqual(made(after), made(before))
    assert.ok(
      made(after).some(({ state, decision }) => state === 'applied' && decision.kind === 'claim-corrected'),
      JSON.stringify(made(after)),
    )
    page = await open({ hash: `s=fall-of-damascus&e=${event}${claim === undefined ? '' : `&c=${claim}`}` })
    evidence = page.locator('.evidence')
    await evidence.locator('.made li').first().waitFor()
    assert.ok((await evidence.locator('.made').innerText()).includes(word))
    await evidence.locator('.made').getByRole('button', { name: 'Undo' }).click()
    await evidence.locator('.made').waitFor({ state: 'detached' })
    const log = await shared.server.call(`${situation}/log`)
    assert.ok(log.length >= 2 && log.some(({ undoable }) => !undoable))
    await close(page)
  })

  it('shows what others add while one looks', async () => {
    const page = await open()
    // What one is writing oneself stays.
    await page.locator('.row').first().click()
    const note = page.locator('.evidence form textarea')
    await page.locator('.evidence').getByRole('button', { name: 'Note' }).click()
    await note.fill('half a thought')
    const count = () => page.locator('.counts h2').innerText()
    const before = await count()
    await shared.server.call('/situations/fall-of-damascus/intake', 'POST', {
      kind: 'text',
      text: 'Officials said on Tuesday that a bridge in Karsk had been closed. Two witnesses told the Evening Post that it had collapsed.',
      outlet: 'Evening Post',
      published: '2024-12-10',
    })
    await page.waitForFunction(text => document.querySelector('.counts h2')?.textContent?.trim() !== text, before, {
      timeout: 20_000,
    })
    await page.waitForTimeout(500)
    assert.equal(await note.inputValue(), 'half a thought')
    await close(page)
  })

  it('adds a pasted report from the page', async () => {
    const page = await open({ hash: 'p=add' })
    const dialog = page.getByRole('dialog')
    await dialog
      .locator('textarea')
      .fill('The mayor of Lund said on Monday that the ferry had sunk. The operator denied that the ferry had sunk.')
    await dialog.getByLabel('Published').fill('2024-12-10')
    await dialog.getByRole('button', { name: 'Read it' }).click()
    await dialog.getByText(/1 report read/).waitFor({ timeout: 20_000 })
    await dialog.getByRole('button', { name: 'Show the picture' }).click()
    await page.locator('#filter').fill('ferry')
    await page.locator('.row').first().waitFor()
    await close(page)
  })
})
