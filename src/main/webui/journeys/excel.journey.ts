import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'
import { columnOf, fill, pack, unpack } from './workbook'

const SHEET = 'xl/worksheets/sheet2.xml'

/** The matrix goes out as a workbook and comes back filled: one change is taken, one is left, a conflict is decided. */
describe('somebody who likes Excel', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('fills the matrix there and takes what is meant', async () => {
    const visit = await Visit.begin(browser)
    const { page } = visit
    await visit.signIn('sato@midorino.example')
    await page.goto('/dossiers/new')
    await page.getByRole('button', { name: /電子カルテとネットワーク|別々/ }).first().click()
    await page.getByLabel('案件の名前').fill('Excelの道')
    await page.getByRole('button', { name: '分担表を作る' }).click()
    await page.waitForURL(/\/dossiers\/[0-9a-f-]{36}$/)
    const dossier = new URL(page.url()).pathname

    await page.goto(`${dossier}/matrix`)
    await page.getByRole('link', { name: 'Excelで編集' }).click()
    await page.getByRole('heading', { name: '取り込む' }).waitFor()
    await visit.look('excel-1-start')
    const { path } = await visit.download(() => page.getByRole('button', { name: '分担表（Excel）を書き出す' }).click())

    const parts = unpack(path)
    fill(parts, SHEET, `${columnOf(parts, SHEET, /^note$/)}8`, '変更管理の会議で決定')
    fill(parts, SHEET, `${columnOf(parts, SHEET, /^letters\//, 1)}8`, 'C')
    fill(parts, SHEET, `${columnOf(parts, SHEET, /\/clause$/)}8`, '第12条')
    fill(parts, SHEET, `${columnOf(parts, SHEET, /\/evidenceAsked$/)}9`, '=1+1')
    const filled = join(dirname(path), 'filled.xlsx')
    pack(parts, filled)

    await page.locator('input[type=file]').setInputFiles(filled)
    await page.getByRole('heading', { name: '1行に3か所の違い' }).waitFor()
    await page.getByText('数式は計算せず、読みません。').waitFor()
    await page.getByRole('checkbox', { name: /条項/ }).press('Space')
    await page.getByText('3か所のうち2か所を採ります。').waitFor()
    await visit.look('excel-2-differences')
    await visit.fits('differences')

    const rowId = await change(visit, dossier, '画面で先に変更')
    await page.getByRole('button', { name: '採った2か所を反映する' }).click()
    await page.getByText('書き出した後に変更されています').waitFor()
    await visit.look('excel-3-conflict')
    await page.setViewportSize({ width: 390, height: 844 })
    await visit.look('excel-4-narrow')
    await visit.fits('narrow')
    await page.getByRole('radio', { name: /Excelの値/ }).press('Space')
    await page.getByRole('button', { name: '採った2か所を反映する' }).click()
    await page.getByText('1行に反映しました。').first().waitFor()

    const row = await page.evaluate(async (address) => (await fetch(address)).json(), `/api${dossier}/rows/${rowId}`)
    expect(row.note).toBe('変更管理の会議で決定')
    expect(JSON.stringify(row.terms)).not.toContain('第12条')
    await visit.end()
  })
})

/** Somebody changes the note of the first row on the screen meanwhile; its id. */
async function change(visit: Visit, dossier: string, note: string): Promise<string> {
  return visit.page.evaluate(
    async ({ address, note: text }) => {
      const matrix = await (await fetch(`${address}/matrix`)).json()
      const row = matrix.rows.find((each: { phase: string }) => each.phase === 'NORMAL')
      await fetch(`${address}/rows/${row.id}`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/merge-patch+json', 'If-Match': row.etag },
        body: JSON.stringify({ note: text }),
      })
      return row.id as string
    },
    { address: `/api${dossier}`, note },
  )
}
