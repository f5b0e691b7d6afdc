import type { InspectionItem } from '@/api/types'

export type Shown = 'TODO' | 'ALL'

/** What somebody still has to look at. */
export function waiting(items: InspectionItem[]): InspectionItem[] {
  return items.filter(({ state }) => state !== 'CONFIRMED')
}

/** The round that comes next: the second once the first was a no that still stands alone. */
export function nextRounds(item: InspectionItem): number[] {
  const first = item.answers[0]
  return first?.value === 'NO' ? [1, 2] : [1]
}

/** Whether a yes has to say what bears it out, or why something does not apply. */
export function needsNote(value: string, item: InspectionItem): boolean {
  return value === 'NOT_APPLICABLE' || (value === 'YES' && item.proposed !== 'YES')
}

/** The day to offer as that of the answer: today, within the fiscal year. */
export function offeredDay(today: string, from: string, to: string): string {
  return today < from ? from : today > to ? to : today
}

/** The fiscal years that a pack may be made for: the last, the running one and the next, without those that have one. */
export function yearsToMake(thisYear: number, taken: number[]): number[] {
  return [thisYear, thisYear + 1, thisYear - 1].filter((year) => !taken.includes(year))
}
