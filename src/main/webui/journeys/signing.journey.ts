import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'
import { edited } from './spreadsheet'
import { album, choose } from './work'

type Json = Record<string, never>

/** A request of the page's own, with its session. */
async function ask<T = Json>(page: Page, method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
  const answer = await page.evaluate(
    async ([how, where, what, more]) => {
      const response = await fetch(where as string, {
        method: how as string,
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...(more as Record<string, string>) },
        ...(what === undefined ? {} : { body: JSON.stringify(what) }),
      })
      return { status: response.status, etag: response.headers.get('ETag'), body: response.status === 204 ? null : await response.json() }
    },
    [method, path, body, headers] as const,
  )
  expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300)
  return (Array.isArray(answer.body) ? answer.body : { header: answer.etag, ...answer.body }) as T
}

/** A dossier whose annex with つばさ has one row that both have confirmed, in effect from next spring. */
async function agreed(hospital: Page, vendor: Page): Promise<string> {
  const all = await ask<{ id: string; name: string }[]>(hospital, 'GET', '/api/organisations')
  const organisation = (name: string) => all.find((each) => each.name.includes(name))?.id
  const dossier = await ask<{ id: string; parties: { id: string; organisationId: string }[]; assets: { id: string; label: string }[] }>(
    hospital, 'POST', '/api/dossiers', {
      name: '保守回線の取決め',
      pattern: 'EHR_AND_NETWORK',
      parties: [
        { key: 'ehr', organisationId: organisation('あおば'), function: 'EHR' },
        { key: 'net', organisationId: organisation('つばさ'), function: 'NETWORK' },
      ],
      systems: [{ key: 'lan', kind: 'NETWORK', name: '院内ネットワーク', vendorKey: 'net' }],
      assets: [{ kind: 'VPN', label: '保守用VPN装置', count: 1, actsAsServer: false, maintainedByKey: 'net', systemKey: 'lan' }],
      contracts: [{ kind: 'MAINTENANCE', name: 'ネットワーク保守契約', renewal: 'MANUAL', contractingKey: 'net', systemKeys: ['lan'] }],
    },
  )
  const path = `/api/dossiers/${dossier.id}`
  const net = dossier.parties.find((each) => each.organisationId === organisation('つばさ'))?.id ?? ''
  await ask(hospital, 'POST', `${path}/meetings`, { title: '協議', partyIds: [net] })
  const settings = await ask<{ etag: string }>(hospital, 'GET', `${path}/annexes/${net}/settings`)
  await ask(hospital, 'PATCH', `${path}/annexes/${net}/settings`, { effectiveFrom: '2027-04-01' }, { 'If-Match': settings.etag, 'Content-Type': 'application/merge-patch+json' })
  const { rows } = await ask<{ rows: { id: string; duty: string; phase: string; scope: { ids: string[] } }[] }>(hospital, 'GET', `${path}/matrix`)
  const row = rows.find((each) => each.duty === 'VUL-01' && each.phase === 'NORMAL' && each.scope.ids.includes(dossier.assets[0]?.id ?? ''))?.id
  const stands = await ask<{ header: string }>(hospital, 'GET', `${path}/rows/${row}`)
  await ask(hospital, 'PATCH', `${path}/rows/${row}`, { letters: { [net]: 'AR' }, terms: { [net]: { clause: '第5条' } } }, {
    'If-Match': stands.header,
    'Content-Type': 'application/merge-patch+json',
  })
  for (const page of [vendor, hospital]) {
    const { digest } = await ask<{ digest: string }>(page, 'GET', `${path}/rows/${row}`)
    await ask(page, 'POST', `${path}/confirmations`, { rows: [{ rowId: row, digest }] })
  }
  return `/dossiers/${dossier.id}`
}

/** Fills the n-th place of a side with somebody and a manner. */
async function place(dialog: Locator, n: number, who: RegExp, manner: RegExp): Promise<void> {
  for (const [label, option] of [[/^署名者/, who], [/^署名方法/, manner]] as const) {
    await dialog.locator('input').and(dialog.getByLabel(label)).nth(n).click()
    await dialog.page().getByRole('option', { name: option }).first().click()
  }
}

/** Logs in once more, as whom it says, and confirms what is shown. */
async function confirm(page: Page, email: string): Promise<void> {
  await page.getByRole('button', { name: 'もう一度ログインして確認に進む' }).click()
  await page.locator(`[name="predefined-${email}"]`).click()
  await page.getByText('再ログインが済みました。').waitFor()
  await page.getByLabel('表示された文書を確かめました').check()
  await page.getByRole('button', { name: /に合意し、記録する$/ }).click()
  await page.getByText('合意を記録しました。').waitFor()
}

const SCAN = { name: '別紙署名済.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 scan') }

/** Records the paper of a signatory with its scan. */
async function paper(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `${name}さんの署名を記録する` }).click()
  const dialog = page.getByRole('dialog')
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), dialog.getByLabel(/^書面の写し/).first().click()])
  await chooser.setFiles(SCAN)
  await dialog.getByLabel(/^原本の保管場所/).fill('事務部 金庫')
  await dialog.getByRole('button', { name: '署名を記録する' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

interface Taken { name: string; path: string }

/** Has the page say what it says of a file. */
async function says(page: Page, file: { name: string; mimeType: string; buffer: Buffer } | string, verdict: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByLabel(/^検証するファイル/).first().click()])
  await chooser.setFiles(file)
  await page.getByRole('button', { name: '検証する', exact: true }).click()
  await page.getByText(verdict, { exact: true }).waitFor()
}

