import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { launch, Visit } from './browser'
import { album, attach, saved } from './work'

const dossier = `/dossiers/${process.env.BUNKAI_OSAKA ?? ''}`
const NETWORK = 'つばさネットワークス株式会社'
const TITLE = 'VPN装置の認証に不備'
const CSAF = JSON.stringify({
  document: { csaf_version: '2.0', title: TITLE, notes: [{ category: 'summary', text: '遠隔から認証を回避される。\nVPN装置の更新が必要。' }] },
  vulnerabilities: [{ cve: 'CVE-2026-10001' }],
})

/** An alert finds its way to whom it may concern, and its answer finds its way back. */
describe('a hospital that is warned', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('asks the vendor and has its answer', async () => {
    const hospital = await Visit.begin(browser)
    const picture = album(hospital, 'alerts')
    const { page } = hospital
    await hospital.signIn('sato@midorino.example')
    await page.goto(`${dossier}/alerts`)
    await page.getByRole('button', { name: '注意喚起を照会する' }).click()
    const form = page.getByRole('dialog')
    await saved(page, () =>
      attach(form, 'CSAF ファイル（任意）', { name: 'advisory.json', mimeType: 'application/json', buffer: Buffer.from(CSAF) }))
    await page.waitForFunction((title) => [...document.querySelectorAll('input')].some(({ value }) => value === title), TITLE)
    await picture('read')
    await saved(page, () => form.getByRole('button', { name: '関わりそうな機器を探す' }).click())
    const asked = form.getByRole('checkbox', { name: NETWORK, exact: true })
    await asked.waitFor()
    if (!(await asked.isChecked())) await asked.check()
    await picture('whom')
    await saved(page, () => form.getByRole('button', { name: /社に照会する$/ }).click())
    await page.getByRole('heading', { level: 2, name: TITLE }).waitFor()
    await picture('sent')

    const vendor = await Visit.begin(browser)
    const vendorPicture = album(vendor, 'alerts-vendor')
    await vendor.signIn('tanaka@tsubasa-net.example')
    await vendor.page.goto(new URL(page.url()).pathname)
    await vendor.page.getByRole('button', { name: '回答する' }).click()
    const answer = vendor.page.getByRole('dialog')
    await answer.getByRole('radio', { name: '該当', exact: true }).check()
    await answer.getByLabel('すること').fill('修正版の適用')
    await answer.getByLabel('いつまでに').fill('2099-01-31')
    await saved(vendor.page, () => answer.getByRole('button', { name: '回答する' }).click()).catch(() => undefined)
    await answer.getByText('今日から二年以内の日付を入力してください。').first().waitFor()
    await vendorPicture('refused')
    await answer.getByLabel('いつまでに').fill('')
    await answer.getByLabel('済んだ日').fill('2026-11-01')
    await saved(vendor.page, () => answer.getByRole('button', { name: '回答する' }).click())
    await vendor.page.getByText('修正版の適用').waitFor()
    await vendorPicture('answered')
    await vendor.end()

    await page.reload()
    await page.getByText('修正版の適用').waitFor()
    await picture('answer')
    await hospital.end()
  })
})
