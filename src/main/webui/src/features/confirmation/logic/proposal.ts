import type { Cost, Letter, NewRefusal, Row, ServiceLevel } from '@/api/types'

/** What a person fills in to propose something else than what stands. */
export interface Proposal {
  letter: Letter | null
  serviceLevels: ServiceLevel[]
  costClass: Cost['class']
  amount: number | null
  unit: Cost['unit']
  clause: string
  note: string
}

/** The row as it stands, for one party's part in it. */
export function proposalOf(row: Row, partyId: string): Proposal {
  const terms = row.terms[partyId]
  return {
    letter: row.letters[partyId] ?? null,
    serviceLevels: terms?.serviceLevels ?? [],
    costClass: terms?.cost.class ?? null,
    amount: terms?.cost.amount ?? null,
    unit: terms?.cost.unit ?? null,
    clause: terms?.clause ?? '',
    note: row.note ?? '',
  }
}

/** Only what differs from what stands; null where nothing does. Where the cost changes, the amount goes with it. */
export function counterProposal(row: Row, partyId: string, wanted: Proposal): NonNullable<NewRefusal['counterProposal']> | null {
  const before = proposalOf(row, partyId)
  const cost = {
    ...(wanted.costClass !== before.costClass && { class: wanted.costClass }),
    ...(wanted.unit !== before.unit && { unit: wanted.unit }),
    ...(wanted.amount === null && before.amount !== null && { amount: null }),
  }
  const amount = wanted.amount !== before.amount ? wanted.amount : null
  const terms = {
    // Which promise became which other one nobody can tell: they are proposed as a whole.
    ...(JSON.stringify(wanted.serviceLevels) !== JSON.stringify(before.serviceLevels) && { serviceLevels: wanted.serviceLevels }),
    ...(Object.keys(cost).length > 0 && { cost }),
    ...(wanted.clause.trim() !== before.clause && { clause: wanted.clause.trim() || null }),
  }
  const patch = {
    ...(wanted.letter !== before.letter && { letters: { [partyId]: wanted.letter } }),
    ...(Object.keys(terms).length > 0 && { terms: { [partyId]: terms } }),
    ...(wanted.note.trim() !== before.note && { note: wanted.note.trim() || null }),
  }
  if (Object.keys(patch).length === 0 && amount === null) return null
  return { patch, costAmount: amount } as NonNullable<NewRefusal['counterProposal']>
}
