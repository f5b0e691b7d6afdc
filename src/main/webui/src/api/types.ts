/** The shapes of the HTTP contract, by the names the screens use. */
export type Uuid = string
export type Text = { ja: string; en: string }
export type Letter = 'R' | 'A' | 'AR' | 'C' | 'I'
export type Phase = 'NORMAL' | 'EMERGENCY'
export type Severity = 'BLOCKER' | 'WARNING' | 'NOTE'
export type PartyFunction = 'HOSPITAL' | 'EHR' | 'NETWORK' | 'DEPARTMENTAL' | 'CONNECTED' | 'SUBCONTRACTOR'
export type SystemKind = 'EHR' | 'DEPARTMENTAL' | 'MEDICAL_DEVICE' | 'BILLING' | 'NETWORK' | 'OTHER'
export type AssetKind = 'SERVER' | 'CLIENT' | 'VPN' | 'NETWORK' | 'CONNECTION' | 'MEDICAL_DEVICE'
export type ScopeKind = 'DOSSIER' | 'PARTY' | 'SYSTEM' | 'ASSET'
export type Role = 'ADMIN' | 'EDITOR' | 'SIGNATORY' | 'VIEWER'
export type Answer = 'MINE' | 'NOT_MINE' | 'CONDITIONAL' | 'UNKNOWN'
export type Standing = 'IN' | 'OUT'
export type OrganisationKind = 'HOSPITAL' | 'VENDOR'

export interface Membership {
  organisationId: Uuid
  organisationName: string
  organisationKind: OrganisationKind
  role: Role
  mayConfirm: boolean
}
export interface Me { personId: Uuid; name: string; email: string | null; memberships: Membership[]; locale: string | null }

