import { expect, test } from 'vitest'
import { attendantsOf, lacksOrganisation, linesOf } from './attendants'

const attendants = [
  { name: '佐藤 健', partyId: 'hospital', organisation: null },
  { name: '山田 花', partyId: null, organisation: '県立大学' },
]

test('attendants are the same after being lines, and lines without a name are nobody', () => {
  expect(attendantsOf(linesOf(attendants))).toEqual(attendants)
  expect(attendantsOf([{ name: ' ', partyId: 'hospital', organisation: '' }])).toEqual([])
})

test('an organisation is kept only where no party is named, and then it is needed', () => {
  expect(attendantsOf([{ name: ' 田中 ', partyId: 'vendor', organisation: '古い名' }])).toEqual([{ name: '田中', partyId: 'vendor', organisation: null }])
  expect(lacksOrganisation({ name: '田中', partyId: null, organisation: ' ' })).toBe(true)
  expect(lacksOrganisation({ name: '', partyId: null, organisation: '' })).toBe(false)
})
