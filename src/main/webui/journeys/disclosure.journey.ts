import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'
import { form } from './form'
import { album, choose, saved } from './work'

const PRODUCT = `保守用VPN装置 NX-${Date.now()}`
const QUESTIONS: [id: string, words: string, answer: string, note: string][] = [
  ['AUDT-1', '操作の記録を残すか', 'Yes', ''],
  ['AUDT-2', '記録を別の装置に送るか', 'No', '1'],
  ['CSUP-1', '更新を定期に提供するか', '検討中', ''],
  ['CSUP-2', '脆弱性を知らせるか', 'No', ''],
  ['RMOT-1', '遠隔保守に対応するか', 'Yes', ''],
  ['PLOK-1', '筐体に鍵があるか', 'N/A', ''],
]

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
        name: '開示書を見る',
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

/** What was asked of the vendor elsewhere is answered, so that the hospital may ask here. */
async function answerAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { items } = (await (await fetch('/api/disclosure-requests')).json()) as { items: { id: string; state: string }[] }
    for (const { id } of items.filter(({ state }) => state === 'WAITING')) {
      await fetch(`/api/disclosure-requests/${id}/refusal`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ reason: '準備中のため' }),
      })
    }
  })
}

/** What the vendor answers once it has looked again. */
const MENDED: Record<string, string> = { 'CSUP-1': 'No', 'CSUP-2': 'Yes' }

/** A filled form, as a maker sends it; at first one answer is none of the set ones. */
function workbook(answers: Record<string, string> = {}): string {
  const rows = [
    ['Manufacturer Disclosure Statement for Medical Device Security -- MDS2 (HN 1-2019)'],
    ['Manufacturer Name', 'カスガ通信'],
    ['Product Name', PRODUCT],
    [],
    ['Question ID', 'Question', 'Yes, No, N/A, or See Note', 'Note #'],
    ...QUESTIONS.map(([id, words, answer, note]) => [id, words, answers[id] ?? answer, note]),
    [],
    ['Notes'],
    ['Note 1: 次の版で対応する予定'],
  ]
  return form('MDS2', rows)
}

/** What the hospital is told of answers against what is held. */
function contradictions(page: Page): Locator {
  return page.locator('details', { has: page.getByRole('heading', { name: '開示書の回答と分担が食い違う' }) })
}

