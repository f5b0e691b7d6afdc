import { expect, it } from 'vitest'
import type { ProposedAsset } from '@/api/types'
import { firstOfEach, linkingOf } from './linking'

const asset = (id: string, dossierId: string, deviceId: string | null = null): ProposedAsset => ({
  asset: {
    id, dossierId, label: '保守用VPN装置', kind: 'VPN', count: 1, maker: null, version: null, place: null, maintainedById: null, endOfSupport: null, actsAsServer: false,
  },
  dossierName: dossierId,
  deviceId,
})
const etags = new Map([['device', '"v3"']])

it('begins with one asset of each dossier', () => {
  expect(firstOfEach([asset('a', 'one'), asset('b', 'one'), asset('c', 'two')])).toEqual(['a', 'c'])
})

it('makes a new device of assets that are part of none', () => {
  expect(linkingOf([asset('a', 'one'), asset('b', 'two')], ['a', 'b'], etags)).toEqual({ deviceId: null, assetIds: ['a', 'b'] })
})

it('adds to the device that one of them is part of, in the state that was seen', () => {
  expect(linkingOf([asset('a', 'one', 'device'), asset('b', 'two')], ['a', 'b'], etags)).toEqual({ deviceId: 'device', etag: '"v3"', assetIds: ['b'] })
})

it('says why nothing can be put together', () => {
  expect(linkingOf([asset('a', 'one'), asset('b', 'two')], ['a'], etags)).toBe('FEW')
  expect(linkingOf([asset('a', 'one'), asset('b', 'one')], ['a', 'b'], etags)).toBe('SAME_DOSSIER')
  expect(linkingOf([asset('a', 'one', 'device'), asset('b', 'two', 'other')], ['a', 'b'], etags)).toBe('TWO_DEVICES')
  expect(linkingOf([asset('a', 'one', 'device'), asset('b', 'two', 'device')], ['a', 'b'], etags)).toBe('ALREADY')
})
