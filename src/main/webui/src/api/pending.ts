import type { Area, AssetKind, Counts, Letter, PartyFunction, Phase, ScopeKind, ServiceLevel, SystemKind, Text } from './types'

/** Shapes of operations that the contract does not name yet, by hand. */
export type Uuid = string
export type Severity = 'BLOCKER' | 'WARNING' | 'NOTE'
export type Answer = 'MINE' | 'NOT_MINE' | 'CONDITIONAL' | 'UNKNOWN'
export type Standing = 'IN' | 'OUT'
export interface Pattern {
  id: 'SINGLE_VENDOR' | 'EHR_AND_NETWORK' | 'CLOUD_EHR' | 'MANY_DEPARTMENTAL'
  title: Text
  description: Text
  parties: { key: string; function: PartyFunction; suggestedName: Text }[]
  systems: { key: string; kind: SystemKind; name: Text; vendorKey: string | null }[]
  assets: {
    kind: AssetKind
    label: Text
    count: number
    maintainedByKey: string | null
    systemKey: string | null
    actsAsServer: boolean
  }[]
}
export interface Cost {
  class: 'INCLUDED' | 'SEPARATE' | 'FREE' | 'OWN' | 'UNDECIDED' | null
  payer: 'HOSPITAL' | 'VENDOR' | 'CAUSER' | 'INSURANCE' | 'TO_DISCUSS' | null
  amount: number | null
  unit: 'PER_YEAR' | 'PER_MONTH' | 'PER_EVENT' | 'PER_HOUR' | 'ONCE' | null
  taxIncluded: boolean | null
  upperLimit: number | null
}
export interface Terms {
  serviceLevels: ServiceLevel[]
  cost: Cost
  contractId: Uuid | null
  clause: string | null
  evidenceAsked: string | null
}
export interface Declaration {
  answer: Answer
  condition: string | null
  recordedBy: 'VENDOR' | 'HOSPITAL'
  source: { id: Uuid; sender?: string; receivedOn?: string } | null
  at: string
}
export interface Evidence {
  id: Uuid
  partyId: Uuid | null
  title: string
  shownOn: string
  fileName: string | null
  size: number | null
  sha256: string | null
  hasFile: boolean
  recordedBy: string
}
export interface Finding {
  code: string
  severity: Severity
  rowId: Uuid | null
  partyId: Uuid | null
  assetId: Uuid | null
  sentence: Text
  mend: Text
}
export interface Row {
  id: Uuid
  duty: string | null
  ownDuty: boolean
  area: string
  core: boolean
  phase: Phase
  position: number
  scope: { kind: ScopeKind; id: Uuid | null; label: string }
  title: Text
  note: string | null
  standing: Standing
  outReason: string | null
  outAgreed: boolean
  letters: Record<Uuid, Letter>
  lettersHidden: Uuid[]
  terms: Record<Uuid, Terms>
  declarations: Record<Uuid, Declaration>
  evidence: Evidence[]
  findings: Finding[]
  etag: string
  changedAt: string | null
  editable: string[]
}
export interface Column { partyId: Uuid; name: string; function: PartyFunction; mine: boolean }
export interface Matrix { dossierId: Uuid; columns: Column[]; areas: Area[]; rows: Row[]; computedAt: string }
export interface RowPatch {
  letters?: Record<Uuid, Letter | null>
  terms?: Record<Uuid, TermsPatch>
  title?: Partial<Text>
  note?: string | null
  standing?: Standing
  outReason?: string | null
  declaration?: Record<Uuid, { answer: Answer; condition: string | null }>
  changeReason?: string
}
export type TermsPatch = Partial<Omit<Terms, 'cost'>> & { cost?: Partial<Cost> }
export interface RowChanged { row: Row; alsoChanged: Finding[] }
export interface Findings {
  items: Finding[]
  counts: Counts
  updateSentence: 'ALL' | 'PARTLY' | 'NONE' | null
}
export interface HistoryEntry {
  at: string
  who: string
  organisation: string
  field: string
  before: string | null
  after: string | null
  reason: string | null
}
export interface IncidentView {
  incident: string
  title: Text
  facts: { label: Text; text: Text }[]
  duties: {
    duty: string
    title: Text
    note: Text
    then: string
    now: 'HELD' | 'GAP' | 'ABSENT' | 'AT_RISK'
    rows: Uuid[]
    findings: string[]
  }[]
}
export interface InquirySummary { partyId: Uuid; name: string; questions: number }
export interface Inquiry {
  partyId: Uuid
  questions: { rowId: Uuid; duty: string | null; title: Text; scopeLabel: string; phase: Phase; findings: string[]; question: Text }[]
}
export interface AnswerReport {
  rows: { rowId: Uuid; title: Text; answer: Answer; condition: string | null }[]
  unread: { sheet: string; cell: string; why: Text }[]
}
export interface RecordedAnswer {
  id: Uuid
  partyId: Uuid
  sender: string
  receivedOn: string
  medium: 'MAIL' | 'MINUTES' | 'FILE'
  fileName: string | null
  sha256: string | null
  answers: number
  recordedBy: string
  at: string
}
export interface PublishedTerms {
  id: Uuid
  partyId: Uuid
  title: string
  edition: string
  publishedOn: string
  sha256: string | null
  clauses: string[]
}
export interface AnnexSummary { partyId: Uuid; name: string; rows: number; blockers: number }
export type AnnexBlock =
  | { kind: 'heading'; text: string; level?: number }
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; header: string[]; rows: string[][] }
export interface AnnexPreview { parts: { number: string; title: string; blocks: AnnexBlock[] }[] }
export interface Page<T> { items: T[]; next: string | null }
export interface Conflict { pointer: string; yours: unknown; theirs: unknown; changedBy: string | null; changedAt: string | null }
export interface ProblemBody {
  type: string
  title: string
  status: number
  detail?: string | null
  errors?: { pointer?: string; parameter?: string; detail: string; code: string }[]
  conflicts?: Conflict[]
}
