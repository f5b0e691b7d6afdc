import type { DeclarationResultRow } from '@/api/types'

export const OUTCOMES = ['ORPHAN', 'OVERLAP', 'UNKNOWN', 'DECLARED_OTHERWISE', 'CONDITIONAL', 'SETTLED'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Under which heading a row stands: its most pressing code, else whether somebody named a condition. */
export function outcomeOf(row: DeclarationResultRow): Outcome {
  const code = OUTCOMES.find((each) => (row.codes as string[]).includes(each))
  if (code) return code
  return row.answers.some(({ answer }) => answer === 'CONDITIONAL') ? 'CONDITIONAL' : 'SETTLED'
}

/** The rows by heading, in the order of work; headings without rows are left out. */
export function groupResult(rows: DeclarationResultRow[]): { outcome: Outcome; rows: DeclarationResultRow[] }[] {
  return OUTCOMES.map((outcome) => ({ outcome, rows: rows.filter((row) => outcomeOf(row) === outcome) })).filter((group) => group.rows.length > 0)
}