/** Somebody without a login, on a phone too, learns that both files are what was signed, and that a copy with another day is not. */
async function verified(browser: Browser, signed: Taken, container: Taken): Promise<void> {
  const anybody = await Visit.begin(browser, { width: 390, height: 844 })
  await anybody.page.goto('/verify')
  await says(anybody.page, signed.path, '変更されていません')
  await anybody.page.getByText('保守回線の取決め', { exact: true }).waitFor()
  await anybody.page.getByText('LibreOffice では「部分的に署名」と表示されます。', { exact: false }).waitFor()
  await anybody.page.getByText('自己署名（第三者の保証はない）', { exact: true }).first().waitFor()
  await anybody.look('signing-06-verified-phone')
  await anybody.fits('verify')
  await says(anybody.page, container.path, '変更されていません')
  await anybody.page.getByText(/緑川 誠, 合意記録（画面での確認）/).waitFor()
  await anybody.page.getByText(/木村 さくら, 書面/).waitFor()
  await anybody.look('signing-07-container-phone')
  const forged = edited(readFileSync(signed.path), 'word/document.xml', (text) => text.replace('令和9年4月1日', '令和8年4月1日'))
  await says(anybody.page, { name: signed.name, mimeType: 'application/octet-stream', buffer: forged }, '変更されています')
  await anybody.look('signing-08-altered-phone')
  await anybody.end()
}

describe('legal of both sides', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('bring an agreed annex to signature and follow it until everybody has signed', async () => {
    const hospital = await Visit.begin(browser)
    const vendor = await Visit.begin(browser)
    await hospital.signIn('takahashi@midorino.example')
    await vendor.signIn('tanaka@tsubasa-net.example')
    const officer = await Visit.begin(browser)
    await officer.signIn('sato@midorino.example')
    const dossier = await agreed(officer.page, vendor.page)
    await officer.end()
    const look = album(hospital, 'signing')

    // The hospital freezes the annex and names its director, in the tool and, as a public hospital must, on paper.
    await hospital.page.goto(`${dossier}/signing`)
    await hospital.page.getByRole('button', { name: '合意手続を始める' }).click()
    const dialog = hospital.page.getByRole('dialog')
    await choose(dialog, '相手の事業者', /つばさ/)
    await dialog.getByLabel('合意していない行をすべて除く').check()
    await dialog.getByLabel('共通の理由').fill('次回の協議で決める')
    await place(dialog, 0, /緑川/, /ツールで確認/)
    await dialog.getByRole('button', { name: '署名者を加える' }).click()
    await place(dialog, 1, /緑川/, /書面/)
    await look('open')
    await dialog.getByRole('button', { name: '版を固定して始める' }).click()
    await hospital.page.waitForURL(/\/signing\/[0-9a-f-]{36}$/)
    await hospital.page.getByText('署名者がまだ定められていません。').waitFor()
    await look('round')
    const round = new URL(hospital.page.url()).pathname

    // The vendor names its president.
    await vendor.page.goto(round)
    await vendor.page.getByRole('button', { name: '自組織の署名者を定める' }).click()
    const naming = vendor.page.getByRole('dialog')
    await place(naming, 0, /木村/, /ツールで確認/)
    await naming.getByRole('button', { name: '署名者を加える' }).click()
    await place(naming, 1, /木村/, /書面/)
    await naming.getByRole('button', { name: 'この署名者で進める' }).click()
    await naming.waitFor({ state: 'hidden' })

    // The director reads and confirms.
    const director = await Visit.begin(browser)
    await director.signIn('incho@midorino.example')
    await director.page.getByRole('link', { name: /保守回線の取決め · 別紙/ }).first().click()
    await director.page.waitForURL(`**${round}`)
    await director.page.getByText('電子署名ではありません', { exact: false }).first().waitFor()
    await director.look('signing-03-director')
    await confirm(director.page, 'incho@midorino.example')

    // The president does so on her phone, and records her paper.
    const president = await Visit.begin(browser, { width: 390, height: 844 }, 'dark')
    await president.signIn('kimura@tsubasa-net.example')
    await president.page.goto(round)
    await president.page.getByRole('button', { name: 'もう一度ログインして確認に進む' }).waitFor()
    await president.look('signing-04-phone')
    await president.fits('phone')
    await confirm(president.page, 'kimura@tsubasa-net.example')
    await paper(president.page, '木村 さくら')

    // The hospital's office records the director's paper: everybody has signed.
    await hospital.page.reload()
    await paper(hospital.page, '緑川 誠')
    await hospital.page.getByText('に全員の署名がそろいました。', { exact: false }).waitFor()
    await look('completed')
    await vendor.page.reload()
    await vendor.page.getByText('完了', { exact: true }).first().waitFor()

    // The vendor's legal department takes home what was sealed, and anybody who holds it has it verified without a login.
    await vendor.page.getByText('封印済み', { exact: true }).waitFor({ timeout: 60_000 })
    const take = (name: RegExp) => vendor.download(() => vendor.page.getByRole('button', { name }).click())
    const signed = await take(/^署名済みの文書/)
    const container = await take(/^証拠一式/)
    await vendor.look('signing-05-sealed')
    await verified(browser, signed, container)
    for (const visit of [hospital, vendor, director, president]) await visit.end()
  })
})
