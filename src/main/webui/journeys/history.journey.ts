import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'

const pictures = process.env.BUNKAI_PICTURES ?? join(import.meta.dirname, '../../../../target/journeys')

/** Prints what is shown, as Chromium would on paper, and says how many pages that takes. */
async function print(page: Page, name: string): Promise<number> {
  mkdirSync(pictures, { recursive: true })
  const path = join(pictures, `${name}.pdf`)
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true })
  return [...readFileSync(path, 'latin1').matchAll(/\/Type\s*\/Page[^s]/g)].length
}

/** A dossier made by a script, as the signed-in person. */
async function begin(page: Page, body: unknown): Promise<string> {
  const response = await page.request.post('/api/dossiers', { data: body, headers: { Origin: new URL(page.url()).origin } })
  expect(response.status(), await response.text()).toBe(201)
  return ((await response.json()) as { id: string }).id
}

const vendors = (parties: number, systems: number) => ({
  parties: Array.from({ length: parties }, (_, p) => ({ key: `v${p}`, name: `事業者${p}${crypto.randomUUID().slice(0, 4)}`, function: 'DEPARTMENTAL' })),
  systems: Array.from({ length: parties * systems }, (_, s) => ({ key: `s${s}`, kind: 'OTHER', name: `部門システム${s}`, vendorKey: `v${s % parties}` })),
  assets: Array.from({ length: parties }, (_, p) => ({ kind: 'SERVER', label: `サーバ${p}`, count: 1, actsAsServer: false, maintainedByKey: `v${p}` })),
})

/** Nothing is lost: what was changed is seen, compared, taken back and put in order, and the whole fits on one page. */
describe('who keeps the matrix', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('changes, compares, restores, undoes, moves and prints', async () => {
    const visit = await Visit.begin(browser)
    const { page } = visit
    await visit.signIn('sato@midorino.example')
    const id = await begin(page, { name: '履歴の道', ...vendors(2, 1) })
    const dossier = `/dossiers/${id}`
    // At the table an edit is a version at once; in turns it would be held until it is sent.
    await page.evaluate(
      (where) => fetch(where, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ title: '協議' }) }),
      `/api${dossier}/meetings`,
    )
    await page.goto(`${dossier}/matrix?show=all`)
    await page.getByRole('button', { name: '編集する' }).first().click()
    const first = page.locator('[data-row]').first()
    const second = await page.locator('[data-row]').nth(1).getAttribute('data-row')
    await first.locator('[role=gridcell]').first().focus()
    await page.keyboard.press('i')
    await page.getByText('変更はすべて保存されています。').waitFor()

    // The order: the second row goes up by keyboard and stays there after a reload.
    await page.locator(`[data-row="${second}"] [role=rowheader]`).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await page.waitForFunction((row) => document.querySelector('[data-row]')?.getAttribute('data-row') === row, second)
    await visit.look('history-01-moved')
    await page.reload()
    await page.getByRole('grid').waitFor()
    expect(await page.locator('[data-row]').first().getAttribute('data-row')).toBe(second)

    // Undo knows what was changed before the reload.
    await page.getByRole('button', { name: '編集する' }).first().click()
    await page.getByRole('button', { name: '自分の変更' }).click()
    await page.getByRole('button', { name: '取り消す' }).first().waitFor()
    await visit.look('history-02-my-edits')
    await page.getByRole('button', { name: '閉じる' }).click()
    await page.keyboard.press('Control+z')
    await page.getByText('直前の変更を元に戻しました。').waitFor()

    // Versions of a row: compare, then go back to one.
    await page.goto(`${dossier}/matrix?show=all`)
    await page.getByRole('button', { name: '編集する' }).first().click()
    await page.locator('[data-row]').nth(1).locator('[role=rowheader]').click()
    await page.getByRole('button', { name: '履歴を表示する' }).click()
    const panel = page.getByRole('dialog').filter({ hasText: 'この行の履歴' })
    await panel.getByText('現在').first().scrollIntoViewIfNeeded()
    await visit.look('history-03-versions')
    await panel.getByRole('checkbox', { name: /の版を比べる/ }).nth(1).check()
    await panel.getByRole('button', { name: '選んだ版を今と比べる' }).click()
    await page.getByRole('dialog', { name: '版の比較' }).getByRole('table').waitFor()
    await visit.look('history-04-compared')
    await page.getByRole('dialog', { name: '版の比較' }).getByRole('button', { name: '閉じる' }).click()
    await panel.getByRole('button', { name: /の版に戻す/ }).first().click()
    const restore = page.getByRole('dialog', { name: /の版に戻す/ })
    await restore.getByRole('table').waitFor()
    await visit.look('history-05-restore')
    await restore.getByRole('button', { name: 'この版に戻す' }).click()
    await page.getByText('選んだ項目を戻しました。').waitFor()

    await page.goto(`${dossier}/compare`)
    await page.getByRole('heading', { name: '変更の比較' }).waitFor()
    await page.getByText('から').first().waitFor()
    await visit.look('history-06-compare')
    await visit.fits('compare')
    expect(await print(page, 'history-06-compare')).toBeGreaterThan(0)

    await page.goto(dossier)
    await page.getByText('分野ごとの進み具合').waitFor()
    await visit.look('history-07-overview')
    await visit.fits('overview')
    await visit.end()
  })

  test('lays the whole on one page, few rows or three hundred', async () => {
    const visit = await Visit.begin(browser)
    const { page } = visit
    await visit.signIn('sato@midorino.example')
    const listed = (await (await page.request.get('/api/dossiers?limit=200')).json()) as { items: { id: string; name: string }[] }
    const sample = listed.items.find(({ name }) => /給食接続/.test(name)) ?? listed.items[0]
    const small = await begin(page, { name: '小さな案件', ...vendors(1, 0) })
    const large = await begin(page, { name: '三百行の案件', ...vendors(5, 8) })
    for (const [name, id] of [['sample', sample?.id], ['small', small], ['large', large]] as const) {
      await page.goto(`/dossiers/${id}/print`)
      await page.locator('[data-density][data-ready]').waitFor()
      expect(await print(page, `history-08-director-${name}`), name).toBe(1)
      const cut = await page.locator('[data-density][data-ready]').evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight)
      expect(cut, `${name}: nothing is cut off`).toBeLessThanOrEqual(1)
      const least = await page
        .locator('[data-density][data-ready]')
        .evaluate((sheet) => Math.min(...[...sheet.querySelectorAll('*')].filter((part) => part.textContent).map((part) => parseFloat(getComputedStyle(part).fontSize))))
      expect(least, `${name}: points of the smallest letters`).toBeGreaterThanOrEqual(7 * (96 / 72) - 0.01)
      await visit.look(`history-08-director-${name}`)
    }
    await visit.end()
  })
})
