import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'
import { form } from './form'
import { album, choose, saved, speak } from './work'

const PRODUCT = `監視装置 MX-${Date.now()}`

/** A filled MDS2 of one edition. */
const mds2 = (year: string, questions: string[][]) =>
  form('MDS2', [
    [`Manufacturer Disclosure Statement for Medical Device Security -- MDS2 (HN 1-${year})`],
    ['Manufacturer Name', 'カスガ通信'],
    ['Product Name', PRODUCT],
    [],
    ['Question ID', 'Question', 'Yes, No, N/A, or See Note', 'Note #'],
    ...questions,
  ])

async function confirmed(page: Page, file: string): Promise<void> {
  await page.goto('/organisation/disclosures')
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('heading', { level: 1, name: PRODUCT }).waitFor()
  await saved(page, () => page.getByRole('button', { name: 'この内容で確定する' }).click())
  await page.getByText('有効な版').first().waitFor()
}

/** A hospital says what a question means and goes back; a vendor compares two editions by questions that it brings together. */
describe('what questions mean', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('is changed, kept as versions, taken out and gone back from', async () => {
    const hospital = await Visit.begin(browser)
    const { page } = hospital
    const seen = album(hospital, 'mapping-hospital')
    await hospital.signIn('sato@midorino.example')
    await page.goto('/organisation/disclosures')
    await page.getByRole('link', { name: '質問の対応表' }).click()
    await page.getByRole('heading', { level: 1, name: '質問の対応表' }).waitFor()
    await choose(page.locator('main'), '様式と版', /MDS2.*HN 1-2019/)
    await page.getByRole('button', { name: '質問を加える' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: /質問番号/ }).fill('plok-77')
    await choose(dialog, '実施事項', /AST-01/)
    await dialog.getByRole('textbox', { name: /理由/ }).fill('委員会で確かめたため')
    await seen('question')
    await saved(page, () => dialog.getByRole('button', { name: '保存' }).click())
    await dialog.waitFor({ state: 'hidden' })
    const row = page.getByRole('row', { name: /PLOK-77/ })
    await row.getByText('未確認').waitFor()
    await page.getByText('委員会で確かめたため').first().waitFor()
    await seen('changed')
    const file = await hospital.download(() => page.getByRole('button', { name: 'YAMLで書き出す' }).click())
    expect(file.name).toMatch(/\.yaml$/)
    await page.getByRole('button', { name: /第\d+版の内容/ }).first().click()
    await page.getByRole('dialog').getByText('PLOK-77').waitFor()
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await speak(page, 'en')
    await seen('phone-dark-en')
    await speak(page, 'ja')
    await page.getByRole('button', { name: '同梱の対応に戻す' }).click()
    const back = page.getByRole('dialog')
    await back.getByRole('textbox', { name: /理由/ }).fill('試したため')
    await saved(page, () => back.getByRole('button', { name: '保存' }).click())
    await back.waitFor({ state: 'hidden' })
    await row.waitFor({ state: 'detached' })
    await hospital.end()
  })

  test('of two editions is brought together where they are compared', async () => {
    const vendor = await Visit.begin(browser)
    const { page } = vendor
    const seen = album(vendor, 'mapping-vendor')
    await vendor.signIn('tanaka@tsubasa-net.example')
    await confirmed(page, mds2('2013', [['DTBK-1', '控えを取れるか', 'No', ''], ['DTBK-2', '媒体を分けられるか', 'Yes', ''], ['SAHD-1', '不要な機能を止められるか', 'Yes', '']]))
    await confirmed(page, mds2('2019', [['DTBK-5', '控えを自動で取れるか', 'Yes', ''], ['SBOM-1', '部品の一覧があるか', 'No', ''], ['SAHD-2', '機能を絞れるか', 'Yes', '']]))
    await choose(page.locator('main'), '比べる版', /第1版/)
    await page.getByText('様式の版が異なるため').waitFor()
    await page.getByText('版と版の対応を定める').click()
    await choose(page.locator('main'), '古い版の質問', /DTBK-1/)
    await choose(page.locator('main'), '新しい版の質問', /DTBK-5/)
    await page.getByRole('textbox', { name: /理由/ }).fill('どちらも控えを尋ねているため')
    await saved(page, () => page.getByRole('button', { name: '対応させる' }).click())
    await page.getByText('DTBK-1 → DTBK-5').waitFor()
    await page.getByText('対応のない質問（4問）').click()
    await seen('compared')
    await page.goto('/organisation/mapping/editions')
    await page.getByRole('cell', { name: 'DTBK-5' }).waitFor()
    await seen('tables')
    await vendor.end()
  })
})
