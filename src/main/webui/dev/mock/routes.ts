import type { AuditEvent, Counts, Finding, Letter, Pattern, Row, RowPatch } from '../../src/api/types'
import { applyPatch } from '../../src/features/matrix/logic/patches'
import { loadIncidents } from './catalogue'
import { assets, buildRows, catalogue, dossier, HOSPITAL_ORGANISATION, parties } from './osaka'
import { patterns } from './patterns'
import { findingsOf } from './rules'

export interface Answer { status?: number; body?: unknown; file?: string }
export interface Asked { params: string[]; query: URLSearchParams; body: unknown; ifMatch: string | undefined }
type Handler = (asked: Asked) => Answer

let rows: Row[] = buildRows()
let version = 10_000
const history: AuditEvent[] = [
  event('電子カルテ更改に伴う責任分担を作りました。', 'Created the dossier.', '2026-11-02T00:10:00Z'),
]
function event(ja: string, en: string, at = new Date().toISOString(), rowId: string | null = null): AuditEvent {
  return { at, who: '佐藤 恵', organisation: parties[0]!.name, action: 'CHANGED', text: { ja, en }, subject: 'ROW', subjectId: dossier.id, rowId, field: null, before: null, after: null, reason: null }
}
const problem = (status: number, title: string, detail: string, more: object = {}): Answer => ({
  status, body: { type: 'urn:bunkai:problem:mock', title, status, detail, errors: [], ...more },
})
const all = (): Finding[] => rows.flatMap((row) => row.findings)
const countsOf = (findings: Finding[]): Counts => ({
  blocker: findings.filter((finding) => finding.severity === 'BLOCKER').length,
  warning: findings.filter((finding) => finding.severity === 'WARNING').length,
  note: findings.filter((finding) => finding.severity === 'NOTE').length,
})
const vendors = () => parties.filter((party) => party.function !== 'HOSPITAL')
const asked = (partyId: string) => rows.filter((row) => row.findings.some((finding) => finding.partyId === partyId && finding.severity !== 'NOTE'))

function patchRow({ params, body, ifMatch }: Asked): Answer {
  const row = rows.find((candidate) => candidate.id === params[1])
  if (!row) return problem(404, '見つかりません', '行が見つかりません。')
  if (!ifMatch) return problem(428, '版がありません', '変更の元になる版が必要です。')
  const patch = body as RowPatch
  if (patch.note === '412')
    return problem(412, '先に変更されています', 'ほかの人が同じ項目を先に変更しました。', {
      conflicts: [{ pointer: '/note', yours: '412', theirs: '更新は四半期ごとに行う。', changedBy: '鈴木 一郎（青葉メディカルシステムズ）', changedAt: '2026-11-21T02:04:00Z' }],
    })
  const changed = { ...applyPatch(row, patch), etag: `"${++version}"`, changedAt: new Date().toISOString() }
  changed.findings = findingsOf(changed, parties)
  rows = rows.map((candidate) => (candidate.id === row.id ? changed : candidate))
  for (const [partyId, letter] of Object.entries(patch.letters ?? {}) as [string, Letter | null][]) {
    const name = parties.find((party) => party.id === partyId)?.name
    history.unshift(event(`「${row.title.ja}」の${name}の分担を ${letter ?? '空'} に変えました。`, `Set the letter of ${name} for “${row.title.en}” to ${letter ?? 'empty'}.`, undefined, row.id))
  }
  return { body: { row: changed, alsoChanged: [] } }
}

