import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'
import { album, annexOf, attach, blockers, choose, closePanel, letter, mend, saved, section } from './work'

const dossier = `/dossiers/${process.env.BUNKAI_OSAKA ?? ''}`
const HOSPITAL = 'みどり野市民病院'
const EHR = 'あおば電子カルテ株式会社'
const MEALS = 'ひなた給食サービス株式会社'

/** The hospital decides who does what the meal service was taken to do. */
async function settleLetters(page: Page): Promise<void> {
  // The device at the meal centre, which nobody has updated since it was delivered.
  let panel = await mend(page, /VPN・境界機器の更新適用.*責任（A）を持つ/)
  await letter(panel, MEALS, 'A/R')
  await closePanel(panel)

  await annexOf(page, MEALS)
  panel = await mend(page, /サーバのセキュリティアップデート責任.*責任（A）を持つ/)
  await letter(panel, HOSPITAL, 'A/R')
  await closePanel(panel)

  await annexOf(page, MEALS)
  panel = await mend(page, /プライム役.*実施する（R）/)
  await letter(panel, EHR, 'R')
  await closePanel(panel)

  // The remote desktop that stood open: closing it is the hospital's work, and the vendor is asked before.
  await annexOf(page, MEALS)
  panel = await mend(page, /RDP等の常時接続.*担当外/)
  await letter(panel, HOSPITAL, 'A/R')
  await letter(panel, MEALS, 'C')
  await closePanel(panel)
}

/** The vendor answers for itself. */
async function declare(page: Page, sentence: RegExp, answer: string, condition?: string): Promise<void> {
  await annexOf(page, MEALS)
  const panel = await mend(page, sentence)
  const answers = panel.getByRole('region', { name: '事業者の申告' })
  await answers.getByRole('radio', { name: answer, exact: true }).check()
  if (condition) await answers.getByRole('textbox', { name: '条件' }).fill(condition)
  await saved(page, () => answers.getByRole('button', { name: '申告を保存する' }).click())
  await closePanel(panel)
}

async function costs(form: Locator, kind: string, figures?: { amount: string; unit: string; limit: string }): Promise<void> {
  const cost = form.getByRole('group', { name: '費用' })
  await choose(cost, '費用', kind)
  if (!figures) return
  await choose(cost, '負担者', '病院')
  await cost.getByLabel('金額').fill(figures.amount)
  await choose(cost, '単位', figures.unit)
  await choose(cost, '消費税', '税抜')
  await cost.getByLabel('上限額').fill(figures.limit)
}

async function save(panel: Locator): Promise<void> {
  await saved(panel.page(), () => panel.getByRole('region', { name: '条件' }).getByRole('button', { name: '保存する' }).click())
}

/** What its work costs, row by row, until none of its rows is left without. */
async function settleCosts(page: Page): Promise<void> {
  for (;;) {
    await annexOf(page, MEALS)
    if ((await page.getByText(/費用を誰が負担するか/).count()) === 0) return
    const panel = await mend(page, /費用を誰が負担するか/)
    const visits = (await panel.getByText('初動支援・駆付け').count()) > 0
    await costs(panel, visits ? '別途' : '料金内', visits ? { amount: '80000', unit: '／回', limit: '400000' } : undefined)
    await save(panel)
    await closePanel(panel)
  }
}

