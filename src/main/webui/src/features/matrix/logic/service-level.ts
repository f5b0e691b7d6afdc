import type { ServiceLevel, ServiceLevelUnit } from '@/api/types'

export type LevelKind = ServiceLevel['kind']
export const LEVEL_KINDS: LevelKind[] = ['DURATION', 'COUNT', 'PERCENT', 'SCHEDULE', 'DATE', 'TEXT']
export const UNITS: Record<LevelKind, ServiceLevelUnit[]> = {
  DURATION: ['MINUTE', 'HOUR', 'DAY', 'BUSINESS_DAY', 'MONTH', 'YEAR'],
  COUNT: ['COUNT', 'TIME', 'CHARACTER', 'GENERATION'],
  PERCENT: ['PERCENT'],
  SCHEDULE: [],
  DATE: [],
  TEXT: [],
}
const EMPTY: Omit<ServiceLevel, 'kind' | 'label'> = { comparator: null, amount: null, unit: null, cadence: null, date: null, text: null }

export const isFigure = (kind: LevelKind): boolean => UNITS[kind].length > 0

/** A service level of that kind with the parts it needs and no others; its label stays. */
export function ofKind(kind: LevelKind, label: ServiceLevel['label'] = null): ServiceLevel {
  switch (kind) {
    case 'DURATION':
      return { ...EMPTY, kind, label, comparator: 'AT_MOST', amount: 24, unit: 'HOUR' }
    case 'COUNT':
      return { ...EMPTY, kind, label, comparator: 'AT_LEAST', amount: 1, unit: 'COUNT' }
    case 'PERCENT':
      return { ...EMPTY, kind, label, comparator: 'AT_LEAST', amount: 99, unit: 'PERCENT' }
    case 'SCHEDULE':
      return { ...EMPTY, kind, label, cadence: { every: 1, unit: 'YEAR' } }
    case 'DATE':
      return { ...EMPTY, kind, label, date: '' }
    case 'TEXT':
      return { ...EMPTY, kind, label, text: { ja: '', en: '' } }
  }
}

/** What keeps a service level from being saved, as the name of a sentence; null when it is sound. */
export function flawOf(level: ServiceLevel): 'amount' | 'percent' | 'cadence' | 'date' | 'text' | null {
  if (isFigure(level.kind)) {
    if (level.amount === null || level.amount < 0) return 'amount'
    if (level.kind === 'PERCENT' && level.amount > 100) return 'percent'
  }
  if (level.cadence && (!Number.isInteger(level.cadence.every) || level.cadence.every < 1)) return 'cadence'
  if (level.kind === 'DATE' && !level.date) return 'date'
  if (level.kind === 'TEXT' && !level.text?.ja.trim()) return 'text'
  return null
}
