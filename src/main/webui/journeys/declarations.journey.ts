import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'

interface Organisation { id: string; name: string }

/** A dossier with two vendors whose people can sign in; made by a request, for this journey is not about making it. */
async function begin(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const known = (await (await fetch('/api/organisations')).json()) as Organisation[] | { items: Organisation[] }
    const all = Array.isArray(known) ? known : known.items
    const of = (part: string) => all.find(({ name }) => name.includes(part))?.id
    const response = await fetch('/api/dossiers', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        name: '見えない自己申告',
        pattern: 'EHR_AND_NETWORK',
        parties: [
          { key: 'ehr', organisationId: of('あおば'), function: 'EHR' },
          { key: 'net', organisationId: of('つばさ'), function: 'NETWORK' },
        ],
        systems: [{ key: 'emr', kind: 'EHR', name: '電子カルテシステム', vendorKey: 'ehr' }],
        assets: [
          { kind: 'SERVER', label: '電子カルテサーバ', count: 2, actsAsServer: false, maintainedByKey: 'ehr', systemKey: 'emr' },
          { kind: 'VPN', label: '保守用VPN装置', count: 1, actsAsServer: false },
        ],
      }),
    })
    return ((await response.json()) as { id: string }).id
  })
}

describe('a round of declarations', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('is answered by two vendors who do not see each other, and shows the hospital what nobody takes', async () => {
    const hospital = await Visit.begin(browser)
    await hospital.signIn('sato@midorino.example')
    const dossier = `/dossiers/${await begin(hospital.page)}`
    await hospital.page.goto(`${dossier}/declarations`)
    await hospital.page.getByRole('button', { name: '自己申告を依頼する' }).first().click()
    const dialog = hospital.page.getByRole('dialog')
    const areas = dialog.getByRole('group', { name: '尋ねる分野' }).getByRole('checkbox')
    await areas.first().waitFor()
    for (let at = 0; at < (await areas.count()); at++) {
      const label = await areas.nth(at).evaluate((box: HTMLInputElement) => box.labels?.[0]?.textContent ?? '')
      if (!label.includes('脆弱性')) await areas.nth(at).uncheck()
    }
    await hospital.look('30-declare-ask')
    await dialog.getByRole('button', { name: '依頼する', exact: true }).click()
    await hospital.page.getByText('回答受付中').waitFor()
    const round = new URL(hospital.page.url()).pathname
    await hospital.look('31-declare-waiting')

    const network = await Visit.begin(browser)
    await network.signIn('tanaka@tsubasa-net.example')
    await network.page.goto(round)
    const questions = network.page.locator('[data-question]')
    await questions.first().waitFor()
    const asked = await questions.count()
    await questions.first().getByRole('radio').first().focus()
    for (let at = 0; at < asked; at++) await network.page.keyboard.press('2')
    await network.page.getByText(`${asked} / ${asked} 件 回答済み`).waitFor()
    await network.page.getByText('保存済み').waitFor()
    await network.look('32-declare-keys')
    await network.page.getByRole('button', { name: '提出する' }).click()
    await network.page.getByText('提出済み').waitFor()

    const ehr = await Visit.begin(browser, { width: 390, height: 844 })
    await ehr.signIn('suzuki@aoba-ehr.example')
    await ehr.page.goto(round)
    const server = ehr.page.locator('[data-question]').filter({ hasText: '電子カルテサーバ' }).first()
    await server.getByRole('radio', { name: '条件付き' }).check()
    await server.getByRole('textbox', { name: '条件' }).fill('平日日中に限る')
    await ehr.look('33-declare-phone')
    await ehr.fits('declarations on a phone')
    await ehr.page.getByRole('button', { name: '残りをすべて担当外にする' }).click()
    await ehr.page.getByText('保存済み').waitFor()
    await ehr.page.getByRole('button', { name: '提出する' }).click()
    await ehr.page.getByText('提出済み').waitFor()
    expect(await ehr.page.getByText('つばさ').count(), 'nothing of the other vendor').toBe(0)

    await hospital.page.reload()
    await hospital.page.getByRole('button', { name: '締め切って結果を見る' }).click()
    await hospital.page.getByRole('heading', { name: 'だれも担当していない' }).waitFor()
    const first = hospital.page.locator('details').first()
    expect(await first.textContent()).toContain('保守用VPN装置')
    await hospital.look('34-declare-result')
    await hospital.fits('the result')
    await first.getByRole('link').first().click()
    await hospital.page.waitForURL('**/matrix?**row=**')
    await ehr.page.reload()
    await ehr.page.getByRole('heading', { name: 'だれも担当していない' }).waitFor()
    await ehr.look('35-declare-own-result')
    await ehr.fits('the own result')

    for (const visit of [hospital, network, ehr]) await visit.end()
  })
})
