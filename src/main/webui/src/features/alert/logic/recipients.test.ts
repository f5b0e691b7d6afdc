import { expect, it } from 'vitest'
import type { AlertCandidate } from '@/api/types'
import { proposed, recipients } from './recipients'

const thing = (id: string, partyId: string | null, ...matches: AlertCandidate['matches']): AlertCandidate => ({
  kind: 'ASSET', id, label: id, maker: null, partyId, matches,
})
const THINGS = [thing('vpn', 'net', 'MAKER', 'KIND'), thing('wifi', 'net', 'KIND'), thing('pc', null, 'MAKER'), thing('server', 'ehr')]

it('proposes what is named and has a vendor', () => {
  expect(proposed(THINGS)).toEqual({ parties: ['net'], subjects: ['vpn'] })
})

it('asks a vendor about its own things only, and also about none', () => {
  expect(recipients(THINGS, { parties: ['net', 'ehr'], subjects: ['vpn', 'pc'] })).toEqual([
    { partyId: 'net', subjects: [{ kind: 'ASSET', id: 'vpn' }] },
    { partyId: 'ehr', subjects: [] },
  ])
})
