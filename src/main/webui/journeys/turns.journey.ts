import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'
import { album, closePanel, letter, section, sendTurn } from './work'

const NETWORK = 'つばさネットワークス株式会社'
const ROW = /VPN・境界機器の更新適用/

interface Organisation { id: string; name: string }

/** A dossier with the network vendor; made by a request, for this journey is not about making it. */
async function begin(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const known = (await (await fetch('/api/organisations')).json()) as Organisation[] | { items: Organisation[] }
    const all = Array.isArray(known) ? known : known.items
    const response = await fetch('/api/dossiers', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        name: '往復と協議',
        parties: [{ key: 'net', organisationId: all.find(({ name }) => name.includes('つばさ'))?.id, function: 'NETWORK' }],
        assets: [{ kind: 'VPN', label: '保守用VPN装置', count: 1, actsAsServer: false, maintainedByKey: 'net' }],
      }),
    })
    return ((await response.json()) as { id: string }).id
  })
}

/** The row of the VPN device, in the matrix with all its rows. */
async function row(page: Page): Promise<Locator> {
  await page.reload()
  await page.getByText(/^すべて \d+$/).click()
  await page.getByLabel('語句で探す').fill('VPN・境界機器の更新適用')
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: ROW }) }).first()
}

/** Gives the network vendor another letter in that row. */
async function change(page: Page, written: string): Promise<void> {
  await (await row(page)).getByRole('rowheader').click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: '編集する' }).click()
  await letter(panel, NETWORK, written)
  await closePanel(panel)
}

async function cell(page: Page): Promise<string> {
  return (await (await row(page)).getByRole('gridcell', { name: new RegExp(`^${NETWORK}`) }).getAttribute('aria-label')) ?? ''
}

/** What the vendor's answer meets: the hospital changed the same letter meanwhile. */
async function answer(vendor: Page, look: (name: string) => Promise<void>): Promise<void> {
  await vendor.getByText('こちらの番です').waitFor()
  await vendor.getByRole('button', { name: '相手に送る' }).click()
  await vendor.getByRole('dialog').getByRole('button', { name: '送信する' }).click()
  const draft = vendor.getByRole('dialog', { name: '未送信の変更' })
  await draft.getByText(/佐藤 健の値/).waitFor()
  await look('conflict')
  await draft.getByRole('button', { name: 'こちらの値を送る' }).click()
  await draft.getByText('この内容は、送るまで自分の組織の人にだけ見えます。').waitFor()
  await draft.getByRole('button', { name: '閉じる' }).last().click()
  await sendTurn(vendor, '担当を R に改めました。')
}

async function meet(hospital: Page, vendor: Page, look: (name: string) => Promise<void>): Promise<void> {
  await hospital.getByRole('button', { name: '会議を始める' }).click()
  const opening = hospital.getByRole('dialog')
  await opening.getByLabel('会議の件名').fill('第1回 協議')
  await opening.getByLabel(`出席者（${NETWORK}）`).fill('田中 翔')
  await look('open-meeting')
  await opening.getByRole('button', { name: '始める' }).click()
  await hospital.getByRole('region', { name: '開催中の会議' }).waitFor()

  await vendor.reload()
  await vendor.getByText('協議中').first().waitFor()
  await change(vendor, 'A/R')
  expect(await cell(hospital)).toContain('責任')

  await hospital.getByRole('button', { name: /^議事録（/ }).click()
  const minutes = hospital.getByRole('dialog')
  await minutes.getByRole('textbox', { name: '決定事項' }).fill('更新の適用は、事業者が責任を持って行う。')
  await minutes.getByRole('button', { name: '書き留める' }).click()
  await minutes.getByRole('list', { name: '決定事項' }).getByText('更新の適用は').first().waitFor()
  await minutes.getByText('宿題', { exact: true }).last().click()
  await minutes.getByRole('textbox', { name: '宿題' }).fill('夜間の緊急連絡先を書面で出す。')
  await minutes.getByRole('combobox', { name: '担当' }).click()
  await hospital.getByRole('option', { name: NETWORK }).click()
  await minutes.getByLabel('期限').fill('2099-12-04')
  await minutes.getByRole('button', { name: '書き留める' }).click()
  await minutes.getByRole('list', { name: '宿題' }).getByText('夜間の緊急連絡先').first().waitFor()
  await look('minutes')
}

/** Hospital and vendor in their own time, and then at one table. */
describe('two sides of a dossier, at two browsers', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('prepare unseen, send in turn, decide what both changed, and meet', async () => {
    const hospital = await Visit.begin(browser)
    const vendor = await Visit.begin(browser, { width: 390, height: 844 })
    const seenByHospital = album(hospital, 'turns-hospital')
    const seenByVendor = album(vendor, 'turns-vendor')
    await hospital.signIn('sato@midorino.example')
    const dossier = `/dossiers/${await begin(hospital.page)}/matrix`
    await vendor.signIn('tanaka@tsubasa-net.example')
    await hospital.page.goto(dossier)
    await vendor.page.goto(dossier)

    const before = await cell(vendor.page)
    await change(hospital.page, 'A')
    await hospital.page.getByText('未送信の変更 1件（1行）').waitFor()
    await seenByHospital('unsent')
    expect(await cell(vendor.page)).toBe(before)
    await vendor.page.getByText('相手の番です').waitFor()
    await change(vendor.page, 'R')
    await seenByVendor('unsent')

    await sendTurn(hospital.page, 'ご確認をお願いします。')
    await seenByHospital('sent')
    await vendor.page.reload()
    await answer(vendor.page, seenByVendor)
    expect(await cell(hospital.page)).toContain('実施')

    await meet(hospital.page, vendor.page, seenByHospital)
    const file = await hospital.download(() => hospital.page.getByRole('button', { name: '議事録（Word）' }).click())
    expect(file.name).toMatch(/^議事録_.*\.docx$/)
    expect(readFileSync(file.path).subarray(0, 2).toString()).toBe('PK')
    await closePanel(hospital.page.getByRole('dialog'))
    await hospital.page.getByRole('button', { name: '会議を終える' }).click()
    await hospital.page.getByRole('button', { name: '本当に終える' }).click()
    await hospital.page.getByRole('region', { name: '往復の状況' }).waitFor()
    await hospital.page.getByRole('link', { name: '概要' }).click()
    await hospital.page.getByText('会議と宿題').waitFor()
    await seenByHospital('tasks')
    await section(vendor.page, '分担表')
    await vendor.end()
    await hospital.end()
  })
})
