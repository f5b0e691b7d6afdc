import type { Row, Terms } from '@/api/types'
import { accountable, responsible } from '@/lib/letters'

/** The terms a row is read by in short: of who answers for it, else of who does it, else the first there are. */
export function leadingTerms(row: Row): Terms | null {
  const parties = Object.keys(row.terms)
  const lead =
    parties.find((party) => accountable(row.letters[party])) ??
    parties.find((party) => responsible(row.letters[party])) ??
    parties[0]
  return lead ? (row.terms[lead] ?? null) : null
}
