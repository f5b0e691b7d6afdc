import type { TalkPartner } from '@/api/types'

/** Who reads what is written: one's own organisation (`withPartyId` null), or it and one other party. */
export interface Audience { withPartyId: string | null }

/** As the value of a choice; the empty text stands for one's own organisation. */
export const audienceValue = ({ withPartyId }: Audience): string => withPartyId ?? ''
export const audienceOf = (value: string): Audience => ({ withPartyId: value === '' ? null : value })

/** Whom a comment to this audience can call. */
export function peopleOf(partners: TalkPartner[], audience: Audience): TalkPartner['people'] {
  return partners.find((partner) => (partner.withPartyId ?? null) === audience.withPartyId)?.people ?? []
}

/** Those chosen before who can read it, too, after the audience was changed. */
export function stillCallable(chosen: string[], partners: TalkPartner[], audience: Audience): string[] {
  const people = new Set(peopleOf(partners, audience).map((person) => person.memberId))
  return chosen.filter((memberId) => people.has(memberId))
}
