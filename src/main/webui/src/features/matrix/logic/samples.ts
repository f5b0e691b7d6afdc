import type { Finding, Matrix, Row } from '@/api/types'

/** Rows and findings for the tests of this feature; each test states what matters to it. */
export function row(over: Partial<Row> = {}): Row {
  return {
    id: 'row', duty: 'VUL-01', ownDuty: false, area: 'VUL', core: true, phase: 'NORMAL', position: 1,
    scope: { kind: 'ASSET', id: 'vpn', ids: ['vpn'], label: { ja: '保守用VPN装置', en: 'VPN device' } }, title: { ja: 'VPN・境界機器の更新適用', en: 'Patch VPN devices' },
    note: null, standing: 'IN', outReason: null, outAgreed: false, letters: {}, lettersHidden: [], terms: {}, declarations: {},
    evidence: [], findings: [], etag: '"1"', digest: '0'.repeat(64), changedAt: '2026-11-21T00:00:00Z', followedEdition: null, lettersOpen: null, editable: ['letters/hospital', 'terms/hospital', 'note'], draft: [], ...over,
  }
}

export function finding(over: Partial<Finding> = {}): Finding {
  return {
    code: 'NO_ACCOUNTABLE', severity: 'BLOCKER', duty: 'VUL-01', rowId: 'row', partyId: null, assetId: null,
    sentence: { ja: '責任を持つ当事者がいません。', en: 'Nobody answers for it.' }, mend: { ja: '決めてください。', en: 'Decide.' }, ...over,
  }
}

export function matrix(rows: Row[], mine = 'hospital'): Matrix {
  return {
    dossierId: 'dossier', computedAt: '2026-11-21T00:00:00Z', rows,
    areas: [
      { id: 'VUL', title: { ja: '脆弱性', en: 'Vulnerability' } },
      { id: 'BKP', title: { ja: 'バックアップ', en: 'Backup' } },
    ],
    columns: [
      { partyId: 'hospital', name: { ja: '病院', en: 'Hospital' }, function: 'HOSPITAL', mine: mine === 'hospital', left: false },
      { partyId: 'vendor', name: { ja: '事業者', en: 'Vendor' }, function: 'EHR', mine: mine === 'vendor', left: false },
    ],
  }
}