/** A vendor uploads its disclosure once, and the hospital that asked for it sees it beside what the vendor holds. */
describe('a disclosure', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('is confirmed by the vendor, granted on request, read by the hospital alone, mended in a new version, and settled by a risk that both agree to', async () => {
    const vendor = await Visit.begin(browser)
    const kept = album(vendor, 'disclosure-vendor')
    await vendor.signIn('tanaka@tsubasa-net.example')
    await answerAll(vendor.page)
    const hospital = await Visit.begin(browser)
    const seen = album(hospital, 'disclosure-hospital')
    await hospital.signIn('sato@midorino.example')
    const dossier = `/dossiers/${await begin(hospital.page)}`
    await hospital.page.goto(`${dossier}/disclosures`)
    const asked = hospital.page.getByRole('link', { name: /つばさ/ })
    await asked.click()
    await asked.and(hospital.page.locator('[aria-current=page]')).waitFor()
    await hospital.page.getByRole('button', { name: '開示を依頼する' }).click()
    const asking = hospital.page.getByRole('dialog')
    await asking.getByLabel('依頼の内容').fill('VPN装置の更新を検討しています')
    await saved(hospital.page, () => asking.getByRole('button', { name: '保存' }).click())
    await hospital.page.getByText('回答を待っています').waitFor()
    await seen('asked')

    await vendor.page.goto('/organisation')
    await vendor.page.getByRole('link', { name: '開示書' }).click()
    await vendor.page.getByRole('heading', { name: '取り込む' }).waitFor()
    await vendor.page.locator('input[type=file]').setInputFiles(workbook())
    await vendor.page.getByRole('heading', { level: 1, name: PRODUCT }).waitFor()
    await vendor.page.getByText('読めなかった回答があと1件あります').waitFor()
    await kept('read')
    await vendor.page.getByRole('button', { name: '質問 CSUP-1 を訂正' }).click()
    await choose(vendor.page.locator('main'), '質問 CSUP-1 の回答', 'いいえ')
    await saved(vendor.page, () => vendor.page.getByRole('listitem').getByRole('button', { name: '保存' }).click())
    await saved(vendor.page, () => vendor.page.getByRole('button', { name: 'この内容で確定する' }).click())
    await vendor.page.getByText('有効な版').first().waitFor()
    await vendor.page.getByText('すべて', { exact: true }).click()
    await kept('confirmed')

    await vendor.page.goto('/organisation/disclosures/sharing')
    await vendor.page.getByRole('button', { name: /みどり野市民病院に開示する|Midorino/ }).first().click()
    const granting = vendor.page.getByRole('dialog')
    await granting.getByRole('checkbox', { name: PRODUCT }).check()
    await saved(vendor.page, () => granting.getByRole('button', { name: '保存' }).click())
    await granting.waitFor({ state: 'hidden' })
    await kept('sharing')

    await hospital.page.reload()
    const area = hospital.page.getByRole('region', { name: '脆弱性・更新・マルウェア' })
    await area.waitFor()
    const first = await area.getByRole('listitem').first().textContent()
    expect(first, 'each no is on top').toContain('いいえ')
    await hospital.page.getByRole('link', { name: /保守用VPN装置/ }).first().waitFor()
    await seen('read')
    await hospital.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await hospital.page.setViewportSize({ width: 390, height: 844 })
    await seen('phone-dark')

    await vendor.page.setViewportSize({ width: 390, height: 844 })
    await vendor.page.goto('/organisation/disclosures/accesses')
    await vendor.page.getByText('佐藤 健').first().waitFor()
    await kept('accesses-phone')
    await vendor.page.goto('/organisation/disclosures')
    await vendor.page.getByRole('link', { name: PRODUCT }).click()
    await vendor.page.getByRole('heading', { level: 1, name: PRODUCT }).waitFor()
    await vendor.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await kept('version-phone-dark')

    const other = await Visit.begin(browser)
    await other.signIn('suzuki@aoba-ehr.example')
    await other.page.goto(`${dossier}/disclosures`)
    await other.page.getByRole('link', { name: /あおば/ }).waitFor()
    expect(await other.page.getByRole('main').textContent(), 'nothing of the other vendor').not.toContain('つばさ')

    await other.end()

    await hospital.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await hospital.page.setViewportSize({ width: 1280, height: 900 })
    await hospital.page.goto(`${dossier}/findings`)
    await contradictions(hospital.page).waitFor()
    await contradictions(hospital.page).locator('summary').click()
    await contradictions(hospital.page).getByText('CSUP-1、CSUP-2「いいえ」').first().waitFor()
    await seen('contradiction')

    await vendor.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await vendor.page.setViewportSize({ width: 1280, height: 900 })
    await vendor.page.goto(`${dossier}/findings`)
    await contradictions(vendor.page).waitFor()
    await contradictions(vendor.page).locator('summary').click()
    await contradictions(vendor.page).getByText('CSUP-1、CSUP-2「いいえ」').first().waitFor()
    await kept('contradiction')
    await vendor.page.goto('/organisation/disclosures')
    await vendor.page.getByRole('heading', { name: '取り込む' }).waitFor()
    await vendor.page.locator('input[type=file]').setInputFiles(workbook(MENDED))
    await vendor.page.getByRole('heading', { level: 1, name: PRODUCT }).waitFor()
    await saved(vendor.page, () => vendor.page.getByRole('button', { name: 'この内容で確定する' }).click())
    await vendor.page.getByText('有効な版').first().waitFor()
    await kept('mended')

    await hospital.page.reload()
    await contradictions(hospital.page).waitFor()
    await contradictions(hospital.page).locator('summary').click()
    await contradictions(hospital.page).getByText('CSUP-1「いいえ」').first().waitFor()
    expect(await hospital.page.getByRole('main').textContent(), 'what the vendor set right contradicts nothing').not.toContain('CSUP-2')
    await seen('mended')

    await hospital.page.goto(`${dossier}/risks`)
    await hospital.page.getByRole('button', { name: /^すべて表示する/ }).click()
    await hospital.page.getByRole('button', { name: /CSUP-1）」をリスクにする/ }).click()
    const risk = hospital.page.getByRole('dialog')
    await risk.getByLabel('リスクシナリオ').fill('更新が定期に提供されず、弱点が残る間に侵入される。')
    await choose(risk, '影響度', /極めて大きい/)
    await choose(risk, '顕在化率', /^中/)
    await choose(risk, '対応の選択', '低減')
    await choose(risk, '実施主体', '対象事業者')
    await risk.getByLabel('対応策').fill('接続元を病院が許した端末に限り、四半期ごとに更新の有無を知らせる。')
    await choose(risk, '残存リスクレベル', 'レベル3')
    await choose(risk, '保有者', '事業者')
    await saved(hospital.page, () => risk.getByRole('button', { name: '保存する' }).click())
    await hospital.page.getByRole('button', { name: /CSUP-1）」を開く/ }).click()
    await saved(hospital.page, () => hospital.page.getByRole('dialog').getByRole('button', { name: '伝える', exact: true }).click())
    await hospital.page.getByRole('dialog').getByText('回答待ち').waitFor()
    await seen('risk-told')

    await vendor.page.goto(`${dossier}/risks`)
    await vendor.page.getByRole('button', { name: /CSUP-1）」を開く/ }).click()
    const answer = vendor.page.getByRole('dialog')
    await saved(vendor.page, () => answer.getByRole('button', { name: '合意する' }).click())
    await answer.getByText('合意しました').waitFor()
    await kept('risk-agreed')

    await hospital.page.goto(`${dossier}/findings`)
    await hospital.page.reload()
    await hospital.page.getByRole('heading', { level: 1 }).waitFor()
    await hospital.page.locator('details').first().waitFor()
    expect(await hospital.page.getByRole('main').textContent(), 'what both agreed to contradicts nothing').not.toContain('CSUP-1「いいえ」')
    await seen('settled')

    for (const visit of [hospital, vendor]) await visit.end()
  })
})
