import { expect, it } from 'vitest'
import { inLines, unitsOf } from './lines'

it('counts Japanese characters twice', () => {
  expect(unitsOf('VPN装置')).toBe(7)
})

it('keeps in one line what fits', () => {
  expect(inLines('保守用VPN装置', 13, 2)).toEqual(['保守用VPN装置'])
})

it('goes on in the next line where there is one', () => {
  expect(inLines('給食センター側VPN装置', 12, 2)).toEqual(['給食センター', '側VPN装置'])
})

it('keeps a word of Latin letters whole where it can', () => {
  expect(inLines('Midorino City Hospital', 17, 2)).toEqual(['Midorino City', 'Hospital'])
  expect(inLines('Incomprehensibilities', 12, 2)).toEqual(['Incomprehens', 'ibilities'])
})

it('ends in an ellipsis where nothing more fits, and never gets wider than its room', () => {
  const lines = inLines('地域医療連携ネットワーク接続用ルータ（予備機）', 12, 2)
  expect(lines).toEqual(['地域医療連携', 'ネットワー…'])
  expect(lines.every((line) => unitsOf(line) <= 12)).toBe(true)
})

it('has no line for an empty text', () => {
  expect(inLines('  ', 12, 2)).toEqual([])
})
