import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'
import { album, annexOf } from './work'

const dossier = `/dossiers/${process.env.BUNKAI_OSAKA ?? ''}`
const NETWORK = 'つばさネットワークス株式会社'

/** The cards that hang on the wall before the worst day. */
describe('a hospital that prepares for the worst day', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('prints the card of a vendor and the template of an action card', async () => {
    const visit = await Visit.begin(browser)
    const { page } = visit
    const picture = album(visit, 'cards')
    await visit.signIn('sato@midorino.example')
    await page.goto(`${dossier}/annex`)
    await annexOf(page, NETWORK)
    const cards = page.getByRole('region', { name: '最悪の日のためのカード' })
    await cards.waitFor()
    await picture('annex')
    const vendor = await visit.download(() => cards.getByRole('button', { name: '事業者連絡カード（Word）' }).click())
    expect(vendor.name).toMatch(/^事業者連絡カード_つばさネットワークス株式会社_.*\.docx$/)
    expect(readFileSync(vendor.path).subarray(0, 2).toString()).toBe('PK')
    const action = await visit.download(() => cards.getByRole('button', { name: '部門のアクションカードのひな形（Word）' }).click())
    expect(action.name).toMatch(/^アクションカード_.*\.docx$/)
    await visit.end()
  })
})
