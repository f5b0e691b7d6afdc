import type { Asset, Contract, Dossier, Evidence, Letter, Party, Row, System, Terms } from '../../src/api/types'
import { loadCatalogue } from './catalogue'
import { findingsOf } from './rules'

/** A dossier shaped like the Osaka case, under fictional names. */
export const HOSPITAL_ORGANISATION = '00000000-0000-4000-8000-000000000001'
const id = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`
const ALL = ['name', 'function', 'contactEmail', 'bound', 'left', 'emergencyContacts']
const etag = '"1"'

const party = (n: number, name: string, fn: Party['function'], contactEmail: string | null): Party => ({
  id: id(n), organisationId: n === 1 ? HOSPITAL_ORGANISATION : id(100 + n), name, function: fn, primePartyId: null, left: false,
  bound: 'NEGOTIATED', contactEmail, nameEn: null, legalForm: null, shownToAll: false, emergencyContacts: [], editable: ALL, etag,
})
export const parties: Party[] = [
  party(1, 'みどりの総合医療センター', 'HOSPITAL', null),
  party(2, '青葉メディカルシステムズ株式会社', 'EHR', 'support@aoba-ehr.example'),
  party(3, 'つばさネットワークス株式会社', 'NETWORK', 'noc@tsubasa-net.example'),
  party(4, 'ひなた給食サービス株式会社', 'CONNECTED', 'system@hinata-meal.example'),
]
const system = (n: number, kind: System['kind'], name: string, vendor: number | null): System => ({
  id: id(n), kind, name, vendorId: vendor ? id(vendor) : null, performerId: null, editable: true, etag,
})
export const systems: System[] = [
  system(20, 'EHR', '電子カルテシステム', 2),
  system(21, 'NETWORK', '院内ネットワーク', 3),
  system(22, 'DEPARTMENTAL', '給食管理システム', 4),
]
const asset = (n: number, kind: Asset['kind'], label: string, count: number, by: number | null, more: Partial<Asset> = {}): Asset => ({
  id: id(n), kind, label, detailsHidden: false, count, maker: null, version: null, endOfSupport: null, replacementPlan: null, place: null,
  maintainedById: by ? id(by) : null, systemId: null, actsAsServer: false, touchedByIds: [], editable: ALL, etag, ...more,
})
export const assets: Asset[] = [
  asset(30, 'SERVER', '電子カルテサーバ', 12, 2, { maker: '富岳電機', version: 'Windows Server 2016', endOfSupport: '2027-01-12', place: '本館サーバ室' }),
  asset(31, 'SERVER', '給食サーバ', 2, null, { version: 'Windows Server 2012 R2', endOfSupport: '2023-10-10', place: '栄養管理室' }),
  asset(32, 'CLIENT', '電子カルテ端末', 1300, 2, { version: 'Windows 10', endOfSupport: '2025-10-14', place: '院内各所' }),
  asset(33, 'VPN', '保守用VPN装置', 2, 3, { maker: 'フォートゲート', version: '7.2', endOfSupport: '2028-03-31', place: '本館サーバ室' }),
  asset(34, 'CONNECTION', '給食事業者との閉域接続', 1, null, { place: '本館サーバ室' }),
  asset(35, 'NETWORK', 'コアスイッチ', 4, 3, { maker: 'アライア', version: 'x950', place: '本館サーバ室' }),
]
const contract = (n: number, name: string, number: string, by: number, to: string, systemIds: string[]): Contract => ({
  id: id(n), kind: 'MAINTENANCE', name, number, signedOn: '2024-03-25', from: '2024-04-01', to, renewal: 'AUTOMATIC',
  contractingPartyId: id(by), performingPartyId: null, systemIds, editable: true, etag,
})
export const contracts: Contract[] = [
  contract(40, '電子カルテ保守契約', '令6-保-014', 2, '2027-03-31', [id(20)]),
  contract(41, 'ネットワーク保守契約', '令6-保-021', 3, '2027-03-31', [id(21)]),
]

export const catalogue = loadCatalogue()

function terms(letter: Letter, partyId: string, levels: Terms['serviceLevels'], at: number): Terms | null {
  if (letter === 'C' || letter === 'I') return null
  const own = contracts.find((candidate) => candidate.contractingPartyId === partyId)
  const cost: Terms['cost'] =
    partyId === id(1)
      ? { class: 'OWN', payer: null, amount: null, unit: null, taxIncluded: null, upperLimit: null }
      : at % 4 === 0
        ? { class: 'UNDECIDED', payer: null, amount: null, unit: null, taxIncluded: null, upperLimit: null }
        : at % 5 === 0
          ? { class: 'SEPARATE', payer: 'HOSPITAL', amount: 360000, unit: 'PER_YEAR', taxIncluded: false, upperLimit: null }
          : { class: 'INCLUDED', payer: null, amount: null, unit: null, taxIncluded: null, upperLimit: null }
  return { serviceLevels: at % 7 === 0 ? [] : levels, cost, contractId: own?.id ?? null, clause: own ? `第${(at % 12) + 3}条` : null, evidenceAsked: at % 3 === 0 ? null : '作業記録を月次で提出' }
}

export function buildRows(): Row[] {
  const rows: Row[] = []
  const vendors = parties.filter((each) => each.function !== 'HOSPITAL')
  for (const duty of catalogue.duties) {
    const scopes: { kind: Row['scope']['kind']; id: string | null; label: string; holder: string | null }[] =
      duty.scope.of === 'DOSSIER'
        ? [{ kind: 'DOSSIER', id: null, label: '案件全体', holder: duty.id === 'GOV-10' || duty.id === 'AST-02' ? null : id(2) }]
        : duty.scope.of === 'PARTY'
          ? vendors.map((each) => ({ kind: 'PARTY' as const, id: each.id, label: each.name, holder: each.id }))
          : duty.scope.of === 'SYSTEM'
            ? systems
                .filter((each) => duty.scope.kinds.length === 0 || duty.scope.kinds.includes(each.kind))
                .map((each) => ({ kind: 'SYSTEM' as const, id: each.id, label: each.name, holder: each.vendorId }))
            : assets
                .filter((each) => duty.scope.kinds.length === 0 || duty.scope.kinds.includes(each.kind))
                .map((each) => ({ kind: 'ASSET' as const, id: each.id, label: `${each.label}（${each.count}）`, holder: each.maintainedById }))
    for (const scope of scopes) for (const phase of duty.phases) {
      const at = rows.length
      const letters: Row['letters'] = {}
      if (duty.split.hospital) letters[id(1)] = duty.split.hospital
      if (scope.holder && duty.split.holder) letters[scope.holder] = duty.split.holder
      const row: Row = {
        id: id(1000 + at), duty: duty.id, ownDuty: false, area: duty.area, core: duty.core, phase, position: at,
        scope: { kind: scope.kind, id: scope.id, ids: scope.id ? [scope.id] : [], label: scope.kind === 'DOSSIER' ? null : { ja: scope.label, en: null } }, title: duty.title, note: null,
        standing: at === 40 ? 'OUT' : 'IN', outReason: at === 40 ? 'SBOMの提供は次の更改で求める。' : null, outAgreed: at === 40,
        letters, lettersHidden: [], terms: {}, declarations: {}, evidence: at % 9 === 0 ? [evidence(at)] : [], findings: [], etag: `"${at}"`,
        changedAt: '2026-11-18T05:12:00Z', followedEdition: null, lettersOpen: scope.kind === 'ASSET' ? false : null,
        editable: ['letters', 'terms', 'title/ja', 'title/en', 'note', 'standing', 'outReason', 'declaration', 'lettersOpen', 'followedEdition'], draft: [], digest: '0'.repeat(64),
      }
      for (const [partyId, letter] of Object.entries(letters)) {
        const own = terms(letter, partyId, duty.serviceLevels, at)
        if (own) row.terms[partyId] = own
      }
      if (at % 11 === 0 && scope.holder) {
        row.declarations[scope.holder] = { answer: 'NOT_MINE', condition: null, recordedBy: 'HOSPITAL', source: { id: id(700) }, at: '2026-11-10T01:00:00Z' }
      }
      row.findings = findingsOf(row, parties)
      rows.push(row)
    }
  }
  return rows
}

const evidence = (at: number): Evidence => ({
  id: id(5000 + at), partyId: id(2), title: '定期点検報告書', shownOn: '2026-10-31', fileName: '点検報告_202610.pdf', size: 482_133,
  sha256: 'ab'.repeat(32), hasFile: true, recordedBy: '佐藤 恵',
})

export const dossier: Dossier = {
  id: id(500), name: '電子カルテ更改に伴う責任分担', stage: 'CONTRACT', mode: 'TURNS', pattern: 'EHR_AND_NETWORK', hospital: { organisationId: HOSPITAL_ORGANISATION, name: parties[0]!.name },
  parties, systems, assets, contracts, createdAt: '2026-11-02T00:10:00Z', myPartyId: id(1), unlistedServersConfirmedNone: null, fiscalYearStartMonth: 4, editable: true, etag,
}
