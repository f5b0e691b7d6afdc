import type { Finding, Matrix, PartyFunction, Phase, Row, Severity } from '@/api/types'
import { matches } from '@/lib/fold'

export interface Filter {
  show: 'mine' | 'unconfirmed' | 'all'
  phase: Phase | 'BOTH'
  area: string | null
  party: string | null
  severity: Severity | null
  query: string
}

export const NO_FILTER: Filter = { show: 'mine', phase: 'BOTH', area: null, party: null, severity: null, query: '' }

export interface Mine { partyId: string; function: PartyFunction }

/** Whose move a finding is: the party it names, and the hospital where it names none. Notes ask nobody to move. */
export function isMyMove(finding: Finding, mine: Mine | null): boolean {
  if (finding.severity === 'NOTE' || !mine) return false
  return finding.partyId === null ? mine.function === 'HOSPITAL' : finding.partyId === mine.partyId
}

/** Rows that wait for the viewer: a blocker stands on them, or a finding whose mending lies with the viewer. */
export function needsMe(row: Row, mine: Mine | null): boolean {
  return row.findings.some((finding) => finding.severity === 'BLOCKER' || isMyMove(finding, mine))
}

export function mineOf(matrix: Matrix): Mine | null {
  const column = matrix.columns.find((candidate) => candidate.mine)
  return column ? { partyId: column.partyId, function: column.function } : null
}

function searchable(row: Row): string {
  return [row.duty, row.title.ja, row.title.en, row.scope.label?.ja, row.scope.label?.en, row.note, ...row.findings.map((finding) => finding.sentence.ja)].join(' ')
}

/** Which rows wait for the viewer's word, as far as somebody knows. */
export interface Words { unconfirmed: ReadonlySet<string> | null; urgent: ReadonlySet<string> }

const NO_WORDS: Words = { unconfirmed: null, urgent: new Set() }

/** The rows a filter shows, in their order. `kept` stay although they no longer match: they were just being mended. */
export function visibleRows(matrix: Matrix, filter: Filter, kept: ReadonlySet<string> = new Set(), words: Words = NO_WORDS): Row[] {
  const mine = mineOf(matrix)
  return matrix.rows.filter((row) => {
    if (filter.phase !== 'BOTH' && row.phase !== filter.phase) return false
    if (filter.area && row.area !== filter.area) return false
    if (filter.query && !matches(searchable(row), filter.query)) return false
    if (kept.has(row.id)) return true
    if (filter.party && !concerns(row, filter.party)) return false
    if (filter.severity && !row.findings.some((finding) => finding.severity === filter.severity)) return false
    if (filter.show === 'unconfirmed') return words.unconfirmed?.has(row.id) ?? true
    return filter.show === 'all' || needsMe(row, mine) || words.urgent.has(row.id)
  })
}

function concerns(row: Row, partyId: string): boolean {
  return row.letters[partyId] !== undefined || row.findings.some((finding) => finding.partyId === partyId)
}
