import type { Answer, Phase, Text } from './types'

/** Shapes of operations that the contract does not name yet, by hand. */
export type Uuid = string
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
