import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'
import { album, choose, saved, speak } from './work'

interface Organisation { id: string; name: string }

const NAME = `電子カルテの調達 ${Date.now()}`

/** A dossier with one vendor connected from outside and nobody for the EHR; made by a request, for this journey is not about making it. */
async function begin(page: Page): Promise<string> {
  return page.evaluate(async (name) => {
    const all = (await (await fetch('/api/organisations')).json()) as Organisation[]
    const meal = all.find((each) => each.name.includes('ひなた'))?.id
    const response = await fetch('/api/dossiers', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        name,
        parties: [{ key: 'meal', organisationId: meal, function: 'CONNECTED' }],
        systems: [{ key: 'emr', kind: 'EHR', name: '電子カルテシステム' }],
        assets: [{ kind: 'SERVER', label: '電子カルテサーバ', count: 2, actsAsServer: false, systemKey: 'emr' }],
      }),
    })
    return ((await response.json()) as { id: string }).id
  }, NAME)
}

async function nameCandidate(page: Page, vendor: string): Promise<void> {
  await page.getByRole('button', { name: '候補を登録' }).click()
  const dialog = page.getByRole('dialog')
  await choose(dialog, '登録済みの事業者', new RegExp(vendor))
  await saved(page, () => dialog.getByRole('button', { name: '候補を登録' }).click())
  await page.getByRole('rowheader', { name: new RegExp(vendor) }).waitFor()
}

/** As if a colleague changed the second answer elsewhere, while this page stays as it is. */
async function changeUnseen(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const path = `/api/candidacies/${location.pathname.split('/').pop()}`
    const { questions } = (await (await fetch(path)).json()) as { questions: { given: { duty: string; version: number } }[] }
    const answers = questions.slice(1, 2).map(({ given }) => ({ duty: given.duty, answer: 'UNKNOWN', seen: given.version }))
    await fetch(`${path}/answers`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ answers }) })
  })
}

describe('a selection before award', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('two candidates answer apart, the hospital compares, saves the annex and awards', async () => {
    const hospital = await Visit.begin(browser)
    const look = album(hospital, 'award')
    await hospital.signIn('sato@midorino.example')
    const dossier = `/dossiers/${await begin(hospital.page)}`
    await hospital.page.goto(`${dossier}/award`)
    const early = await hospital.download(() => hospital.page.getByRole('button', { name: /仕様書別紙/ }).click())
    expect(early.name, 'before any candidate is named').toMatch(/責任分界案.*\.docx$/)
    const warning = hospital.page.getByText('公開する前に、担当者が全文を読んで')
    await warning.waitFor()
    await hospital.page.getByRole('button', { name: '選定を始める' }).first().click()
    const opening = hospital.page.getByRole('dialog')
    const areas = opening.getByRole('group', { name: '尋ねる分野' }).getByRole('checkbox')
    await areas.first().waitFor()
    for (let at = 0; at < (await areas.count()); at++) {
      const label = await areas.nth(at).evaluate((box: HTMLInputElement) => box.labels?.[0]?.textContent ?? '')
      if (!label.includes('脆弱性')) await areas.nth(at).uncheck()
    }
    await look('open')
    await saved(hospital.page, () => opening.getByRole('button', { name: '始める', exact: true }).click())
    await warning.waitFor()
    await nameCandidate(hospital.page, 'あおば')
    await nameCandidate(hospital.page, 'つばさ')
    await look('asked')

    const first = await Visit.begin(browser)
    await first.signIn('suzuki@aoba-ehr.example')
    await first.page.getByRole('link', { name: NAME }).click()
    const questions = first.page.locator('[data-question]')
    await questions.first().waitFor()
    for (let at = 0; at < (await questions.count()); at++) {
      await questions.nth(at).getByRole('radio', { name: at === 0 ? '担当外' : '担当', exact: true }).check()
    }
    await album(first, 'award-candidate')('answers')
    await saved(first.page, () => first.page.getByRole('button', { name: '保存する' }).click())
    await changeUnseen(first.page)
    await first.page.getByRole('button', { name: '回答を送る' }).click()
    await first.page.getByText('ほかの担当者が答えを変更しました').waitFor()
    const changed = questions.nth(1)
    await changed.locator('[data-answer=UNKNOWN][data-chosen]').waitFor()
    await changed.getByRole('radio', { name: '担当', exact: true }).check()
    await first.page.getByRole('button', { name: '回答を送る' }).click()
    await first.page.getByText('直したことが病院に伝わります').waitFor()
    expect(await first.page.getByText('つばさ').count(), 'nothing of the other candidate').toBe(0)

    const second = await Visit.begin(browser, { width: 390, height: 844 }, 'dark')
    await second.signIn('tanaka@tsubasa-net.example')
    await second.page.getByRole('link', { name: NAME }).click()
    await second.page.locator('[data-question]').first().waitFor()
    await speak(second.page, 'en')
    const last = second.page.locator('[data-question]').last()
    await last.locator('input[value=CONDITIONAL]').check()
    await last.getByRole('textbox').fill('平日の日中に限る')
    await second.page.getByRole('button', { name: 'All others are not ours' }).click()
    await album(second, 'award-phone')('answers')
    await second.page.getByRole('button', { name: 'Send the answers' }).click()
    await second.page.getByText(/Sent by/).waitFor()

    await hospital.page.reload()
    await saved(hospital.page, () => hospital.page.getByRole('button', { name: '締め切って比較する' }).click())
    await hospital.page.getByText('どの候補も担当しない').waitFor()
    await look('compared')
    await hospital.page.getByRole('button', { name: /つばさ.*を候補から外す/ }).click()
    const leaving = hospital.page.getByRole('dialog')
    await leaving.getByLabel('理由').fill('要件に合わないため')
    await saved(hospital.page, () => leaving.getByRole('button', { name: /を候補から外す/ }).click())
    await hospital.page.getByText('締切後に候補から除外').waitFor()
    await look('left')
    const annex = await hospital.download(() => hospital.page.getByRole('button', { name: /仕様書別紙/ }).click())
    expect(annex.name).toMatch(/\.docx$/)
    await hospital.page.getByRole('button', { name: '候補を選定する' }).click()
    const award = hospital.page.getByRole('dialog')
    await award.getByRole('radio', { name: /あおば/ }).check()
    expect(await award.getByRole('radio').count(), 'who left is not chosen').toBe(1)
    await award.getByRole('checkbox', { name: '電子カルテシステム' }).check()
    await award.getByLabel('理由').fill('担当の範囲が広いため')
    await look('choose')
    await saved(hospital.page, () => award.getByRole('button', { name: '候補を選定する' }).click())
    await hospital.page.getByText('選定済み').first().waitFor()
    await look('awarded')

    await first.page.goto(`${dossier}/matrix`)
    await first.page.getByText(NAME).first().waitFor()
    await second.page.reload()
    await second.page.getByRole('heading', { level: 1 }).or(second.page.getByRole('alert')).first().waitFor()
    const [listed] = await Promise.all([
      second.page.waitForResponse((response) => response.url().endsWith('/api/candidacies')),
      second.page.goto('/candidacies'),
    ])
    expect(await listed.text(), 'what is over is not there any more').not.toContain(NAME)
    await second.page.getByRole('heading', { level: 1 }).waitFor()
    expect(await second.page.getByRole('main').textContent()).not.toContain(NAME)
    await second.look('award-phone-02-over')
    for (const visit of [hospital, first, second]) await visit.end()
  })
})
