import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'
import { album, closePanel, saved } from './work'

const NETWORK = 'つばさネットワークス株式会社'
const ROW = /VPN・境界機器の更新適用/
const CONFLICT = { name: '同じ項目が変更されていました' }

interface Organisation { id: string; name: string }

/** A dossier with the network vendor in which a meeting has begun; made by requests, for this journey is about what happens in it. */
async function meeting(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const post = async (path: string, body: unknown) => {
      const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
      if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
      return (await response.json()) as { id: string }
    }
    const known = (await (await fetch('/api/organisations')).json()) as Organisation[] | { items: Organisation[] }
    const all = Array.isArray(known) ? known : known.items
    const { id } = await post('/api/dossiers', {
      name: '同じ席で',
      parties: [{ key: 'net', organisationId: all.find(({ name }) => name.includes('つばさ'))?.id, function: 'NETWORK' }],
      assets: [{ kind: 'VPN', label: '保守用VPN装置', count: 1, actsAsServer: false, maintainedByKey: 'net' }],
    })
    await post(`/api/dossiers/${id}/meetings`, { title: '第1回 協議', attendants: [] })
    return id
  })
}

/** The open panel of the VPN device's row, in edit mode. */
async function openRow(page: Page): Promise<Locator> {
  await page.getByText(/^すべて \d+$/).click()
  await page.getByLabel('語句で探す').fill('VPN・境界機器の更新適用')
  await page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: ROW }) }).first().getByRole('rowheader').click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: '編集する' }).click()
  await panel.getByRole('radiogroup', { name: NETWORK }).waitFor()
  return panel
}

const radio = (panel: Locator, written: string) => panel.getByRole('radiogroup', { name: NETWORK }).getByRole('radio', { name: written, exact: true })
const press = (panel: Locator, written: string) => panel.getByRole('radiogroup', { name: NETWORK }).getByText(written, { exact: true }).click()

/** Without a reload, by what the stream tells. */
async function sees(panel: Locator, written: string): Promise<void> {
  await expect.poll(() => radio(panel, written).isChecked(), { timeout: 10_000 }).toBe(true)
}

/** Two people change the letter of the network vendor in one row: the first while the second is cut off, who then comes back. */
async function collide(first: Panel, second: Panel, theirs: string, mine: string): Promise<Locator> {
  await second.visit.context.setOffline(true)
  await press(second.panel, mine)
  await saved(first.visit.page, () => press(first.panel, theirs))
  await second.panel.getByText('この行の変更を保存できていません').waitFor()
  await second.visit.context.setOffline(false)
  const dialog = second.visit.page.getByRole('dialog', CONFLICT)
  await dialog.waitFor()
  return dialog
}

interface Panel { visit: Visit; panel: Locator }

