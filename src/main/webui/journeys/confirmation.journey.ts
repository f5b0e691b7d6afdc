import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visit } from './browser'

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
  return { ...answer.body, header: answer.etag } as T
}

/** A row of its own in the dossier of the Osaka sample, where all sit at one table: つばさ does it, あおば is consulted. */
async function begin(page: Page): Promise<{ dossier: string; row: string; ehr: string }> {
  const id = process.env.BUNKAI_OSAKA ?? ''
  const matrix = await ask<{ columns: { partyId: string; name: { ja: string } }[] }>(page, 'GET', `/api/dossiers/${id}/matrix`)
  const party = (name: string) => matrix.columns.find((each) => each.name.ja.includes(name))?.partyId ?? ''
  const added = await ask<{ id: string }>(page, 'POST', `/api/dossiers/${id}/rows`, {
    title: { ja: '保守用VPNの鍵の交換', en: 'Exchange the keys of the maintenance VPN' },
    area: 'VUL',
    phase: 'NORMAL',
    scope: { kind: 'DOSSIER' },
  })
  await change(page, id, added.id, { letters: { [party('つばさ')]: 'AR', [party('あおば')]: 'C' } })
  return { dossier: `/dossiers/${id}`, row: added.id, ehr: party('あおば') }
}

async function change(page: Page, dossier: string, row: string, patch: unknown): Promise<void> {
  const path = `/api/dossiers/${dossier}/rows/${row}`
  const stands = await ask<{ header: string }>(page, 'GET', path)
  await ask(page, 'PATCH', path, patch, { 'If-Match': stands.header, 'Content-Type': 'application/merge-patch+json' })
}

describe('two sides at one row', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('confirm what they see, refuse with a counter-proposal, and agree', async () => {
    const hospital = await Visit.begin(browser)
    const vendor = await Visit.begin(browser)
    await hospital.signIn('sato@midorino.example')
    await vendor.signIn('tanaka@tsubasa-net.example')
    const { dossier, row, ehr } = await begin(hospital.page)
    const id = dossier.split('/')[2] ?? ''
    const panel = (visit: Visit) => visit.page.getByRole('region', { name: '確認', exact: true })
    const open = async (visit: Visit) => {
      await visit.page.goto(`${dossier}/matrix?show=all&q=${encodeURIComponent('保守用VPNの鍵')}&row=${row}`)
      await panel(visit).getByRole('list').first().waitFor()
    }

    await open(vendor)
    await panel(vendor).getByText('あなたの確認待ち').waitFor()
    await vendor.look('20-vendor-to-confirm')
    await vendor.page.getByRole('button', { name: 'この内容で確認する' }).click()
    await panel(vendor).getByText('相手の確認待ち').waitFor()
    await open(hospital)
    await hospital.page.getByRole('button', { name: 'この内容で確認する' }).click()
    await panel(hospital).getByText('確認済', { exact: true }).waitFor()

    // The EHR vendor's terms are none of the network vendor's business: its confirmation stays, and so does what it knows of the hospital's.
    await change(hospital.page, id, row, { terms: { [ehr]: { clause: '第9条' } } })
    await open(vendor)
    await panel(vendor).getByText('確認済', { exact: true }).waitFor()
    await open(hospital)
    await panel(hospital).getByText('あなたの確認待ち').waitFor()
    await hospital.page.getByRole('button', { name: 'この内容で確認する' }).click()
    // With terms in the row, the EHR vendor has to confirm it too.
    await panel(hospital).getByText('相手の確認待ち').waitFor()

    await change(hospital.page, id, row, { note: '土日・夜間を含む。' })
    await open(vendor)
    await panel(vendor).getByText('あなたの確認待ち').waitFor()
    await panel(vendor).getByText('今の内容への確認にはなりません').first().waitFor()
    await vendor.look('21-vendor-void')

    await vendor.page.getByRole('button', { name: '差し戻す…' }).click()
    const dialog = vendor.page.getByRole('dialog', { name: '行を差し戻す' })
    await dialog.getByLabel('差し戻す理由').fill('夜間の体制は料金に含まれていません。')
    await dialog.getByRole('switch', { name: '対案を付ける' }).check()
    await dialog.getByRole('combobox', { name: '費用' }).click()
    await vendor.page.getByRole('option', { name: '別途' }).click()
    await dialog.getByLabel('金額').fill('240000')
    await vendor.look('22-vendor-refuses')
    await dialog.getByRole('button', { name: '差し戻す', exact: true }).click()
    await panel(vendor).getByText('差戻し').first().waitFor()

    await open(hospital)
    await hospital.page.getByText('つばさネットワークス株式会社の対案').waitFor()
    await hospital.look('23-hospital-counter-proposal')
    await hospital.page.getByRole('button', { name: '受け入れて反映する' }).click()
    await panel(hospital).getByText('受入れ', { exact: true }).waitFor()
    await panel(hospital).getByText('あなたの確認待ち').waitFor()

    await hospital.page.goto(`${dossier}/matrix`)
    await hospital.page.getByRole('button', { name: 'まとめて確認する' }).click()
    await hospital.page.getByRole('dialog').getByText('交渉の記録であり').waitFor()
    await hospital.look('24-hospital-many')
    await hospital.page.getByRole('button', { name: /^[0-9]+行を確認する$/ }).click()
    await hospital.page.getByText(/行を確認しました/).first().waitFor()
    await hospital.look('25-hospital-matrix')
    await hospital.fits('matrix')

    await vendor.page.setViewportSize({ width: 390, height: 844 })
    await open(vendor)
    await vendor.look('26-vendor-phone')
    await vendor.fits('row on a phone')
    await vendor.page.goto(`${dossier}/matrix`)
    await vendor.page.getByRole('grid').waitFor()
    await vendor.look('27-vendor-phone-matrix')
    await vendor.fits('matrix on a phone')
    await hospital.end()
    await vendor.end()
  })
})
