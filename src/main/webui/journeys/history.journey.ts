import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'

const pictures = process.env.BUNKAI_PICTURES ?? join(import.meta.dirname, '../../../../target/journeys')

/** Prints what is shown, as Chromium would on paper, and says how many pages that takes. */
async function print(page: Page, name: string): Promise<number> {
  mkdirSync(pictures, { recursive: true })
  const path = join(pictures, `${name}.pdf`)
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true })
  return [...readFileSync(path, 'latin1').matchAll(/\/Type\s*\/Page[^s]/g)].length
}

/** A dossier made by a script, as the signed-in person. */
async function begin(page: Page, body: unknown): Promise<string> {
  const response = await page.request.post('/api/dossiers', { data: body, headers: { Origin: new URL(page.url()).origin } })
  expect(response.status(), await response.text()).toBe(201)
  return ((await response.json()) as { id: string }).id
}

const vendors = (parties: number, systems: number) => ({
  parties: Array.from({ length: parties }, (_, p) => ({ key: `v${p}`, name: `事業者${p}${crypto.randomUUID().slice(0, 4)}`, function: 'DEPARTMENTAL' })),
  systems: Array.from({ length: parties * systems }, (_, s) => ({ key: `s${s}`, kind: 'OTHER', name: `部門システム${s}`, vendorKey: `v${s % parties}` })),
  assets: Array.from({ length: parties }, (_, p) => ({ kind: 'SERVER', label: `サーバ${p}`, count: 1, actsAsServer: false, maintainedByKey: `v${p}` })),
})

/** Nothing is lost: what was changed is seen, compared, taken back and put in order, and the whole fits on one page. */
describe('who keeps the matrix', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('lays the whole on one page, few rows or three hundred', async () => {
    const visit = await Visit.begin(browser)
    const { page } = visit
    await visit.signIn('sato@midorino.example')
    const listed = (await (await page.request.get('/api/dossiers?limit=200')).json()) as { items: { id: string; name: string }[] }
    const sample = listed.items.find(({ name }) => /給食接続/.test(name)) ?? listed.items[0]
    const small = await begin(page, { name: '小さな案件', ...vendors(1, 0) })
    const large = await begin(page, { name: '三百行の案件', ...vendors(5, 8) })
    for (const [name, id] of [['sample', sample?.id], ['small', small], ['large', large]] as const) {
      await page.goto(`/dossiers/${id}/print`)
      await page.locator('[data-density][data-ready]').waitFor()
      expect(await print(page, `history-08-director-${name}`), name).toBe(1)
      const cut = await page.locator('[data-density][data-ready]').evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight)
      expect(cut, `${name}: nothing is cut off`).toBeLessThanOrEqual(1)
      const least = await page
        .locator('[data-density][data-ready]')
        .evaluate((sheet) => Math.min(...[...sheet.querySelectorAll('*')].filter((part) => part.textContent).map((part) => parseFloat(getComputedStyle(part).fontSize))))
      expect(least, `${name}: points of the smallest letters`).toBeGreaterThanOrEqual(7 * (96 / 72) - 0.01)
      await visit.look(`history-08-director-${name}`)
    }
    await visit.end()
  })
})
