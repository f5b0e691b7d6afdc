import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'
import { form } from './form'
import { album, saved, section, speak } from './work'

interface Organisation { id: string; name: string }

/** A dossier in which the hospital meets two vendors; made by a request, for this journey is not about making it. */
async function begin(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const all = (await (await fetch('/api/organisations')).json()) as Organisation[]
    const of = (part: string) => all.find(({ name }) => name.includes(part))?.id
    const response = await fetch('/api/dossiers', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        name: '確認表を記録する',
        pattern: 'EHR_AND_NETWORK',
        parties: [
          { key: 'ehr', organisationId: of('あおば'), function: 'EHR' },
          { key: 'net', organisationId: of('つばさ'), function: 'NETWORK' },
        ],
        systems: [{ key: 'lan', kind: 'NETWORK', name: '院内ネットワーク', vendorKey: 'net' }],
        assets: [{ kind: 'VPN', label: '保守用VPN装置', count: 1, actsAsServer: false, maintainedByKey: 'net', systemKey: 'lan' }],
      }),
    })
    return ((await response.json()) as { id: string }).id
  })
}

const HEAD = ['項番', '項目', '内容', 'はい', 'いいえ', '日付', '完了日']
const workbook = () =>
  form('確認表', [
    ['医療情報システムの契約における当事者間の役割分担等に関する確認表（2024年6月）'],
    ['Part1【主に医療機関が実施する項目】'],
    HEAD,
    ['1', '選定', '資料を見て事業者を選ぶ', '○', '', '2026/7/1'],
    [],
    ['Part2【医療機関と事業者が共同で実施する項目】'],
    HEAD,
    ['A共通-8', '個人情報', '事故が起きたときの扱いを決める', '', '○', '2026/7/1'],
    ['B-4', '暗号化', '通信を暗号化する程度を決める'],
    ['B-5', '控え', '控えの置き場所を決める'],
  ])

/** The hospital takes in the sheet with one vendor, records the day of consultation, and that vendor alone answers it. */
describe('a confirmation sheet', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('is entered by the hospital, answered by its vendor and printed with who does what', async () => {
    const hospital = await Visit.begin(browser)
    const { page } = hospital
    const seen = album(hospital, 'rolesheet-hospital')
    await hospital.signIn('sato@midorino.example')
    const dossier = `/dossiers/${await begin(page)}`
    await page.goto(dossier)
    await section(page, '確認表')
    const party = page.getByRole('link', { name: /つばさ/ })
    await party.click()
    await party.and(page.locator('[aria-current=page]')).waitFor()
    const [upload] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST' && response.url().endsWith('/role-sheets')),
      page.locator('input[type=file]').first().setInputFiles(workbook()),
    ])
    expect(upload.status()).toBe(201)
    await page.getByText('事故が起きたときの扱いを決める').waitFor()
    await seen('proposed')

    await page.getByRole('button', { name: '項目 A共通-8 を記録' }).click()
    const one = page.getByRole('dialog')
    expect(await one.getByRole('radio', { name: 'いいえ' }).isChecked(), 'what the file says is proposed').toBe(true)
    await seen('recording')
    await saved(page, () => one.getByRole('button', { name: '保存' }).click())
    await one.waitFor({ state: 'hidden' })
    await page.getByRole('checkbox', { name: '項目 B-4 を選ぶ' }).check()
    await page.getByRole('checkbox', { name: '項目 B-5 を選ぶ' }).check()
    await page.getByRole('button', { name: '選んだ 2 項目をまとめて記録' }).click()
    const many = page.getByRole('dialog')
    await many.getByRole('radio', { name: 'はい' }).check()
    await many.getByLabel('協議の日').fill('2026-10-01')
    await saved(page, () => many.getByRole('button', { name: '保存' }).click())
    await many.waitFor({ state: 'hidden' })
    await page.getByText('未完了のいいえ 1').first().waitFor()
    await seen('entered')
    const print = await hospital.download(() => page.getByRole('button', { name: '確認表を印刷する（Word）' }).click())
    expect(print.name).toMatch(/役割分担の確認表.*\.docx$/)

    const vendor = await Visit.begin(browser, { width: 390, height: 844 }, 'dark')
    const kept = album(vendor, 'rolesheet-vendor')
    await vendor.signIn('tanaka@tsubasa-net.example')
    await vendor.page.goto(`${dossier}/role-sheets`)
    await saved(vendor.page, () => vendor.page.getByRole('button', { name: '項目 B-4 に合意' }).click())
    await vendor.page.getByText(/が合意/).first().waitFor()
    await vendor.page.getByRole('button', { name: '項目 A共通-8 に異議' }).click()
    const objecting = vendor.page.getByRole('dialog')
    await objecting.getByRole('textbox', { name: /理由/ }).fill('協議の日が違います')
    await saved(vendor.page, () => objecting.getByRole('button', { name: '保存' }).click())
    await objecting.waitFor({ state: 'hidden' })
    await speak(vendor.page, 'en')
    await kept('answered-phone-dark-en')

    const other = await Visit.begin(browser)
    await other.signIn('suzuki@aoba-ehr.example')
    await other.page.goto(`${dossier}/role-sheets`)
    await other.page.getByText('医療機関がまだ確認表を取り込んでいません。').waitFor()
    expect(await other.page.getByRole('main').textContent(), 'nothing of the other vendor').not.toContain('つばさ')

    await page.reload()
    await page.getByText(/協議の日が違います/).waitFor()
    await seen('answered')
    for (const visit of [hospital, vendor, other]) await visit.end()
  })
})