export type Cadence = { every: number; unit: 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR' }
export type ServiceLevelUnit =
  | 'MINUTE' | 'HOUR' | 'DAY' | 'BUSINESS_DAY' | 'MONTH' | 'YEAR'
  | 'COUNT' | 'TIME' | 'CHARACTER' | 'GENERATION' | 'PERCENT'
export interface ServiceLevel {
  kind: 'DURATION' | 'COUNT' | 'PERCENT' | 'SCHEDULE' | 'DATE' | 'TEXT'
  label: Text | null
  comparator: 'AT_MOST' | 'AT_LEAST' | 'EXACTLY' | null
  amount: number | null
  unit: ServiceLevelUnit | null
  cadence: Cadence | null
  date: string | null
  text: Text | null
}
export interface Reference {
  document: string
  edition: string | null
  section: string | null
  confidence: 'FOUND' | 'UNVERIFIED'
  written: Text
}
export interface Duty {
  id: string
  area: string
  core: boolean
  title: Text
  scope: { of: ScopeKind; systemKinds: SystemKind[]; assetKinds: AssetKind[] }
  phases: Phase[]
  split: { hospital: Letter | null; holder: Letter | null; other: Letter | null }
  references: Reference[]
  lesson: Text | null
  evidence: Text
  serviceLevels: ServiceLevel[]
}
export interface Area { id: string; title: Text }
export interface Catalogue { areas: Area[]; duties: Duty[] }

export interface Organisation { id: Uuid; name: string; nameEn: string | null; kind: OrganisationKind; legalForm: string | null }
export interface Member {
  memberId: Uuid
  name: string | null
  email: string
  role: Role
  mayConfirm: boolean
  title: string | null
  came: boolean
  leftOn: string | null
  etag: string
}
export interface EmergencyContact {
  who: string
  phoneDay: string | null
  phoneNight: string | null
  email: string | null
  confirmedOn: string | null
}
export interface OwnOrganisation extends Organisation { members: Member[]; emergencyContacts: EmergencyContact[]; etag: string }

export interface Pattern {
  id: 'SINGLE_VENDOR' | 'EHR_AND_NETWORK' | 'CLOUD_EHR' | 'MANY_DEPARTMENTAL'
  title: Text
  description: Text
  parties: { function: PartyFunction; suggestedName: string }[]
  systems: { kind: SystemKind; name: string; vendorFunction: PartyFunction | null }[]
  assets: { kind: AssetKind; label: string; count: number; maintainedBy: PartyFunction | null }[]
}
export interface Counts { blocker: number; warning: number; note: number }
export interface DossierSummary {
  id: Uuid
  name: string
  hospitalName: string
  stage: Stage
  myFunction: PartyFunction
  parties: { id: Uuid; name: string; function: PartyFunction }[]
  rows: number
  held: number
  findings: Counts
}
export type Stage = 'PROCUREMENT' | 'CONTRACT' | 'ANNUAL_REVIEW' | 'RENEWAL'
export interface Party {
  id: Uuid
  organisationId: Uuid
  name: string
  nameEn: string | null
  function: PartyFunction
  primePartyId: Uuid | null
  left: boolean
  bound: 'NEGOTIATED' | 'PUBLISHED_TERMS'
  shownToAll: boolean
  contactEmail: string | null
  emergencyContacts: EmergencyContact[] | null
  editable: string[]
  etag: string
}
export interface System { id: Uuid; kind: SystemKind; name: string; vendorId: Uuid | null; performerId: Uuid | null; editable: boolean; etag: string }
export interface Asset {
  id: Uuid
  kind: AssetKind
  label: string
  detailsHidden: boolean
  count: number | null
  maker: string | null
  version: string | null
  endOfSupport: string | null
  replacementPlan: string | null
  place: string | null
  maintainedById: Uuid | null
  systemId: Uuid | null
  actsAsServer: boolean | null
  touchedByIds: Uuid[] | null
  editable: string[]
  etag: string
}
export type ContractKind = 'SALE' | 'LEASE' | 'MAINTENANCE' | 'CLOUD_TERMS' | 'OTHER'
export interface Contract {
  id: Uuid
  kind: ContractKind
  name: string
  number: string | null
  signedOn: string | null
  from: string | null
  to: string | null
  renewal: 'AUTOMATIC' | 'MANUAL' | 'NONE'
  contractingPartyId: Uuid
  performingPartyId: Uuid | null
  systemIds: Uuid[]
  editable: boolean
  etag: string
}
export interface Dossier {
  id: Uuid
  name: string
  stage: Stage
  hospital: { organisationId: Uuid; name: string }
  parties: Party[]
  systems: System[]
  assets: Asset[]
  contracts: Contract[]
  createdAt: string
  myPartyId: Uuid
  unlistedServersConfirmedNone: boolean | null
  fiscalYearStartMonth: number
  editable: boolean
  etag: string
}

export interface Cost {
  class: 'INCLUDED' | 'SEPARATE' | 'FREE' | 'OWN' | 'UNDECIDED'
  payer: 'HOSPITAL' | 'VENDOR' | 'CAUSER' | 'INSURANCE' | 'TO_DISCUSS' | null
  amount: number | null
  unit: 'PER_YEAR' | 'PER_MONTH' | 'PER_EVENT' | 'PER_HOUR' | 'ONCE' | null
  taxIncluded: boolean | null
  upperLimit: number | null
}
export interface Terms {
  serviceLevels: ServiceLevel[]
  cost: Cost | null
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
  terms?: Record<Uuid, Partial<Terms> | null>
  title?: Text
  note?: string | null
  standing?: Standing
  outReason?: string | null
  declaration?: Record<Uuid, { answer: Answer; condition: string | null } | null>
  changeReason?: string
}
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
export interface AuditEvent {
  at: string
  who: string
  organisation: string
  action: string
  text: Text
  rowId: Uuid | null
  reason: string | null
}
export interface Page<T> { items: T[]; next: string | null }
export interface ProblemBody {
  type: string
  title: string
  status: number
  detail?: string | null
  errors?: { pointer?: string; parameter?: string; detail: string; code: string }[]
  conflicts?: Conflict[]
}
export interface Conflict { pointer: string; yours: unknown; theirs: unknown; changedBy: string | null; changedAt: string | null }
