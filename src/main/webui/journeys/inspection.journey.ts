import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'
import { album, saved, speak } from './work'
import { pack, unpack } from './workbook'

const dossier = `/dossiers/${process.env.BUNKAI_OSAKA ?? ''}`
const NETWORK = 'つばさネットワークス株式会社'
const RESTRICTED = '接続元制限を実施している。'

/** The official form of 令和8年度 as a person has it, blank; its words are those that the years have in common. */
function form(side: string): string {
  const rows = [
    [`令和8年度版\u3000医療機関・薬局におけるサイバーセキュリティ対策チェックリスト\u3000${side}`],
    ['番号', '項目', '1回目', '', '', '目標日', '2回目', '', '', '備考'],
    ['', '', 'はい', 'いいえ', '確認日', '', 'はい', 'いいえ', '確認日', ''],
    ['2⑥', 'セキュリティパッチ（最新ファームウェアや更新プログラム）を適用している。'],
    ['2⑬', RESTRICTED],
  ]
  const cells = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((text, column) => (text ? `<c r="${'ABCDEFGHIJ'[column]}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>` : '')).join('')}</row>`,
  )
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const schemas = 'http://schemas.openxmlformats.org'
  const link = (type: string, target: string) =>
    `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" Type="${schemas}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`
  const path = join(tmpdir(), `checklist-${Date.now()}-${side.length}.xlsx`)
  pack(
    new Map([
      [
        '[Content_Types].xml',
        `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
      ],
      ['_rels/.rels', link('officeDocument', 'xl/workbook.xml')],
      [
        'xl/workbook.xml',
        `<workbook xmlns="${schemas}/spreadsheetml/2006/main" xmlns:r="${schemas}/officeDocument/2006/relationships"><sheets><sheet name="チェックリスト" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
      ['xl/_rels/workbook.xml.rels', link('worksheet', 'worksheets/sheet1.xml')],
      [
        'xl/worksheets/sheet1.xml',
        `<worksheet xmlns="${schemas}/spreadsheetml/2006/main"><sheetData>${cells.join('')}</sheetData><mergeCells count="2"><mergeCell ref="C2:E2"/><mergeCell ref="G2:I2"/></mergeCells></worksheet>`,
      ],
    ]),
    path,
  )
  return path
}

/** The hospital makes the pack of a year, a vendor stands for its own answers, and the whole comes out as one file. */
describe('an inspection', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('finds answers that somebody stands for', async () => {
    const hospital = await Visit.begin(browser)
    const picture = album(hospital, 'inspection')
    const { page } = hospital
    await hospital.signIn('sato@midorino.example')
    await page.goto(`${dossier}/inspection`)
    await page.getByText('立入検査パックはまだありません').waitFor()
    await picture('none')
    await page.getByRole('button', { name: 'パックを作成' }).click()
    await page.getByRole('dialog').getByLabel('年度').first().click()
    await page.getByRole('option', { name: '令和8年度' }).click()
    await saved(page, () => page.getByRole('dialog').getByRole('button', { name: 'パックを作成' }).click())
    await page.getByText('この年度の項目は未確認です').first().waitFor()
    await picture('made')
    for (const side of ['医療機関確認用', '事業者確認用']) {
      await saved(page, () => page.locator('input[type=file]').setInputFiles(form(side)))
    }
    await page.getByText('公式の様式の項目です').first().waitFor()
    await picture('own-form')
    await page.getByRole('button', { name: '確認する' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'はい' }).check()
    await picture('confirm')
    await saved(page, () => dialog.getByRole('button', { name: '確認する' }).click()).catch(() => undefined)
    await dialog.getByText('根拠（記録の所在など）を入力してください').first().waitFor()
    await dialog.getByRole('radio', { name: 'いいえ' }).check()
    await dialog.getByLabel('対応目標日').fill('2027-03-31')
    await saved(page, () => dialog.getByRole('button', { name: '確認する' }).click())
    await dialog.waitFor({ state: 'hidden' })

    const vendor = await Visit.begin(browser)
    const vendorPicture = album(vendor, 'inspection-vendor')
    await vendor.signIn('tanaka@tsubasa-net.example')
    await vendor.page.goto(`${dossier}/inspection`)
    const card = vendor.page.getByRole('listitem').filter({ hasText: RESTRICTED }).filter({ has: vendor.page.getByRole('heading', { level: 3 }) })
    await card.getByRole('button', { name: '確認する' }).click()
    const answer = vendor.page.getByRole('dialog')
    await answer.getByRole('radio', { name: 'はい' }).check()
    await answer.getByLabel('備考・根拠').fill('接続元一覧 2026年10月版')
    await vendorPicture('stand')
    await saved(vendor.page, () => answer.getByRole('button', { name: '確認する' }).click())
    await answer.waitFor({ state: 'hidden' })
    await vendor.page.getByText('2項目中 1項目を確認済み').waitFor()
    await vendorPicture('answered')
    await vendor.end()

    await page.reload()
    await page.getByRole('link', { name: NETWORK }).click()
    await page.locator('[aria-current=page]').filter({ hasText: NETWORK }).waitFor()
    await page.getByText('すべて', { exact: false }).last().click()
    await page.getByText('接続元一覧 2026年10月版').waitFor()
    await page.getByText(`回答できるのは ${NETWORK} の担当者だけです。`).waitFor()
    await picture('of-a-vendor')
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '一式をダウンロード（ZIP）' }).click()])
    expect(file.suggestedFilename()).toMatch(/^立入検査パック_.+_令和8年度_.+\.zip$/)
    const [printed] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '印刷用をダウンロード' }).click()])
    const sheet = unpack(await printed.path()).get('xl/worksheets/sheet1.xml') ?? ''
    expect(sheet).toMatch(/<c r="C5"[^>]*t="s"/)
    expect(sheet).not.toMatch(/<c r="C4"[^>]*t="s"/)
    expect(readFileSync(await file.path()).length).toBeGreaterThan(10_000)
    await speak(page, 'en')
    await page.setViewportSize({ width: 390, height: 900 })
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await picture('narrow')
    await hospital.end()
  })
})
