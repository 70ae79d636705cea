// People who log in, and alerts, in a real browser against the real server.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { browserPath, openBrowser, openPage, ready, serveExample } from './lib.mjs'

const EDITOR = ['Lena', 'a long word of an editor', 'editor']
const VIEWER = ['Otto', 'a long word of a viewer', 'viewer']

describe('people', { skip: browserPath() === null ? 'no Chromium' : false }, () => {
  let browser
  let server
  before(async () => {
    server = await serveExample({ accounts: [EDITOR, VIEWER] })
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await server?.close()
  })

  /** A refusal is what these tests are about: the browser logs each as an error of its own. */
  const close = async page => {
    assert.deepEqual(
      page.complaints.filter(text => !/40[13]/.test(text)),
      [],
      'the page complained',
    )
    await page.context().close()
  }
  const logIn = async (page, [name, password]) => {
    await page.getByLabel('Name').fill(name)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Log in' }).click()
  }
  const statusOf = (page, path) => page.evaluate(each => fetch(`api/v1${each}`).then(({ status }) => status), path)

  it('log in to the picture that they were sent, see what they may, and log out', async () => {
    const page = await openPage(browser, server, { hash: 's=fall-of-damascus&f=is:confirmed' })
    await page.getByRole('heading', { name: 'Log in' }).waitFor()
    assert.equal(await page.locator('.row').count(), 0)
    assert.equal(await statusOf(page, '/situations'), 401)
    await logIn(page, ['Lena', 'a wrong word for her'])
    await page.getByRole('alert').filter({ hasText: 'do not belong together' }).waitFor()
    await logIn(page, VIEWER)
    await ready(page)
    assert.match(page.url(), /f=is:confirmed/, 'the address that was sent still stands')
    // A viewer reads, and is offered nothing that would be refused.
    assert.equal(await page.getByRole('button', { name: 'Add', exact: true }).count(), 0)
    await page.locator('.row').first().click()
    await page.locator('.evidence .text').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Reject' }).count(), 0)
    await page.locator('button.name').click()
    await page.getByText('Logged in as Otto').waitFor()
    await page.getByRole('button', { name: 'Log out' }).click()
    await page.getByRole('heading', { name: 'Log in' }).waitFor()
    assert.equal(await statusOf(page, '/situations/fall-of-damascus'), 401)
    await close(page)
  })

  it('correct by their own name', async () => {
    const page = await openPage(browser, server, { hash: 's=fall-of-damascus&f=is:confirmed' })
    await logIn(page, EDITOR)
    await ready(page)
    await page.locator('.row').first().click()
    const evidence = page.locator('.evidence')
    await evidence.locator('.verdict').waitFor()
    await page.keyboard.press('a')
    await evidence.locator('.made li').filter({ hasText: 'Lena' }).first().waitFor()
    await page.keyboard.press('u')
    await evidence.locator('.made').waitFor({ state: 'detached' })
    await close(page)
  })

  it('are told of what they asked for, on the page or by webhook, and of what could not be delivered', async () => {
    const page = await openPage(browser, server, { hash: 's=fall-of-damascus&p=alerts' })
    await logIn(page, EDITOR)
    const dialog = page.getByRole('dialog')
    await dialog.getByText('No alert yet').waitFor()
    await dialog.getByRole('button', { name: 'Make the alert' }).click()
    await dialog.getByRole('alert').filter({ hasText: 'at least one thing' }).waitFor()
    const make = async (name, webhook) => {
      await dialog.getByLabel('Name').fill(name)
      await dialog.getByLabel('Words that the event must hold').fill('ferry')
      if (webhook !== undefined) {
        await dialog.getByLabel('Tell me').selectOption({ label: 'by webhook' })
        await dialog.getByLabel('Address of the webhook').fill(webhook)
      }
      await dialog.getByRole('button', { name: 'Make the alert' }).click()
    }
    await make('Ferries')
    await dialog.locator('li').filter({ hasText: 'Ferries' }).filter({ hasText: 'never fired' }).waitFor()
    await make('Hook', 'no address')
    await dialog.getByRole('alert').filter({ hasText: 'https://' }).waitFor()
    // An address of this machine: the one fetcher never sends there, and nobody may think that it did.
    await make('Hook', 'http://127.0.0.1:9/hook')
    const hook = dialog.locator('li').filter({ hasText: 'by webhook to 127.0.0.1:9' })
    await hook.waitFor()
    const csrf = await page.evaluate(() =>
      fetch('api/v1/me')
        .then(answer => answer.json())
        .then(me => me.csrf),
    )
    await page.evaluate(
      ({ token, text }) =>
        fetch('api/v1/situations/fall-of-damascus/intake', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-reportedly-csrf': token },
          body: JSON.stringify({ kind: 'text', text, outlet: 'Evening Post', published: '2024-12-10' }),
        }),
      { token: csrf, text: 'The ferry sank off Karsk on Tuesday, two witnesses told the Evening Post.' },
    )
    await page
      .locator('.toast')
      .filter({ hasText: /Ferries|Hook/ })
      .waitFor({ timeout: 20_000 })
    await dialog.locator('li').filter({ hasText: 'Ferries' }).filter({ hasText: 'last fired' }).waitFor()
    await page.waitForFunction(() =>
      fetch('api/v1/alerts')
        .then(answer => answer.json())
        .then(alerts => alerts.some(({ failed }) => failed !== null)),
    )
    await page.reload()
    await hook.filter({ hasText: 'Could not be delivered' }).waitFor()
    await hook.getByRole('button', { name: 'Remove' }).click()
    await hook.waitFor({ state: 'detached' })
    await close(page)
  })
})
