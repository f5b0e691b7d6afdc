import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'
import { album, saved, speak } from './work'

const PATH = `/bunkai/${Date.now()}`
const ADDRESS = `https://tickets.example${PATH}`

/** An administrator lets the hospital's ticket system know of notices. The address leads nowhere: what is received is tested without a browser. */
describe('what other systems are told', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('is chosen, signed with a secret that is shown once, tried, changed and ended', async () => {
    const hospital = await Visit.begin(browser)
    const { page } = hospital
    const look = album(hospital, 'webhook')
    await hospital.signIn('sato@midorino.example')
    await page.goto('/organisation')
    const panel = page.getByRole('region', { name: 'Webhook（他システムへの通知）' })
    await panel.getByRole('button', { name: 'Webhook を登録する' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/^送信先の URL/).fill(`https://somewhere.example${PATH}`)
    await look('new')
    await dialog.getByRole('button', { name: '保存する' }).click()
    await dialog.getByText('このホストとポートは、システム管理者が許可した送信先にありません。').first().waitFor()
    await look('host-not-allowed')

    await dialog.getByLabel(/^送信先の URL/).fill(ADDRESS)
    await saved(page, () => dialog.getByRole('button', { name: '保存する' }).click())
    await dialog.getByText('署名用の秘密').waitFor()
    const secret = (await dialog.locator('code').textContent()) ?? ''
    expect(secret).toMatch(/^\S{32,}$/)
    await look('secret')
    await dialog.getByRole('button', { name: '設定した' }).click()
    await dialog.waitFor({ state: 'hidden' })

    const webhook = panel.getByRole('listitem').filter({ hasText: ADDRESS })
    await saved(page, () => webhook.getByRole('button', { name: '試験送信する' }).click())
    await webhook.getByRole('row').filter({ hasText: '試験送信' }).getByText('送信待ち').waitFor()
    await page.reload()
    await webhook.getByText('別紙の署名').waitFor()
    expect(await page.content(), 'the secret is shown once').not.toContain(secret)
    await look('tried')

    await webhook.getByRole('button', { name: '種類を変更する' }).click()
    await dialog.getByLabel('立入検査の資料').check()
    await saved(page, () => dialog.getByRole('button', { name: '保存する' }).click())
    await webhook.getByText('立入検査の資料').waitFor()
    await saved(page, () => webhook.getByRole('button', { name: '停止する' }).click())
    await webhook.getByText('停止中').waitFor()
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await look('off-phone')
    await speak(page, 'en')
    await look('off-english')
    await speak(page, 'ja')
    await page.setViewportSize({ width: 1280, height: 900 })

    await webhook.getByRole('button', { name: '削除する' }).click()
    await look('delete')
    await dialog.getByRole('button', { name: '削除する' }).click()
    await webhook.waitFor({ state: 'detached' })
    await hospital.end()
  })
})
