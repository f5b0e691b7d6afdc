import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'
import { album, saved, speak } from './work'

const pictures = process.env.BUNKAI_PICTURES ?? join(import.meta.dirname, '../../../../target/journeys')
const STAMP = Date.now()
const BOTH = `全体図 保守用VPN装置 ${STAMP}`
const NEITHER = `全体図 地域連携VPN装置 ${STAMP}`
const ALONE = `全体図 中継スイッチ ${STAMP}`
const NETWORK = 'つばさネットワークス株式会社'
const EHR = 'あおば電子カルテ株式会社'

interface Organisation { id: string; name: string }

const asset = (label: string, more: object = {}) => ({ kind: 'VPN', label, count: 1, actsAsServer: false, ...more })

/** A dossier of the hospital with one vendor, made by a request: this journey is about what stands in several. */
async function begin(page: Page, name: string, vendor: string, assets: object[]): Promise<string> {
  const all = (await (await page.request.get('/api/organisations')).json()) as Organisation[]
  const response = await page.request.post('/api/dossiers', {
    headers: { Origin: new URL(page.url()).origin },
    data: {
      name,
      parties: [{ key: 'vendor', organisationId: all.find((each) => each.name === vendor)?.id, function: 'NETWORK' }],
      systems: [{ key: 'lan', kind: 'NETWORK', name: '院内ネットワーク', vendorKey: 'vendor' }],
      assets,
      contracts: [{ kind: 'MAINTENANCE', name: `${name}の保守契約`, from: '2026-04-01', to: '2027-03-31', renewal: 'MANUAL', contractingKey: 'vendor', systemKeys: ['lan'] }],
    },
  })
  expect(response.status(), await response.text()).toBe(201)
  return ((await response.json()) as { id: string }).id
}

/** The proposal about this device, wherever in the list it stands. */
async function proposal(page: Page, label: string): Promise<Locator> {
  const panel = page.getByRole('region', { name: '同じ機器かもしれないもの' })
  const item = panel.getByRole('listitem').filter({ hasText: label })
  await panel.getByRole('listitem').first().waitFor()
  while ((await item.count()) === 0) await panel.getByRole('button', { name: /組も表示する/ }).click()
  return item
}

/** Says that it is one device, and sees it in the table of devices. */
async function markAsOne(page: Page, label: string): Promise<Locator> {
  const item = await proposal(page, label)
  await saved(page, () => item.getByRole('button', { name: `「${label}」を同じ機器とする` }).click())
  await item.waitFor({ state: 'detached' })
  return found(page, label)
}

/** Does something that takes something away, and waits until the server has done it. */
async function gone(page: Page, act: () => Promise<void>): Promise<void> {
  const [answer] = await Promise.all([page.waitForResponse((response) => response.request().method() === 'DELETE'), act()])
  expect(answer.status()).toBe(204)
}

async function found(page: Page, label: string): Promise<Locator> {
  const devices = page.locator('#devices')
  await devices.getByLabel('語句で探す').fill(label)
  const row = devices.getByRole('row').filter({ hasText: label })
  await row.first().waitFor()
  return row
}

