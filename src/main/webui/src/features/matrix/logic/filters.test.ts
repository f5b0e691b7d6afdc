import { describe, expect, it } from 'vitest'
import { filterOf, withFilter } from './filter-params'
import { needsMe, NO_FILTER, visibleRows } from './filters'
import { heatOf, heatStep } from './heat'
import { finding, matrix, row } from './samples'

const hospital = { partyId: 'hospital', function: 'HOSPITAL' as const }
const vendor = { partyId: 'vendor', function: 'EHR' as const }

describe('a row needs me', () => {
  it('when a blocker stands on it, whoever I am', () => {
    expect(needsMe(row({ findings: [finding({ partyId: 'other' })] }), vendor)).toBe(true)
  })
  it('when a warning names my organisation', () => {
    const warned = row({ findings: [finding({ severity: 'WARNING', partyId: 'vendor' })] })
    expect(needsMe(warned, vendor)).toBe(true)
    expect(needsMe(warned, hospital)).toBe(false)
  })
  it('as the hospital when a warning names nobody', () => {
    const warned = row({ findings: [finding({ severity: 'WARNING' })] })
    expect(needsMe(warned, hospital)).toBe(true)
    expect(needsMe(warned, vendor)).toBe(false)
  })
  it('not for a note', () => {
    expect(needsMe(row({ findings: [finding({ severity: 'NOTE', partyId: 'vendor' })] }), vendor)).toBe(false)
  })
})

describe('the filter', () => {
  const all = matrix([
    row({ id: 'open', findings: [finding()] }),
    row({ id: 'fine', area: 'BKP', phase: 'EMERGENCY', letters: { vendor: 'AR' }, title: { ja: 'バックアップの取得', en: 'Back up' } }),
  ])
  const ids = (filter: Partial<typeof NO_FILTER>, kept?: Set<string>) => visibleRows(all, { ...NO_FILTER, ...filter }, kept).map(({ id }) => id)

  it('shows only what needs me unless told otherwise', () => {
    expect(ids({})).toEqual(['open'])
    expect(ids({ show: 'all' })).toEqual(['open', 'fine'])
  })
  it('narrows by phase, area, party and severity', () => {
    expect(ids({ show: 'all', phase: 'EMERGENCY' })).toEqual(['fine'])
    expect(ids({ show: 'all', area: 'VUL' })).toEqual(['open'])
    expect(ids({ show: 'all', party: 'vendor' })).toEqual(['fine'])
    expect(ids({ show: 'all', severity: 'BLOCKER' })).toEqual(['open'])
  })
  it('finds words in any kana, width and case', () => {
    expect(ids({ show: 'all', query: 'ﾊﾞｯｸｱｯﾌﾟ' })).toEqual(['fine'])
    expect(ids({ show: 'all', query: 'ｖｐｎ' })).toEqual(['open', 'fine'])
  })
  it('keeps in sight what was just mended', () => {
    expect(ids({}, new Set(['fine']))).toEqual(['open', 'fine'])
  })
  it('survives being written into an address and read again', () => {
    const filter = { ...NO_FILTER, show: 'all' as const, area: 'BKP', severity: 'WARNING' as const, query: '復元' }
    const written = withFilter(new URLSearchParams('row=x'), filter)
    expect(written.get('row')).toBe('x')
    expect(filterOf(written)).toEqual(filter)
    expect(withFilter(written, NO_FILTER).toString()).toBe('row=x')
  })
})

describe('the heat map', () => {
  it('counts what each party holds, what it has to mend, and what nobody holds', () => {
    const heat = heatOf(
      matrix([
        row({ id: '1', letters: { hospital: 'A', vendor: 'R' } }),
        row({ id: '2', letters: { vendor: 'AR' }, findings: [finding({ severity: 'WARNING', partyId: 'vendor' })] }),
        row({ id: '3', findings: [finding()] }),
        row({ id: '4', standing: 'OUT' }),
      ]),
    )
    expect(heat).toEqual([
      { area: 'VUL', rows: 3, held: 2, nobody: 1, byParty: { hospital: { holds: 1, gaps: 0 }, vendor: { holds: 2, gaps: 1 } } },
    ])
  })
  it('has five steps', () => {
    expect([0, 1, 2, 4, 7].map((gaps) => heatStep(gaps, 10))).toEqual([0, 1, 2, 3, 4])
  })
})
