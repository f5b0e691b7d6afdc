import { expect, it } from 'vitest'
import type { DeclarationResultRow } from '@/api/types'
import { groupResult } from './group-result'

const row = (rowId: string, codes: string[], answer = 'MINE') => ({ rowId, codes, answers: [{ answer }] }) as unknown as DeclarationResultRow

it('puts orphans first, then overlaps, what is unknown, conditions and the rest', () => {
  const groups = groupResult([row('rest', []), row('when', [], 'CONDITIONAL'), row('two', ['OVERLAP']), row('none', ['ORPHAN', 'DECLARED_OTHERWISE']), row('?', ['UNKNOWN'])])
  expect(groups.map(({ outcome, rows }) => [outcome, rows[0]?.rowId])).toEqual([
    ['ORPHAN', 'none'],
    ['OVERLAP', 'two'],
    ['UNKNOWN', '?'],
    ['CONDITIONAL', 'when'],
    ['SETTLED', 'rest'],
  ])
})
