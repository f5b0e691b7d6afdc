import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'

/** Begins a dossier with the EHR vendor あおば and tells its address and a row of it. */
async function begin(page: Page): Promise<{ dossier: string; row: string }> {
  return page.evaluate(async () => {
    const headers = { 'Content-Type': 'application/json' }
    const organisations = await (await fetch('/api/organisations')).json()
    const aoba = (organisations.items ?? organisations).find((one: { name: string }) => one.name.startsWith('あおば'))
    const body = JSON.stringify({
      name: 'コメントの道',
      parties: [{ key: 'ehr', organisationId: aoba.id, function: 'EHR' }],
      systems: [{ key: 'emr', kind: 'EHR', name: '電子カルテ', vendorKey: 'ehr' }],
    })
    const begun = await (await fetch('/api/dossiers', { method: 'POST', headers, body })).json()
    const matrix = await (await fetch(`/api/dossiers/${begun.id}/matrix`)).json()
    return { dossier: `/dossiers/${begun.id}`, row: matrix.rows[0].id }
  })
}

/** A hospital talks within its walls and across them; the vendor hears only what is meant for it. */
describe('people who talk about a row', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('keep their own words to themselves and settle the shared ones', async () => {
    const hospital = await Visit.begin(browser)
    await hospital.signIn('sato@midorino.example')
    const { dossier, row } = await begin(hospital.page)
    const place = `${dossier}/matrix?row=${row}`
    const panel = hospital.page.getByRole('dialog')

    await hospital.page.goto(place)
    await panel.getByRole('button', { name: 'コメントする' }).click()
    await panel.getByText('みどり野市民病院の担当者だけが読めます。').waitFor()
    await panel.getByRole('textbox', { name: 'コメント', exact: true }).fill('院長には来週説明します。予算は未定です。')
    await hospital.look('talk-01-internal')
    await panel.getByRole('button', { name: '院内のみで投稿' }).click()
    await panel.getByText('院長には来週説明します。予算は未定です。').waitFor()

    const vendor = await Visit.begin(browser)
    await vendor.signIn('suzuki@aoba-ehr.example')
    await vendor.page.goto(place)
    await vendor.page.getByText('コメントはまだありません。').waitFor()
    expect(await vendor.page.getByText('予算は未定です').count()).toBe(0)

    await panel.getByRole('button', { name: 'コメントする' }).click()
    await panel.getByRole('radio', { name: 'あおば電子カルテ株式会社と共有' }).check()
    await panel.getByRole('textbox', { name: 'コメント', exact: true }).fill('夜間の連絡先を教えてください。')
    await panel.getByRole('combobox', { name: '呼ぶ人' }).fill('鈴木')
    await panel.getByRole('option', { name: /鈴木 一郎/ }).click()
    await panel.getByText('みどり野市民病院とあおば電子カルテ株式会社の担当者が読めます。').waitFor()
    await hospital.look('talk-02-shared')
    await panel.getByRole('button', { name: 'あおば電子カルテ株式会社と共有して投稿' }).click()
    await panel.getByText('夜間の連絡先を教えてください。').waitFor()
    await hospital.look('talk-03-both')

    await vendor.page.goto('/dossiers')
    await vendor.page.getByRole('button', { name: /お知らせ（未読 \d+ 件）/ }).click()
    await vendor.page.getByRole('link', { name: /あなたを呼びました/ }).first().waitFor()
    await vendor.look('talk-04-bell')
    await vendor.page.getByRole('link', { name: /あなたを呼びました/ }).first().click()
    const answers = vendor.page.getByRole('dialog')
    await answers.getByText('夜間の連絡先を教えてください。').waitFor()
    await answers.getByRole('button', { name: '返信する' }).click()
    await answers.getByRole('textbox', { name: '返信', exact: true }).fill('24時間サポートセンターにつながります。')
    await answers.getByRole('button', { name: 'みどり野市民病院と共有して投稿' }).click()
    await answers.getByText('24時間サポートセンターにつながります。').waitFor()
    await vendor.look('talk-05-answer')
    await vendor.end()

    await hospital.page.goto(`${dossier}`)
    await hospital.page.getByText('未解決のコメントがある行').waitFor()
    await hospital.look('talk-06-overview')
    await hospital.page.goto(place)
    const shared = panel.getByRole('article', { name: 'あおば電子カルテ株式会社と共有' })
    await shared.getByText('24時間サポートセンターにつながります。').waitFor()
    await shared.getByRole('button', { name: '解決済みにする' }).click()
    await shared.getByText(/佐藤 健さんが .* に解決済みにしました/).waitFor()
    await hospital.page.setViewportSize({ width: 390, height: 844 })
    await hospital.page.goto(`${place}&talk=open`)
    await shared.getByText('解決済み', { exact: true }).waitFor()
    await hospital.look('talk-07-phone')
    await hospital.fits('row on a phone')
    await hospital.page.goto(dossier)
    await hospital.page.getByRole('button', { name: /お知らせ/ }).click()
    await hospital.page.getByRole('heading', { name: 'お知らせ' }).waitFor()
    await hospital.look('talk-08-phone-bell')
    await hospital.fits('bell on a phone')
    await hospital.end()
  })
})
