import { describe, expect, it } from 'vitest'
import type { DeclarationAnswer, DeclarationQuestion } from '@/api/types'
import { begin, dirty, reduce, toSend, whole, type SheetState } from './sheet-state'

const given = (rowId: string, answer: DeclarationAnswer['answer'], version: number): DeclarationAnswer => ({
  rowId,
  answer,
  condition: null,
  version,
  answeredBy: null,
  answeredAt: null,
})
const question = (rowId: string) => ({ rowId, given: given(rowId, null, 0) }) as DeclarationQuestion
const start = (): SheetState => begin([question('a'), question('b')])

describe('the sheet of declarations', () => {
  it('sends what was chosen, with the version that was seen', () => {
    const state = reduce(start(), { type: 'choose', rowIds: ['a'], answer: 'MINE' })
    expect(toSend(state)?.answers).toEqual([{ rowId: 'a', answer: 'MINE', condition: null, seen: 0 }])
    expect(toSend(start())).toBeNull()
  })

  it('keeps what was changed while it was being sent', () => {
    let state = reduce(start(), { type: 'choose', rowIds: ['a', 'b'], answer: 'MINE' })
    const sent = toSend(state)!
    state = reduce(state, { type: 'choose', rowIds: ['a'], answer: 'NOT_MINE' })
    state = reduce(state, { type: 'kept', sent, answers: [given('a', 'MINE', 1), given('b', 'MINE', 1)] })
    expect(toSend(state)?.answers).toEqual([{ rowId: 'a', answer: 'NOT_MINE', condition: null, seen: 1 }])
  })

  it('lets a person decide where a colleague answered differently, and sends the rest again', () => {
    let state = reduce(start(), { type: 'choose', rowIds: ['a', 'b'], answer: 'MINE' })
    const sent = toSend(state)!
    const conflict = { pointer: '/answers/0', yours: null, theirs: { answer: 'NOT_MINE', condition: null }, changedBy: '鈴木', changedAt: null }
    state = reduce(state, { type: 'refused', sent, conflicts: [conflict], standing: [given('a', 'NOT_MINE', 3), given('b', null, 0)] })
    expect(toSend(state)?.answers.map(({ rowId }) => rowId)).toEqual(['b'])
    const mine = reduce(state, { type: 'resolve', rowId: 'a', take: 'mine' })
    expect(toSend(mine)?.answers[0]).toEqual({ rowId: 'a', answer: 'MINE', condition: null, seen: 3 })
    const theirs = reduce(state, { type: 'resolve', rowId: 'a', take: 'theirs' })
    expect(theirs.get('a')?.word.answer).toBe('NOT_MINE')
    expect(dirty(theirs.get('a')!)).toBe(false)
  })

  it('shows what a colleague answered where nothing was done here', () => {
    let state = reduce(start(), { type: 'choose', rowIds: ['a'], answer: 'MINE' })
    state = reduce(state, { type: 'read', answers: [given('a', 'UNKNOWN', 1), given('b', 'UNKNOWN', 1)] })
    expect(state.get('a')?.word.answer).toBe('MINE')
    expect(state.get('b')?.word.answer).toBe('UNKNOWN')
  })

  it('asks for the condition of what is conditional', () => {
    expect(whole({ answer: 'CONDITIONAL', condition: ' ' })).toBe(false)
    expect(whole({ answer: 'CONDITIONAL', condition: '平日' })).toBe(true)
    expect(whole({ answer: null, condition: null })).toBe(false)
  })
})
