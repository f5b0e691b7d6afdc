import { describe, expect, it } from 'vitest'
import { applyPatch, inversePatch, mayEdit, mergePatches, NO_COST, splitPatch } from './patches'
import { row } from './samples'

const levels = [{ kind: 'TEXT' as const, label: null, comparator: null, amount: null, unit: null, cadence: null, date: null, text: { ja: '都度', en: 'each time' } }]

describe('applying an edit', () => {
  it('sets and clears letters and leaves the others alone', () => {
    const changed = applyPatch(row({ letters: { hospital: 'A', vendor: 'R' } }), { letters: { hospital: null, other: 'C' } })
    expect(changed.letters).toEqual({ vendor: 'R', other: 'C' })
  })
  it('changes one field of the terms and keeps the rest', () => {
    const before = row({ terms: { vendor: { serviceLevels: levels, cost: NO_COST, contractId: 'c', clause: '第3条', evidenceAsked: null } } })
    expect(applyPatch(before, { terms: { vendor: { clause: '第4条' } } }).terms.vendor).toEqual({
      serviceLevels: levels, cost: NO_COST, contractId: 'c', clause: '第4条', evidenceAsked: null,
    })
  })
  it('does not touch the row it was given', () => {
    const before = row({ letters: { vendor: 'R' } })
    applyPatch(before, { letters: { vendor: 'A' } })
    expect(before.letters).toEqual({ vendor: 'R' })
  })
})

describe('merging two edits', () => {
  it('keeps both fields, and of the same field the later value', () => {
    const merged = mergePatches({ letters: { a: 'R', b: 'C' }, note: 'x' }, { letters: { a: 'A' }, terms: { b: { clause: '第1条' } } })
    expect(merged).toEqual({ letters: { a: 'A', b: 'C' }, note: 'x', terms: { b: { clause: '第1条' } } })
  })
  it('keeps a clearing, which is a value too', () => {
    expect(mergePatches({ letters: { a: 'R' } }, { letters: { a: null } })).toEqual({ letters: { a: null } })
  })
  it('replaces a list of service levels whole', () => {
    const merged = mergePatches({ terms: { a: { serviceLevels: levels } }, title: { ja: '旧', en: 'old' } }, { terms: { a: { serviceLevels: [] } }, title: { ja: '新', en: 'new' } })
    expect(merged).toEqual({ terms: { a: { serviceLevels: [] } }, title: { ja: '新', en: 'new' } })
  })
})

describe('taking an edit back', () => {
  it('restores what stood before, and emptiness too', () => {
    const before = row({ letters: { a: 'R' }, note: null })
    expect(inversePatch(before, { letters: { a: 'A', b: 'C' }, note: 'neu' })).toEqual({ letters: { a: 'R', b: null }, note: null })
  })
  it('restores only the terms that the edit touched', () => {
    const before = row({ terms: { a: { serviceLevels: levels, cost: NO_COST, contractId: null, clause: '第3条', evidenceAsked: null } } })
    expect(inversePatch(before, { terms: { a: { clause: null } } })).toEqual({ terms: { a: { clause: '第3条' } } })
    expect(inversePatch(before, { terms: { b: { clause: '第9条', cost: { amount: 100 } } } })).toEqual({ terms: { b: { clause: null, cost: { amount: null } } } })
  })
})

describe('an edit that was refused in part', () => {
  it('is parted into what somebody else changed and what may go on', () => {
    const patch = { letters: { a: 'R' as const, b: 'C' as const }, note: 'x', changeReason: '打合せ' }
    expect(splitPatch(patch, ['/letters/a'])).toEqual({
      contested: { letters: { a: 'R' }, changeReason: '打合せ' },
      clean: { letters: { b: 'C' }, note: 'x', changeReason: '打合せ' },
    })
  })
  it('knows the parts of a cost apart', () => {
    expect(splitPatch({ terms: { a: { cost: { amount: 100, unit: 'ONCE' }, clause: '第1条' } } }, ['/terms/a/cost/amount'])).toEqual({
      contested: { terms: { a: { cost: { amount: 100 } } } },
      clean: { terms: { a: { cost: { unit: 'ONCE' }, clause: '第1条' } } },
    })
  })
})

describe('what may be edited', () => {
  it('is what the row names and what lies below it', () => {
    const own = row({ editable: ['letters/hospital', 'terms'] })
    expect(['letters/hospital', 'terms/vendor', 'letters/vendor', 'letters/hospital2'].map((path) => mayEdit(own, path))).toEqual([true, true, false, false])
  })
})