/** Prints what is shown; the pages with their sizes in points. */
async function print(page: Page, name: string): Promise<[width: number, height: number][]> {
  mkdirSync(pictures, { recursive: true })
  const path = join(pictures, `${name}.pdf`)
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true })
  return [...readFileSync(path, 'latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)].map(([, width, height]) => [Number(width), Number(height)])
}

/** Two contracts and one device: what each vendor takes for its own, or for the other's, is seen only where both lie side by side. */
describe('the picture of the whole hospital', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('shows the device that two contracts both patch and the one that neither patches, and what if a vendor left', async () => {
    const visit = await Visit.begin(browser)
    const { page } = visit
    const look = album(visit, 'picture')
    await visit.signIn('sato@midorino.example')
    const [first, second] = [`全体図 ネットワーク更新 ${STAMP}`, `全体図 電子カルテ更新 ${STAMP}`]
    await begin(page, first, NETWORK, [
      asset(BOTH, { maintainedByKey: 'vendor', maker: 'カスガ通信', version: '6.0.4', place: '通信室' }),
      asset(NEITHER),
      asset(ALONE, { kind: 'NETWORK', maintainedByKey: 'vendor', endOfSupport: '2027-09-30' }),
    ])
    const other = await begin(page, second, EHR, [asset(BOTH, { maintainedByKey: 'vendor' }), asset(NEITHER)])

    await page.goto('/dossiers')
    await page.getByRole('link', { name: '病院全体' }).click()
    await page.getByRole('heading', { level: 1, name: '病院全体の図' }).waitFor()
    await proposal(page, BOTH)
    await look('before')

    const both = await markAsOne(page, BOTH)
    expect(await both.count(), 'one line for the device of both dossiers').toBe(1)
    await both.getByText('責任が重複').first().waitFor()
    expect(await both.textContent()).toContain(NETWORK)
    expect(await both.textContent()).toContain(EHR)
    const neither = await markAsOne(page, NEITHER)
    await neither.getByText('担い手なし').first().waitFor()
    await look('marked')

    await page.locator('summary', { hasText: '図と同じ内容の表' }).click()
    const table = page.locator('#connections')
    const drawn = table.getByRole('region', { name: '図と同じ内容の表' }).getByRole('row')
    await drawn.first().waitFor()
    const further = table.getByRole('button', { name: /^さらに表示する/ })
    while (await further.isVisible()) await further.click()
    expect(await drawn.filter({ hasText: BOTH }).textContent()).toContain('契約間で重複')
    expect(await drawn.filter({ hasText: NEITHER }).textContent()).toContain('担い手がない')
    await page.getByRole('img', { name: /担い手のつながり/ }).waitFor()

    await page.getByRole('button', { name: NEITHER }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading', { name: '登録されている案件' }).waitFor()
    await look('device')
    // A slip is taken back: they are two devices again, and it is proposed again.
    await gone(page, () => dialog.getByRole('button', { name: new RegExp(`${second}.*をこの機器から外す`) }).click())
    await dialog.waitFor({ state: 'hidden' })
    let again = await proposal(page, NEITHER)
    await saved(page, () => again.getByRole('button', { name: `「${NEITHER}」を別の機器とする` }).click())
    await page.locator('summary', { hasText: /別の機器とした組：\d+ 件/ }).click()
    await gone(page, () => page.getByRole('button', { name: new RegExp(`${NEITHER}.*別の機器としたことを取り消す`) }).click())
    again = await proposal(page, NEITHER)
    await saved(page, () => again.getByRole('button', { name: `「${NEITHER}」を同じ機器とする` }).click())

    await page.getByRole('button', { name: `${NETWORK}が離れたら` }).click()
    const without = page.getByRole('region', { name: `${NETWORK}が離れた場合` })
    await without.getByRole('heading', { name: `${NETWORK}が離れた場合` }).waitFor()
    const more = without.getByRole('button', { name: '空きが生じる機器をすべて表示する' })
    if (await more.isVisible()) await more.click()
    await without.getByText(ALONE).first().waitFor()
    await look('without')

    await page.getByRole('link', { name: '印刷用の図' }).click()
    await page.getByRole('heading', { level: 1, name: '病院全体の図（印刷用）' }).waitFor()
    const sheet = page.getByRole('region', { name: '印刷される図' })
    await sheet.getByText('責任が重複').first().waitFor()
    await sheet.getByText('該当性の判断は医療機関が行う').first().waitFor()
    await look('print')
    const pages = await print(page, 'picture-print')
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.every(([width, height]) => Math.round(width / 10) === 84 && Math.round(height / 10) === 59), 'A4 in landscape').toBe(true)

    await page.goto(`/dossiers/${other}/register/assets`)
    await page.getByRole('rowheader', { name: BOTH }).waitFor()
    await visit.end()
  })

  test('is there on a phone, in the dark and in English', async () => {
    const visit = await Visit.begin(browser, { width: 390, height: 844 }, 'dark')
    await visit.signIn('yamamoto@midorino.example')
    await visit.page.goto('/organisation/picture')
    await visit.page.getByRole('heading', { level: 1, name: '病院全体の図' }).waitFor()
    await visit.page.getByRole('img', { name: /担い手のつながり/ }).waitFor()
    expect(await visit.page.getByRole('button', { name: /同じ機器とする/ }).count(), 'who only reads decides nothing').toBe(0)
    await speak(visit.page, 'en')
    await visit.page.getByRole('heading', { level: 1, name: 'Hospital-wide picture' }).waitFor()
    const look = album(visit, 'picture-phone')
    await look('picture')
    // The whole is longer than a picture of it; its parts are looked at one by one.
    for (const part of ['connections', 'devices', 'dossiers', 'ends', 'vendors']) {
      await visit.page.locator(`#${part}`).screenshot({ path: join(pictures, `picture-phone-part-${part}.png`) })
    }
    await visit.page.goto('/organisation/picture/print')
    await visit.page.getByRole('region', { name: 'The picture as printed' }).waitFor()
    await look('print')
    await visit.end()
  })

  test('is none of a vendor', async () => {
    const visit = await Visit.begin(browser)
    await visit.signIn('tanaka@tsubasa-net.example')
    expect(await visit.page.getByRole('link', { name: '病院全体' }).count()).toBe(0)
    await visit.page.goto('/organisation/picture')
    await visit.page.getByRole('link', { name: '案件一覧へ' }).waitFor()
    await visit.end()
  })
})
