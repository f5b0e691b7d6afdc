import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'
import { edited } from './spreadsheet'
import { annexOf } from './work'

const dossier = `/dossiers/${process.env.BUNKAI_OSAKA ?? ''}`
const NETWORK = 'つばさネットワークス株式会社'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Legal departments work in Word: what they change comes back, and a hospital prints in its own form. */
describe('a legal department that works in Word', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('leaves a part out, brings an edited annex back, decides a deviation and tries its own template', async () => {
    const visit = await Visit.begin(browser)
    const { page } = visit
    await visit.signIn('sato@midorino.example')
    await page.goto(`${dossier}/annex`)
    await annexOf(page, NETWORK)
    await page.getByText(/別紙に含める部/).click()
    const remote = page.getByRole('checkbox', { name: /別紙9/ })
    await remote.uncheck()
    await page.getByText('別紙に含める部（12 / 13）').waitFor()
    const annex = await visit.download(() => page.getByRole('button', { name: '別紙をダウンロード（Word）' }).click())

    const returned = edited(readFileSync(annex.path), 'word/document.xml', (body) => body.replace('休日及び夜間を含めて数え、', '営業時間に限り数え、'))
    await page.locator('input[type=file]').first().setInputFiles({ name: '別紙_法務修正.docx', mimeType: DOCX, buffer: returned })
    await page.getByText('雛形からの逸脱（1件）').waitFor()
    await visit.look('returned-annex')
    await visit.fits('returned annex')
    await page.getByLabel('理由').last().fill('夜間も数える。')
    await page.getByRole('button', { name: '受け入れない' }).click()
    await page.getByText(/受け入れない — .*夜間も数える。/).waitFor()

    const templates = page.getByRole('region', { name: '別紙の雛形' })
    await templates.locator('input[type=file]').setInputFiles({ name: '自院の雛形.docx', mimeType: DOCX, buffer: returned })
    await templates.getByRole('alert').waitFor()
    const standard = await visit.download(() => templates.getByRole('button', { name: '標準の雛形を取り出す' }).click())
    await templates.locator('input[type=file]').setInputFiles({ name: '自院の雛形.docx', mimeType: DOCX, buffer: readFileSync(standard.path) })
    await templates.getByText('雛形を登録しました。').waitFor()
    await visit.look('returned-template')
    const trial = await visit.download(() => templates.getByRole('button', { name: '見本の別紙' }).first().click())
    expect(readFileSync(trial.path).subarray(0, 2).toString()).toBe('PK')
    await remote.check()
    await page.getByText('別紙に含める部（13 / 13）').waitFor()
    await page.setViewportSize({ width: 390, height: 844 })
    await page.evaluate(() => localStorage.setItem('bunkai.language', 'en'))
    await page.reload()
    await page.getByText('Bring back an annex edited in Word').waitFor()
    await visit.look('returned-phone')
    await visit.end()
  })
})
