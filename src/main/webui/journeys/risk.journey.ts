import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { launch, Visit } from './browser'
import { annexOf, choose, saved, speak } from './work'

/** Begins a dossier with the EHR vendor あおば and tells its address. */
async function begin(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const headers = { 'Content-Type': 'application/json' }
    const organisations = await (await fetch('/api/organisations')).json()
    const aoba = (organisations.items ?? organisations).find((one: { name: string }) => one.name.startsWith('あおば'))
    const body = JSON.stringify({
      name: 'リスクの道',
      parties: [{ key: 'ehr', organisationId: aoba.id, function: 'EHR' }],
      systems: [{ key: 'emr', kind: 'EHR', name: '電子カルテ', vendorKey: 'ehr' }],
    })
    const begun = await (await fetch('/api/dossiers', { method: 'POST', headers, body })).json()
    return `/dossiers/${begun.id}`
  })
}

/** What the browser remembers of a screen may be older than what the other side did: it is opened and read anew. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** The three registers and an open risk in the other language, the other light and on the other width. */
async function lookAround(visit: Visit, dossier: string): Promise<void> {
  const { page } = visit
  for (const [language, colorScheme, width] of [['en', 'dark', 1280], ['en', 'light', 390], ['ja', 'dark', 390]] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page, `${dossier}/risks`)
    await speak(page, language)
    const look = async (name: string) => {
      await visit.look(`risk-around-${name}-${width}-${colorScheme}-${language}`)
      await visit.fits(name)
    }
    await page.getByRole('list', { name: language === 'en' ? 'List of risks' : 'リスクの一覧' }).waitFor()
    await look('register')
    await page.getByRole('button', { name: /サーバOSの更新.*(を開く|”)$|Open “サーバOSの更新/ }).first().click()
    await page.getByRole('dialog').getByRole('term').first().waitFor()
    await look('risk')
    await open(page, `${dossier}/risks/relaxations`)
    await page.getByRole('heading', { level: 3 }).first().waitFor()
    await look('relaxations')
    await open(page, `${dossier}/risks/explanations`)
    await page.getByRole('heading', { level: 3 }).first().waitFor()
    await look('explanations')
  }
}

