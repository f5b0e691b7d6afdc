import { expect, it } from 'vitest'
import { changedFields, emptyAsNull } from './changed-fields'

it('sends only what differs', () => {
  expect(changedFields({ name: 'a', to: null, systemIds: ['1'] }, { name: 'a', to: '2027-03-31', systemIds: ['1'] } as never)).toEqual({ to: '2027-03-31' })
})

it('takes an emptied text for absent', () => {
  expect(emptyAsNull({ name: 'a', maker: ' ', count: 0, actsAsServer: false })).toEqual({ name: 'a', maker: null, count: 0, actsAsServer: false })
})
