import { describe, expect, it } from 'vitest'
import { day, dayInBoth, era, fiscalYear, moment, monthsBetween, today } from './dates'

describe('dates', () => {
  it('are written in both calendars for Japanese readers', () => {
    expect(dayInBoth('2026-11-21', 'ja')).toBe('2026年11月21日（令和8年）')
    expect(dayInBoth('2026-11-21', 'en')).toBe('21 Nov 2026')
  })
  it('know the era of a day', () => {
    expect(era('2019-04-30')).toBe('平成31年4月30日')
    expect(era('2019-05-01')).toBe('令和元年5月1日')
  })
  it('are days in Tokyo, whatever the clock of the machine', () => {
    expect(day('2026-11-20T15:30:00Z', 'ja')).toBe('2026年11月21日')
    expect(moment('2026-11-20T15:30:00Z', 'ja')).toContain('00:30')
    expect(today(new Date('2026-11-20T15:30:00Z'))).toBe('2026-11-21')
  })
  it('count whole months', () => {
    expect(monthsBetween('2026-11-21', '2028-05-20')).toBe(17)
    expect(monthsBetween('2026-11-21', '2028-05-21')).toBe(18)
  })
  it('fall into the fiscal year that began before them', () => {
    expect(fiscalYear('2027-03-31')).toBe(2026)
    expect(fiscalYear('2027-04-01')).toBe(2027)
  })
})
