import { expect, it } from 'vitest'
import type { PictureEnd } from '@/api/types'
import { byYear, isOver, lacksPlan, wayTo, yearName } from './ends'

const end = (on: string, kind: PictureEnd['kind'] = 'CONTRACT', more: Partial<PictureEnd> = {}): PictureEnd => ({
  on, past: false, kind, what: on, dossierId: 'd1', organisationId: null, subjectId: on, rowId: null, planned: false, ...more,
})

it('puts what is over first, then each fiscal year by day; it begins in April', () => {
  const spans = byYear([end('2027-04-01'), end('2027-03-31'), end('2026-10-01', 'SUPPORT', { past: true }), end('2026-12-01')])
  expect(spans.map(({ year, ends }) => [year, ends.map(({ on }) => on)])).toEqual([
    [null, ['2026-10-01']], [2026, ['2026-12-01', '2027-03-31']], [2027, ['2027-04-01']],
  ])
})

it('keeps evidence, of which each row has its own, by itself', () => {
  const spans = byYear([end('2026-12-01'), end('2026-12-02', 'EVIDENCE')])
  expect(spans.map(({ ends, evidence }) => [ends.map(({ on }) => on), evidence.map(({ on }) => on)])).toEqual([[['2026-12-01'], ['2026-12-02']]])
})

it('names a fiscal year in both calendars to Japanese readers', () => {
  expect([yearName(2026, 'ja'), yearName(2026, 'en')]).toEqual(['令和8年度（2026年度）', '2026'])
})

it('holds nothing for over but what is past; a contract that renews itself goes on', () => {
  expect(isOver(end('2026-10-01', 'CONTRACT', { past: true, planned: true }))).toBe(false)
  expect(isOver(end('2026-10-01', 'CONTRACT', { past: true }))).toBe(true)
  expect(isOver(end('2026-10-01', 'SUPPORT', { past: true, planned: true }))).toBe(true)
  expect(isOver(end('2027-10-01'))).toBe(false)
})

it('misses a plan for what should go on, not for an annex or evidence', () => {
  expect([lacksPlan(end('2027-10-01', 'SUPPORT')), lacksPlan(end('2027-10-01', 'SUPPORT', { planned: true })), lacksPlan(end('2027-10-01', 'EVIDENCE'))]).toEqual([
    true, false, false,
  ])
})

it('leads to the row where there is one, else to the list it stands in', () => {
  expect(wayTo(end('2027-10-01', 'EVIDENCE', { rowId: 'r1' }))).toBe('/dossiers/d1/matrix?show=all&row=r1')
  expect(wayTo(end('2027-10-01', 'SUPPORT'))).toBe('/dossiers/d1/register/assets')
})
