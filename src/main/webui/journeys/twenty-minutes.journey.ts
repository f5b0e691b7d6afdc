import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'

/** The product's main job: one person, no vendor online, from an empty dossier to orphans, letters and an annex. */
describe('the only IT person of a hospital', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('gets a filled matrix, the orphans, a letter to each vendor and a Word annex', async () => {
    const visit = await Visit.begin(browser)
    const { page } = visit
    await visit.signIn('sato@midorino.example')
    await visit.look('01-dossiers')

    await page.goto('/dossiers/new')
    await page.getByRole('button', { name: /ネットワーク/ }).first().waitFor()
    await visit.look('02-patterns')
    await page.getByRole('button', { name: /電子カルテとネットワーク|別々/ }).first().click()
    await page.getByLabel('案件の名前').fill('二十分の道')
    await visit.look('03-create')
    await page.getByRole('button', { name: '分担表を作る' }).click()
    await page.waitForURL(/\/dossiers\/[0-9a-f-]{36}$/)
    await page.getByText('次にすること').waitFor()
    await visit.look('04-overview')
    await visit.fits('overview')
    const dossier = new URL(page.url()).pathname

    await page.goto(`${dossier}/matrix`)
    await page.getByRole('grid').waitFor()
    await visit.look('05-matrix')
    await visit.fits('matrix')

    await page.goto(`${dossier}/findings`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await visit.look('06-findings')

    await page.goto(`${dossier}/questions`)
    await page.getByRole('button', { name: '照会状（Word）' }).waitFor()
    await visit.look('07-questions')
    const letter = await visit.download(() => page.getByRole('button', { name: '照会状（Word）' }).click())
    expect(letter.name).toMatch(/\.docx$/)
    expect(readFileSync(letter.path).subarray(0, 2).toString()).toBe('PK')
    const workbook = await visit.download(() => page.getByRole('button', { name: '回答票（Excel）' }).click())
    expect(workbook.name).toMatch(/\.xlsx$/)

    await page.goto(`${dossier}/annex`)
    await page.getByRole('button', { name: '別紙をダウンロード（Word）' }).waitFor()
    await page.getByText('第3条（最終責任）').first().waitFor()
    await visit.look('08-annex')
    const annex = await visit.download(() => page.getByRole('button', { name: '別紙をダウンロード（Word）' }).click())
    expect(annex.name).toMatch(/\.docx$/)
    const costs = await visit.download(() => page.getByRole('button', { name: '費用一覧（Excel）' }).click())
    expect(costs.name).toMatch(/\.xlsx$/)

    await page.goto(`${dossier}/incidents`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await visit.look('09-incidents')
    await visit.end()
  })
})