/** Hospital and vendor at one matrix at the same moment, with a connection that fails. */
describe('two people in the same row', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('see each other, merge what differs, and decide what collides', async () => {
    const sato = await Visit.begin(browser)
    const tanaka = await Visit.begin(browser)
    const bySato = album(sato, 'together-hospital')
    const byTanaka = album(tanaka, 'together-vendor')
    await sato.signIn('sato@midorino.example')
    const address = `/dossiers/${await meeting(sato.page)}/matrix`
    await tanaka.signIn('tanaka@tsubasa-net.example')
    await sato.page.goto(address)
    await tanaka.page.goto(address)

    await sato.page.getByRole('list', { name: 'いまこの案件を開いている人' }).getByText(/田中 翔/).waitFor({ state: 'attached' })
    const hospital = { visit: sato, panel: await openRow(sato.page) }
    const vendor = { visit: tanaka, panel: await openRow(tanaka.page) }
    await sato.page.getByText(/田中 翔（つばさネットワークス株式会社）：「VPN・境界機器の更新適用」を表示中/).waitFor({ state: 'attached' })

    // One field, one person: the other sees it without doing anything.
    await saved(tanaka.page, () => press(vendor.panel, 'R'))
    await sees(hospital.panel, 'R')

    // Two fields of one row at once: both stay. What the hospital began to type is not touched by what arrives.
    await hospital.panel.getByLabel('補足', { exact: true }).fill('夜間は事前に連絡する')
    await saved(tanaka.page, () => press(vendor.panel, 'A/R'))
    await sees(hospital.panel, 'A/R')
    await saved(sato.page, () => hospital.panel.getByRole('button', { name: '保存する' }).last().click())
    await sees(hospital.panel, 'A/R')
    await expect.poll(() => vendor.panel.getByText('夜間は事前に連絡する').or(vendor.panel.locator('textarea', { hasText: '夜間は事前に連絡する' })).count()).toBeGreaterThan(0)

    // The same field: theirs stays.
    const first = await collide(hospital, vendor, 'A', 'C')
    await first.getByText(/佐藤 健/).waitFor()
    await byTanaka('conflict')
    await first.getByRole('button', { name: '相手の変更を残す' }).click()
    await sees(vendor.panel, 'A')
    await sees(hospital.panel, 'A')

    // The same field: one's own stays, and the other person sees that.
    const second = await collide(vendor, hospital, 'I', 'R')
    await second.getByText(/田中 翔/).waitFor()
    await second.getByRole('button', { name: '自分の変更で上書きする' }).click()
    await sees(hospital.panel, 'R')
    await sees(vendor.panel, 'R')

    // The same field: something else than either.
    const third = await collide(vendor, hospital, 'C', 'I')
    await third.getByText('別の値にする（両方を合わせるなど）').click()
    await third.getByRole('combobox', { name: '別の値' }).click()
    await sato.page.getByRole('option', { name: /責任と実施/ }).click()
    await third.getByRole('button', { name: 'この値にする' }).click()
    await bySato('conflict-third')
    await third.getByRole('button', { name: '選んだとおりに決める' }).click()
    await sees(hospital.panel, 'A/R')
    await sees(vendor.panel, 'A/R')

    // Both say the same: nothing to decide.
    await tanaka.context.setOffline(true)
    await press(vendor.panel, 'R')
    await saved(sato.page, () => press(hospital.panel, 'R'))
    await vendor.panel.getByText('この行の変更を保存できていません').waitFor()
    await tanaka.context.setOffline(false)
    await vendor.panel.getByText('この行の変更を保存できていません').waitFor({ state: 'detached' })
    expect(await tanaka.page.getByRole('dialog', CONFLICT).count()).toBe(0)
    await sees(vendor.panel, 'R')

    await closePanel(vendor.panel)
    await tanaka.end()
    await sato.end()
  })

  test('are told when what they see may be out of date, and see what they missed once the connection is back', async () => {
    const sato = await Visit.begin(browser)
    const tanaka = await Visit.begin(browser, { width: 390, height: 844 })
    const look = album(tanaka, 'together-lost')
    await sato.signIn('sato@midorino.example')
    const address = `/dossiers/${await meeting(sato.page)}/matrix`
    await tanaka.signIn('tanaka@tsubasa-net.example')
    await tanaka.context.route('**/events*', (route) => route.abort())
    await tanaka.page.goto(address)
    await sato.page.goto(address)
    await tanaka.page.getByText(/接続が切れています/).waitFor()
    await look('sign')
    const vendor = await openRow(tanaka.page)
    const hospital = await openRow(sato.page)
    await saved(sato.page, () => press(hospital, 'R'))
    expect(await radio(vendor, 'R').isChecked()).toBe(false)
    await tanaka.context.unroute('**/events*')
    await sees(vendor, 'R')
    await tanaka.page.getByText(/接続が切れています/).waitFor({ state: 'detached' })
    await tanaka.end()
    await sato.end()
  })

  test('tabs of one browser share a stream, and the next goes on when the first is closed', async () => {
    const sato = await Visit.begin(browser)
    const takahashi = await Visit.begin(browser)
    await sato.signIn('sato@midorino.example')
    const address = `/dossiers/${await meeting(sato.page)}/matrix`
    await takahashi.signIn('takahashi@midorino.example')
    await takahashi.page.goto(address)
    const editor = await openRow(takahashi.page)

    const streams = new Set<Page>()
    sato.context.on('request', (request) => request.url().includes('/events') && streams.add(request.frame().page()))
    await sato.page.goto(address)
    await sato.page.getByRole('list', { name: 'いまこの案件を開いている人' }).getByText(/高橋/).waitFor({ state: 'attached' })
    const tab = await sato.context.newPage()
    await tab.goto(address)
    await tab.getByRole('list', { name: 'いまこの案件を開いている人' }).getByText(/高橋/).waitFor({ state: 'attached' })
    expect(streams.size, 'the second tab hears the first one’s stream').toBe(1)

    await sato.page.close()
    const panel = await openRow(tab)
    await saved(takahashi.page, () => press(editor, 'R'))
    await sees(panel, 'R')
    expect(streams.has(tab), 'the tab that is left listens itself').toBe(true)
    await takahashi.end()
    await sato.end()
  })
})