/** The terms under which it takes the update of its VPN device. */
async function agreeTerms(page: Page): Promise<void> {
  await section(page, '分担表')
  await page.getByText(/^すべて \d+$/).click()
  await page.getByLabel('語句で探す').fill('給食センター側VPN装置 更新適用')
  await page.getByRole('rowheader', { name: /VPN・境界機器の更新適用/ }).click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: '編集する' }).click()
  const terms = panel.getByRole('region', { name: '条件' })
  await terms.getByRole('button', { name: /条件を(決める|直す)/ }).first().click()
  await terms.getByRole('button', { name: 'サービス水準を加える' }).click()
  const level = terms.getByRole('group', { name: 'サービス水準' }).last()
  await choose(level, '種類', '時間・期間')
  await level.getByLabel('何について').fill('重大な脆弱性の更新適用')
  await level.getByLabel('値').fill('14')
  await choose(level, '単位', '日')
  await costs(terms, '別途', { amount: '240000', unit: '／年', limit: '300000' })
  await choose(terms, '契約', /患者給食業務委託契約/)
  await terms.getByLabel('条項', { exact: true }).fill('覚書第3条（保守用機器の更新）')
  await terms.getByLabel('求める証跡').fill('更新の記録（版・日時・実施者）を翌月10日までに提出')
  await save(panel)

  const evidence = panel.getByRole('region', { name: '証跡' })
  await evidence.getByRole('button', { name: '証跡を記録する' }).click()
  await evidence.getByRole('textbox', { name: '示された内容' }).fill('ファームウェア更新の作業報告書')
  await attach(evidence, 'ファイル（任意）', { name: '作業報告書.txt', mimeType: 'text/plain', buffer: Buffer.from('KS-60 6.0.4 → 7.2.1\n') })
  await saved(page, () => evidence.getByRole('button', { name: '保存する' }).click())
  await evidence.getByText('ファームウェア更新の作業報告書').waitFor()
  await closePanel(panel)
}

/** Whom to call at the meal centre, by day and by night. */
async function nameContact(page: Page): Promise<void> {
  await page.getByRole('link', { name: '自組織' }).click()
  await page.getByRole('button', { name: '連絡先を加える' }).click()
  const contact = page.getByRole('group', { name: '緊急連絡先 1' })
  await contact.getByRole('textbox', { name: '氏名・部署' }).fill('ひなた給食センター 当直')
  await contact.getByLabel('電話（昼）').fill('03-0000-4400')
  await contact.getByLabel('電話（夜間・休日）').fill('03-0000-4499')
  await saved(page, () => page.getByRole('button', { name: '保存する' }).click())
}

/** The dossier shaped like the Osaka case: what stood between hospital and meal service until nobody could sign, settled by both of them. */
describe('a hospital and its meal service, at two browsers', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('settle all that keeps their annex from being signed', async () => {
    const hospital = await Visit.begin(browser)
    const vendor = await Visit.begin(browser)
    const seenByHospital = album(hospital, 'osaka-hospital')
    const seenByVendor = album(vendor, 'osaka-vendor')
    await hospital.signIn('sato@midorino.example')
    await vendor.signIn('ito@hinata-meal.example')
    await hospital.page.goto(dossier)
    await vendor.page.goto(dossier)

    await annexOf(hospital.page, MEALS)
    expect(await blockers(hospital.page)).toBe(13)
    await settleLetters(hospital.page)

    await declare(vendor.page, /ネットワーク機器ログの外部保全.*不明/, '担当')
    await declare(vendor.page, /VPN・境界機器の更新適用.*担当外/, '条件付き', '病院が承認した時間帯に行う。')
    await settleCosts(vendor.page)
    await agreeTerms(vendor.page)
    await seenByVendor('matrix')
    await nameContact(vendor.page)
    await seenByVendor('organisation')
    await vendor.page.goto(dossier)
    await annexOf(vendor.page, MEALS)
    expect(await blockers(vendor.page)).toBe(0)

    await annexOf(hospital.page, MEALS)
    await hospital.page.reload()
    await hospital.page.getByText('要解決の指摘はありません。').waitFor()
    expect(await blockers(hospital.page)).toBe(0)
    await seenByHospital('ready')
    const annex = await hospital.download(() => hospital.page.getByRole('button', { name: '別紙をダウンロード（Word）' }).click())
    expect(annex.name).toMatch(/^責任分界別紙_ひなた給食サービス株式会社_.*\.docx$/)
    expect(readFileSync(annex.path).subarray(0, 2).toString()).toBe('PK')
    await vendor.end()
    await hospital.end()
  })
})
