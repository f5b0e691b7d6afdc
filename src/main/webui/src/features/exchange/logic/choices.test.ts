import { describe, expect, test } from 'vitest'
import { chooseAll, choiceOf, count, editsOf, stillMeant, type Difference, type Report, type ReportRow } from './choices'

const difference = (path: string, patch: object, more: Partial<Difference> = {}): Difference => ({
  sheet: '通常時',
  cell: 'E8',
  path,
  field: { ja: path, en: path },
  exported: null,
  proposed: 'R',
  standing: null,
  conflict: false,
  editable: true,
  patch: patch as Difference['patch'],
  ...more,
})
const row = (rowId: string, differences: Difference[]): ReportRow => ({
  rowId,
  title: { ja: rowId, en: rowId },
  scope: null,
  area: 'VUL',
  phase: 'NORMAL',
  exportedEtag: `exported-${rowId}`,
  etag: `now-${rowId}`,
  differences,
})
const report = (...rows: ReportRow[]): Report => ({ fileName: 'a.xlsx', size: 1, sha256: '0', exportedAt: null, rows, unread: [] })

describe('what is taken of a workbook', () => {
  test('is everything that does not conflict and may be edited, unless somebody leaves it', () => {
    const one = report(row('a', [difference('note', { note: 'x' }), difference('letters/p', { letters: { p: 'R' } }, { editable: false })]))

    expect(editsOf(one, {})).toEqual([{ rowId: 'a', ifMatch: 'exported-a', patch: { note: 'x' } }])
    expect(editsOf(one, { 'a note': 'leave', 'a letters/p': 'take' })).toEqual([])
  })

  test('goes out as one edit for each row, with lists whole and null kept', () => {
    const one = report(
      row('a', [
        difference('terms/p/cost/amount', { terms: { p: { cost: { amount: 1 } } } }),
        difference('terms/p/cost/class', { terms: { p: { cost: { class: null } } } }),
        difference('terms/q/serviceLevels', { terms: { q: { serviceLevels: [{ kind: 'DATE' }] } } }),
      ]),
      row('b', [difference('letters/p', { letters: { p: null } })]),
    )

    expect(editsOf(one, {})).toEqual([
      { rowId: 'a', ifMatch: 'exported-a', patch: { terms: { p: { cost: { amount: 1, class: null } }, q: { serviceLevels: [{ kind: 'DATE' }] } } } },
      { rowId: 'b', ifMatch: 'exported-b', patch: { letters: { p: null } } },
    ])
  })

  test('leaves conflicts open until they are decided, and then names the state in which they were shown', () => {
    const one = report(row('a', [difference('note', { note: 'x' }, { conflict: true }), difference('outReason', { outReason: 'y' })]))

    expect(count(one, {})).toEqual({ taken: 1, undecided: 1, offered: 2 })
    expect(choiceOf(chooseAll(one, {}, 'take'), one.rows[0]!, one.rows[0]!.differences[0]!)).toBeNull()
    expect(editsOf(one, { 'a note': 'take' })).toEqual([{ rowId: 'a', ifMatch: 'now-a', patch: { note: 'x', outReason: 'y' } }])
  })

  test('forgets a choice that was made before the field changed', () => {
    const again = report(row('a', [difference('note', { note: 'x' }, { conflict: true }), difference('outReason', { outReason: 'y' })]))

    expect(stillMeant(again, { 'a note': 'take', 'a outReason': 'leave' })).toEqual({ 'a outReason': 'leave' })
  })
})