/** A vendor tells what it cannot do, the hospital answers, approves what it retains, and sees what is relaxed too long. */
describe('a hospital and a vendor that talk about what remains', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('agree on a risk, end a relaxation and keep what was explained', async () => {
    const hospital = await Visit.begin(browser)
    await hospital.signIn('sato@midorino.example')
    const dossier = await begin(hospital.page)

    const vendor = await Visit.begin(browser)
    await vendor.signIn('suzuki@aoba-ehr.example')
    await open(vendor.page, `${dossier}/risks`)
    await vendor.page.getByRole('button', { name: 'リスクを登録する' }).click()
    const form = vendor.page.getByRole('dialog')
    await form.getByLabel('リスクの名称').fill('サーバOSの更新が月次でしか行えない')
    await form.getByLabel('リスクシナリオ').fill('緊急の更新までに最長で30日かかり、その間に侵入される。')
    await choose(form, '影響度', /極めて大きい/)
    await choose(form, '顕在化率', /^中/)
    await choose(form, '対応の選択', '低減')
    await choose(form, '実施主体', '双方')
    await form.getByLabel('対応策').fill('緊急度の高い更新は7日以内に適用する。')
    await choose(form, '残存リスクレベル', 'レベル3')
    await choose(form, '保有者', '共同')
    await vendor.look('risk-01-form')
    await saved(vendor.page, () => form.getByRole('button', { name: '保存する' }).click())
    await vendor.page.getByRole('button', { name: /サーバOSの更新.*を開く/ }).click()
    const told = vendor.page.getByRole('dialog')
    await told.getByText('準備中です。伝えるまで、相手には見えません。').waitFor()
    await vendor.look('risk-02-prepared')
    await saved(vendor.page, () => told.getByRole('button', { name: '伝える', exact: true }).click())
    await told.getByText('回答待ち').waitFor()

    await open(hospital.page, `${dossier}/risks`)
    await hospital.page.getByText('回答してください').waitFor()
    await hospital.look('risk-03-register')
    await hospital.page.getByRole('button', { name: /サーバOSの更新.*を開く/ }).click()
    const answer = hospital.page.getByRole('dialog')
    await answer.getByText('この回答は協議の記録です。契約の申込みや承諾ではありません。').waitFor()
    await hospital.look('risk-04-answer')
    await saved(hospital.page, () => answer.getByRole('button', { name: '合意する' }).click())
    await answer.getByText('合意しました').waitFor()
    await answer.getByRole('button', { name: '合意する' }).waitFor({ state: 'detached' })
    await answer.getByLabel('承認者').fill('病院長 山田 太郎')
    await answer.getByLabel('保有の期限').fill('2099-03-31')
    await saved(hospital.page, () => answer.getByRole('button', { name: '承認を記録する' }).click())
    await answer.getByRole('definition').filter({ hasText: '病院長 山田 太郎' }).waitFor()
    await answer.getByRole('button', { name: '閉じる' }).click()
    await hospital.page.getByRole('list', { name: 'リスクの一覧' }).getByText('合意', { exact: true }).waitFor()

    await hospital.page.getByRole('button', { name: /をリスクにする$/ }).first().click()
    const proposed = hospital.page.getByRole('dialog')
    await proposed.getByLabel('リスクシナリオ').waitFor()
    await saved(hospital.page, () => proposed.getByRole('button', { name: '保存する' }).click())
    await hospital.page.getByRole('list', { name: 'リスクの一覧' }).getByText('準備中', { exact: true }).waitFor()
    await hospital.download(() => hospital.page.getByRole('button', { name: 'Excelで書き出す' }).click())

    await open(vendor.page, `${dossier}/risks/relaxations`)
    await vendor.page.getByRole('button', { name: '緩和を登録する' }).click()
    const relaxing = vendor.page.getByRole('dialog')
    await relaxing.getByLabel('緩和する対策').fill('電子カルテサーバのウイルス対策の停止')
    await relaxing.getByLabel('理由').fill('動作の遅れを調べるため')
    await relaxing.getByLabel('開始日').fill('2026-01-05')
    await relaxing.getByLabel('期限').fill('2026-01-31')
    await relaxing.getByLabel('代替策').fill('毎日の手動検査')
    await saved(vendor.page, () => relaxing.getByRole('button', { name: '保存する' }).click())
    await open(hospital.page, `${dossier}/risks/relaxations`)
    await hospital.page.getByText('期限切れ').waitFor()
    await hospital.look('risk-05-relaxations')
    await hospital.page.getByRole('button', { name: /元に戻した：/ }).click()
    await saved(hospital.page, () => hospital.page.getByRole('dialog').getByRole('button', { name: '保存する' }).click())
    await hospital.page.getByText('終了', { exact: true }).waitFor()

    await open(vendor.page, `${dossier}/risks/explanations`)
    await vendor.page.getByRole('button', { name: '説明を記録する' }).click()
    const explaining = vendor.page.getByRole('dialog')
    await explaining.getByLabel('件名').fill('更新の頻度と残るリスク')
    await explaining.getByLabel('説明した内容').fill('月次の更新と、緊急時の7日以内の適用について説明した。')
    await explaining.getByLabel('説明を受けた人').fill('佐藤 健')
    await vendor.look('risk-06-explaining')
    await saved(vendor.page, () => explaining.getByRole('button', { name: '保存する' }).click())

    await hospital.page.setViewportSize({ width: 390, height: 844 })
    await open(hospital.page, `${dossier}/risks/explanations`)
    await hospital.page.getByText('説明を確認しても、リスクを引き受けたことにも、責任を免除したことにもなりません。').first().waitFor()
    await hospital.look('risk-07-phone-explanation')
    await hospital.fits('explanations on a phone')
    await saved(hospital.page, () => hospital.page.getByRole('button', { name: '回答する' }).click())
    await hospital.page.getByRole('list', { name: '回答の一覧' }).getByText('受領').waitFor()
    await open(hospital.page, `${dossier}/risks`)
    await hospital.page.getByRole('list', { name: 'リスクの一覧' }).waitFor()
    await hospital.look('risk-08-phone-register')
    await hospital.fits('risks on a phone')

    await hospital.page.setViewportSize({ width: 1280, height: 900 })
    await annexOf(hospital.page, 'あおば')
    const paper = hospital.page.getByRole('article').locator('section').filter({ has: hospital.page.getByRole('heading', { name: /別紙6/ }) })
    await paper.getByText('サーバOSの更新が月次でしか行えない').first().waitFor()
    await paper.getByText('更新の頻度と残るリスク').waitFor()
    await paper.evaluate((section) => section.scrollIntoView())
    await hospital.look('risk-09-annex')
    await vendor.end()
    await lookAround(hospital, dossier)
    await hospital.end()
  })
})
