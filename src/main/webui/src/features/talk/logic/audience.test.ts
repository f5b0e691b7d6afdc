import { describe, expect, it } from 'vitest'
import type { TalkPartner } from '@/api/types'
import { audienceOf, audienceValue, peopleOf, stillCallable } from './audience'

const person = (memberId: string, ours: boolean) => ({ memberId, name: memberId, title: null, organisation: ours ? '病院' : 'あおば', ours })
const partners: TalkPartner[] = [
  { visibility: 'INTERNAL', withPartyId: null, people: [person('sato', true)] },
  { visibility: 'SHARED', withPartyId: 'aoba', people: [person('suzuki', false), person('sato', true)] },
]

describe('audience', () => {
  it('is the same after being a choice', () => {
    expect(audienceOf(audienceValue({ withPartyId: null }))).toEqual({ withPartyId: null })
    expect(audienceOf(audienceValue({ withPartyId: 'aoba' }))).toEqual({ withPartyId: 'aoba' })
  })

  it('offers only people who can read the comment', () => {
    expect(peopleOf(partners, { withPartyId: null }).map((one) => one.memberId)).toEqual(['sato'])
    expect(peopleOf(partners, { withPartyId: 'aoba' }).map((one) => one.memberId)).toEqual(['suzuki', 'sato'])
    expect(peopleOf(partners, { withPartyId: 'gone' })).toEqual([])
  })

  it('drops who cannot read it any more when it becomes internal', () => {
    expect(stillCallable(['suzuki', 'sato'], partners, { withPartyId: null })).toEqual(['sato'])
  })
})
