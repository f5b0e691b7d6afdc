import { HOSPITAL, type Draft } from '../logic/draft'

/** The parties of the draft as choices, the hospital first. */
export function partyChoices(draft: Draft, hospitalName: string) {
  return [
    { value: HOSPITAL, label: hospitalName },
    ...draft.parties.map((party, at) => ({ value: party.key, label: party.name || `(${at + 1})` })),
  ]
}
