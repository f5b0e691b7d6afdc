import type { AlertCandidate, NewAlert } from '@/api/types'

/** What the person has chosen: vendors, and things by their id. */
export interface Chosen { parties: string[]; subjects: string[] }

/** Chosen beforehand is what is named; that things of its kind are spoken of is not enough. */
export function proposed(candidates: AlertCandidate[]): Chosen {
  const named = candidates.filter(({ partyId, matches }) => partyId && matches.some((match) => match !== 'KIND'))
  return { parties: [...new Set(named.map(({ partyId }) => partyId as string))], subjects: named.map(({ id }) => id) }
}

/** Each vendor with the things chosen of it. */
export function recipients(candidates: AlertCandidate[], chosen: Chosen): NewAlert['recipients'] {
  return chosen.parties.map((partyId) => ({
    partyId,
    subjects: candidates.filter((each) => each.partyId === partyId && chosen.subjects.includes(each.id)).map(({ kind, id }) => ({ kind, id })),
  }))
}
