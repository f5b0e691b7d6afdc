import type { Locator, Page } from 'playwright-core'
import type { Visit } from './browser'

/** What people do again and again in a dossier, by the words on the screen. */

/** Goes to a section of the dossier by its tab. */
export async function section(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: '案件のページ' }).getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** The annex of the hospital and this vendor, read anew: what the browser remembers of it may be older than the last edit. */
export async function annexOf(page: Page, vendor: string): Promise<void> {
  await section(page, '別紙')
  const link = page.getByRole('link', { name: new RegExp(`^${vendor}`) })
  await link.click()
  await link.and(page.locator('[aria-current=page]')).waitFor()
  await page.reload()
  await page.getByText(/要解決の指摘/).first().waitFor()
}

/** How many findings the screen says keep the annex from signing. */
export async function blockers(page: Page): Promise<number> {
  const summary = page.locator('details > summary', { hasText: '要解決の指摘が' })
  if ((await summary.count()) === 0) {
    await page.getByText('要解決の指摘はありません。').waitFor()
    return 0
  }
  return Number(/が (\d+) 件/.exec((await summary.textContent()) ?? '')?.[1])
}

/** Follows 「直す」 from a finding of the annex to the field that mends it; gives the panel of its row. */
export async function mend(page: Page, sentence: RegExp): Promise<Locator> {
  const list = page.locator('details', { hasText: '要解決の指摘が' })
  if ((await list.getAttribute('open')) === null) await list.locator('summary').click()
  await list.getByRole('listitem').filter({ hasText: sentence }).first().getByRole('link', { name: /^直す/ }).click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('region', { name: '分担', exact: true }).waitFor()
  return panel
}

/** Does something that saves, and waits until the server has it. */
export async function saved(page: Page, act: () => Promise<void>): Promise<void> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => ['PATCH', 'POST', 'PUT'].includes(response.request().method()) && response.url().includes('/api/')),
    act(),
  ])
  if (!answer.ok()) throw new Error(`${answer.request().method()} ${answer.url()} answered ${answer.status()}: ${await answer.text()}`)
}

/** Chooses from a list by its label. */
export async function choose(where: Locator, label: string, option: string | RegExp): Promise<void> {
  await where.getByLabel(label, { exact: true }).first().click()
  await where.page().getByRole('option', { name: option }).first().click()
}

/** Chooses a file for a field as people do, through the browser's own dialog. */
export async function attach(where: Locator, label: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const [dialog] = await Promise.all([where.page().waitForEvent('filechooser'), where.getByLabel(label, { exact: true }).first().click()])
  await dialog.setFiles(file)
}

/** Gives a party its letter in the open row. */
export async function letter(panel: Locator, party: string, written: string): Promise<void> {
  await saved(panel.page(), () => panel.getByRole('radiogroup', { name: party }).getByText(written, { exact: true }).click())
}

export async function closePanel(panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: '閉じる' }).click()
  await panel.waitFor({ state: 'hidden' })
}

/** A picture of what is there, in the order in which the journey shows it. */
export function album(visit: Visit, journey: string): (name: string) => Promise<void> {
  let count = 0
  return async (name) => {
    count += 1
    await visit.look(`${journey}-${String(count).padStart(2, '0')}-${name}`)
    await visit.fits(name)
  }
}

/** Sends what is unsent, from the matrix, with a covering note. */
export async function sendTurn(page: Page, note: string): Promise<void> {
  await page.getByRole('button', { name: '相手に送る' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('添え状').fill(note)
  await saved(page, () => dialog.getByRole('button', { name: '送信する' }).click())
  await dialog.waitFor({ state: 'hidden' })
}

/** Changes to a language by its button, unless the page speaks it already. */
export async function speak(page: Page, language: 'ja' | 'en'): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) === language) return
  await page.getByRole('button', { name: language === 'en' ? 'English' : '日本語' }).click()
  await page.locator(`html[lang=${language}]`).waitFor()
}
