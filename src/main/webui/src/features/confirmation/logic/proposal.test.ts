import { expect, test } from 'vitest'
import { row } from '@/features/matrix/logic/samples'
import { ofKind } from '@/features/matrix/logic/service-level'
import { counterProposal, proposalOf } from './proposal'

const NO_TERMS = { serviceLevels: [], contractId: null, clause: null, evidenceAsked: null }
const stands = row({
  letters: { vendor: 'AR' },
  terms: { vendor: { ...NO_TERMS, cost: { class: 'INCLUDED', payer: null, amount: null, unit: null, taxIncluded: null, upperLimit: null } } },
})

test('what is as it stands is not proposed', () => {
  expect(counterProposal(stands, 'vendor', proposalOf(stands, 'vendor'))).toBeNull()
})

test('a changed cost goes with its amount, and everything else stays out', () => {
  const wanted = { ...proposalOf(stands, 'vendor'), costClass: 'SEPARATE' as const, amount: 240000, unit: 'PER_YEAR' as const }
  expect(counterProposal(stands, 'vendor', wanted)).toEqual({
    patch: { terms: { vendor: { cost: { class: 'SEPARATE', unit: 'PER_YEAR' } } } },
    costAmount: 240000,
  })
})

test('a letter is given back and a note proposed', () => {
  expect(counterProposal(stands, 'vendor', { ...proposalOf(stands, 'vendor'), letter: null, note: ' 夜間を除く ' })).toEqual({
    patch: { letters: { vendor: null }, note: '夜間を除く' },
    costAmount: null,
  })
})

test('service levels are proposed as a whole, typed as in the row', () => {
  const wanted = { ...proposalOf(stands, 'vendor'), serviceLevels: [{ ...ofKind('DURATION'), amount: 72 }] }
  expect(counterProposal(stands, 'vendor', wanted)).toEqual({
    patch: { terms: { vendor: { serviceLevels: [{ ...ofKind('DURATION'), amount: 72 }] } } },
    costAmount: null,
  })
  expect(counterProposal(stands, 'vendor', { ...proposalOf(stands, 'vendor'), serviceLevels: [] })).toBeNull()
})