export const ROUTES: [method: string, pattern: RegExp, handler: Handler][] = [
  ['GET', /^\/api\/me$/, () => ({
    body: { personId: 'p', name: '佐藤 恵', email: 'sato@midorino.example', locale: 'ja', memberships: [
      { organisationId: HOSPITAL_ORGANISATION, organisationName: parties[0]!.name, organisationKind: 'HOSPITAL', role: 'ADMIN', mayConfirm: true },
      { organisationId: parties[1]!.organisationId, organisationName: parties[1]!.name, organisationKind: 'VENDOR', role: 'EDITOR', mayConfirm: false },
    ] },
  })],
  ['GET', /^\/api\/catalogue$/, () => ({ body: catalogue })],
  ['GET', /^\/api\/patterns$/, () => ({ body: patterns satisfies Pattern[] })],
  ['GET', /^\/api\/organisations$/, () => ({ body: parties.map((party) => ({ id: party.organisationId, name: party.name, nameEn: null, kind: party.function === 'HOSPITAL' ? 'HOSPITAL' : 'VENDOR', legalForm: null })) })],
  ['GET', /^\/api\/organisation$/, () => ({
    body: { id: HOSPITAL_ORGANISATION, name: parties[0]!.name, nameEn: null, kind: 'HOSPITAL', legalForm: 'LOCAL_INDEPENDENT_AGENCY',
      members: [{ memberId: 'm1', name: '佐藤 恵', email: 'sato@midorino.example', role: 'ADMIN', mayConfirm: true, title: '医療情報システム安全管理責任者', came: true, leftOn: null, etag: '"1"' }], etag: '"1"',
      emergencyContacts: [{ who: '情報システム課', phoneDay: '06-0000-0000', phoneNight: null, email: 'it@midorino.example', confirmedOn: '2026-10-01' }] },
  })],
  ['GET', /^\/api\/dossiers$/, () => ({ body: { items: [{ id: dossier.id, name: dossier.name, hospitalName: dossier.hospital.name, stage: dossier.stage, myFunction: 'HOSPITAL', parties: parties.map(({ id, name, function: fn }) => ({ id, name, function: fn })), rows: rows.length, held: rows.filter((row) => !row.findings.some((finding) => finding.code.startsWith('NO_A'))).length, findings: countsOf(all()) }], next: null } })],
  ['POST', /^\/api\/dossiers$/, ({ body }) => ((body as { name: string }).name.includes('誤') ? problem(422, '入力に誤りがあります', '入力に誤りがあります。', { errors: [{ pointer: '/parties/1/name', detail: '事業者の名前が長すぎます。', code: 'SIZE' }] }) : { status: 201, body: dossier })],
  ['GET', /^\/api\/dossiers\/([^/]+)$/, () => ({ body: dossier })],
  ['PATCH', /^\/api\/dossiers\/([^/]+)$/, ({ body }) => ({ body: Object.assign(dossier, body) })],
  ['GET', /^\/api\/dossiers\/([^/]+)\/matrix$/, () => ({ body: { dossierId: dossier.id, columns: parties.map((party) => ({ partyId: party.id, left: false, name: { ja: party.name, en: null }, function: party.function, mine: party.id === dossier.myPartyId })), areas: catalogue.areas, rows, computedAt: new Date().toISOString() } })],
  ['GET', /^\/api\/dossiers\/([^/]+)\/rows\/([^/]+)$/, ({ params }) => ({ body: rows.find((row) => row.id === params[1]) })],
  ['PATCH', /^\/api\/dossiers\/([^/]+)\/rows\/([^/]+)$/, patchRow],
  ['GET', /^\/api\/dossiers\/([^/]+)\/rows\/([^/]+)\/history$/, () => ({ body: [{ at: '2026-11-18T05:12:00Z', who: '佐藤 恵', organisation: parties[0]!.name, field: '/letters/' + parties[1]!.id, before: 'R', after: 'A/R', reason: '打合せで合意したため' }] })],
  ['GET', /^\/api\/dossiers\/([^/]+)\/findings$/, () => ({ body: { items: all(), counts: countsOf(all()), updateSentence: 'PARTLY' } })],
  ['GET', /^\/api\/dossiers\/([^/]+)\/incident-lens$/, () => ({ body: loadIncidents().map((incident) => ({ incident: incident.id, title: incident.title, facts: incident.facts, duties: incident.failed.map((failed) => {
    const own = rows.filter((row) => row.duty === failed.duty)
    const codes = own.flatMap((row) => row.findings.filter((finding) => finding.severity !== 'NOTE').map((finding) => finding.code))
    return { duty: failed.duty, title: catalogue.duties.find((duty) => duty.id === failed.duty)!.title, note: failed.note, then: { ja: failed.holder, en: failed.holder }, now: own.length === 0 ? 'ABSENT' : codes.some((code) => code.startsWith('NO_A')) ? 'GAP' : codes.length > 0 ? 'AT_RISK' : 'HELD', rows: own.map((row) => row.id), findings: codes }
  }) })) })],
  ['GET', /^\/api\/dossiers\/([^/]+)\/inquiries$/, () => ({ body: vendors().map((party) => ({ partyId: party.id, name: party.name, questions: asked(party.id).length })) })],
  ['GET', /^\/api\/dossiers\/([^/]+)\/inquiries\/([^/]+)$/, ({ params }) => ({ body: { partyId: params[1], questions: asked(params[1]!).map((row) => ({ rowId: row.id, duty: row.duty, title: row.title, scopeLabel: row.scope.label?.ja ?? '', phase: row.phase, findings: row.findings.map((finding) => finding.code), question: { ja: `${row.scope.label?.ja ?? ''}の「${row.title.ja}」は貴社のご担当でしょうか。費用の区分とサービス水準もあわせてお知らせください。`, en: `Is “${row.title.en}” for ${row.scope.label?.ja ?? ''} yours? Please state the cost class and the service level too.` } })) } })],
  ['POST', /^\/api\/dossiers\/([^/]+)\/inquiries\/([^/]+)\/answers$/, () => ({ body: { rows: [], unread: [{ sheet: '回答', cell: 'E14', why: { ja: '「担当」「担当外」「条件付き」「不明」のどれでもありません。', en: 'None of the four answers.' } }] } })],
  ['GET', /^\/api\/dossiers\/([^/]+)\/recorded-answers$/, () => ({ body: [{ id: 'ra', partyId: parties[2]!.id, sender: '保守部 田中', receivedOn: '2026-11-10', medium: 'MAIL', fileName: '回答.eml', sha256: 'cd'.repeat(32), answers: 6, recordedBy: '佐藤 恵', at: '2026-11-10T01:00:00Z' }] })],
  ['GET', /^\/api\/dossiers\/([^/]+)\/published-terms$/, () => ({ body: [] })],
  ['GET', /^\/api\/dossiers\/([^/]+)\/annexes$/, () => ({ body: vendors().map((party) => ({ partyId: party.id, name: party.name, rows: rows.filter((row) => row.letters[party.id]).length, blockers: rows.filter((row) => row.letters[party.id] && row.findings.some((finding) => finding.severity === 'BLOCKER')).length })) })],
  ['GET', /^\/api\/dossiers\/([^/]+)\/annexes\/([^/]+)$/, ({ params }) => ({ body: { parts: [
    { number: '別紙1', title: '対象システム及び契約', blocks: [{ kind: 'PARAGRAPH', header: [], rows: [], text: '甲及び乙は、次のシステム及び契約について、その安全管理に関する責任の分担を定める。' }, { kind: 'TABLE', text: null, header: ['契約', '番号', '期間'], rows: [['電子カルテ保守契約', '令6-保-014', '2024年4月1日（令和6年）から2027年3月31日（令和9年）まで']] }, { kind: 'TABLE', text: null, header: ['資産', '種類', '台数'], rows: assets.map((asset) => [asset.label, asset.kind, String(asset.count)]) }] },
    { number: '別紙2', title: '責任分担表（RACI）', blocks: [{ kind: 'HEADING', header: [], rows: [], text: '第1条（分担）' }, { kind: 'PARAGRAPH', header: [], rows: [], text: '病院の最終責任は免れない。事業者も自らの法令上の義務を負う。' }, { kind: 'TABLE', text: null, header: ['番号', '実施事項', '甲', '乙'], rows: rows.slice(0, 30).map((row) => [row.duty ?? '', row.title.ja, row.letters[parties[0]!.id] ?? '', row.letters[params[1]!] ?? '']) }] },
  ] } })],
  ['GET', /^\/api\/dossiers\/.*\/(document|letter|workbook|cost-sheet|file)$/, ({ params }) => ({ file: `見本_${params[0]}.txt` })],
  ['GET', /^\/api\/dossiers\/([^/]+)\/audit-events$/, () => ({ body: { items: history, next: null } })],
]
