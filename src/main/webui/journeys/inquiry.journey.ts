import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { launch, Visit } from './browser'
import { typedInto } from './spreadsheet'
import { album, attach, choose, saved } from './work'

const dossier = `/dossiers/${process.env.BUNKAI_OSAKA ?? ''}`
const NETWORK = 'つばさネットワークス株式会社'

/** What comes back from a vendor that is never seen at the tool: its workbook, and the terms that it has published. */
describe('a hospital whose vendor answers on paper', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('takes the answers of the returned workbook and cites published terms', async () => {
    const visit = await Visit.begin(browser)
    const { page } = visit
    const picture = album(visit, 'inquiry')
    await visit.signIn('sato@midorino.example')
    await page.goto(`${dossier}/questions`)
    const vendor = page.getByRole('link', { name: new RegExp(`^${NETWORK}`) })
    await vendor.click()
    await page.getByRole('heading', { name: new RegExp(`^${NETWORK} への質問`) }).waitFor()

    const workbook = await visit.download(() => page.getByRole('button', { name: '回答票（Excel）' }).click())
    const returned = typedInto(readFileSync(workbook.path), { F6: '条件付き', G6: '平日の日中に限る', F7: 'たぶん' })
    const upload = page.getByRole('region', { name: '返送された回答票を読み込む' })
    await attach(upload, '回答票（.xlsx）', {
      name: workbook.name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: returned,
    })
    await saved(page, () => upload.getByRole('button', { name: '読み込む' }).click())
    await upload.getByText('1 行を読み取り、1 か所を読み取れませんでした。').waitFor()
    await upload.getByRole('rowheader', { name: /F7/ }).waitFor()
    await picture('read')

    await upload.getByRole('textbox', { name: '回答した人' }).fill('運用技術部 田中')
    await saved(page, () => upload.getByRole('button', { name: '回答を記録する' }).click())
    await page.getByRole('region', { name: '記録した回答' }).getByText('運用技術部 田中').waitFor()

    const terms = page.getByRole('region', { name: '公開された約款' })
    await terms.getByRole('button', { name: '約款を登録する' }).click()
    await terms.getByRole('textbox', { name: '文書名' }).fill('運用監視サービス約款')
    await terms.getByRole('textbox', { name: '版' }).fill('第4版')
    await terms.getByLabel('公開日').fill('2026-04-01')
    await choose(terms, '条項の対象', 'ネットワーク・リモート保守')
    await terms.getByRole('textbox', { name: '引用する条項' }).fill('第12条')
    await picture('terms')
    await saved(page, () => terms.getByRole('button', { name: '保存する' }).click())
    await terms.getByText('運用監視サービス約款').waitFor()
    await picture('done')
    await visit.end()
  })
})
