import type { Meeting } from '@/api/types'

type Attendant = Meeting['attendants'][number]

/** A line of the form: a party of the dossier, or with none another organisation by its name. */
export interface AttendantLine { name: string; partyId: string | null; organisation: string }

export const linesOf = (attendants: Attendant[]): AttendantLine[] =>
  attendants.map(({ name, partyId, organisation }) => ({ name, partyId: partyId ?? null, organisation: organisation ?? '' }))

/** What is sent of the lines; those without a name are nobody. */
export const attendantsOf = (lines: AttendantLine[]): Attendant[] =>
  lines
    .filter((line) => line.name.trim() !== '')
    .map(({ name, partyId, organisation }) => ({ name: name.trim(), partyId, organisation: partyId === null ? organisation.trim() || null : null }))

/** Whether a line lacks what the minutes need: whoever comes from no party of the dossier comes from somewhere. */
export const lacksOrganisation = (line: AttendantLine): boolean => line.name.trim() !== '' && line.partyId === null && line.organisation.trim() === ''
