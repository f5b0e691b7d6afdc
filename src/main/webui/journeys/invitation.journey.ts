import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'
import { album, closePanel, letter } from './work'

const ADDRESS = 'aoki@shirakaba-imaging.example'
const NAME = 'しらかば画像株式会社'

/** A dossier with a vendor that is known by its name only; made by a request, for this journey is not about making it. */
async function begin(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const response = await fetch('/api/dossiers', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        name: '画像システムの保守回線',
        parties: [{ key: 'img', name: 'しらかば画像', function: 'NETWORK' }],
        assets: [{ kind: 'VPN', label: '保守用VPN装置', count: 1, actsAsServer: false, maintainedByKey: 'img' }],
      }),
    })
    return ((await response.json()) as { id: string }).id
  })
}

/** The code that the mail to this address carries, once it came. */
async function mailed(address: string): Promise<string> {
  const file = join(process.env.BUNKAI_MAILS ?? '.', `${address}.txt`)
  for (let waited = 0; waited < 60 && !existsSync(file); waited += 1) await new Promise((later) => setTimeout(later, 500))
  const code = /^ {2}(?:\S*#)?([\w-]{43})$/m.exec(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))?.[1]
  expect(code, 'the mail carries a code').toBeDefined()
  return code ?? ''
}

describe('a vendor that nobody here knows', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('comes from the mail to its first edit', async () => {
    const hospital = await Visit.begin(browser)
    await hospital.signIn('sato@midorino.example')
    const dossier = await begin(hospital.page)
    await hospital.page.goto(`/dossiers/${dossier}/register/parties`)
    await hospital.page.getByRole('button', { name: '事業者を招待する' }).click()
    const dialog = hospital.page.getByRole('dialog')
    await dialog.getByLabel(/^招待先のメールアドレス/).fill(ADDRESS)
    const seen = album(hospital, 'invitation')
    await seen('invite')
    await dialog.getByRole('button', { name: '招待を送る' }).click()
    await hospital.page.getByRole('rowheader', { name: ADDRESS }).waitFor()
    await seen('invited')

    // On a phone, from the mail: the code is out of the address before anything else happens.
    const vendor = await Visit.begin(browser, { width: 390, height: 844 })
    const look = album(vendor, 'invitation-vendor')
    const code = await mailed(ADDRESS)
    const asked: string[] = []
    vendor.page.on('request', (request) => asked.push(`${request.url().split('#')[0]} ${request.headers().referer ?? ''}`))
    await vendor.page.goto(`/invitation#${code}`)
    await vendor.page.getByText('まずサインインしてください').waitFor()
    expect(vendor.page.url()).not.toContain(code)
    await look('sign-in')
    await vendor.signInFromHere(ADDRESS)
    await vendor.page.getByText('みどり野市民病院からの招待').waitFor()
    expect(asked.filter((each) => each.includes(code)), 'no address holds the code').toEqual([])
    await look('offer')
    await vendor.page.getByLabel(/^組織の名称/).fill(NAME)
    await vendor.page.getByRole('button', { name: '招待を受けて案件を開く' }).click()
    await vendor.page.waitForURL(`**/dossiers/${dossier}`)
    await look('landed')

    // Its first edit, at its desk.
    await vendor.page.setViewportSize({ width: 1280, height: 900 })
    await vendor.page.goto(`/dossiers/${dossier}/matrix`)
    await vendor.page.getByText(/^すべて \d+$/).click()
    await vendor.page.getByLabel('語句で探す').fill('VPN・境界機器の更新適用')
    await vendor.page.getByRole('rowheader', { name: /VPN・境界機器の更新適用/ }).first().click()
    const panel = vendor.page.getByRole('dialog')
    await panel.getByRole('button', { name: '編集する' }).click()
    await letter(panel, NAME, 'R')
    await closePanel(panel)
    await vendor.page.getByText('未送信の変更 1件（1行）').waitFor()
    await look('edited')

    await hospital.page.reload()
    await hospital.page.getByText('参加済み').waitFor()
    await hospital.page.getByText(NAME).first().waitFor()
    await seen('accepted')
    await hospital.end()
    await vendor.end()
  })
})
