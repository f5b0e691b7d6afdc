import { useCallback } from 'react'
import type { Cadence, ServiceLevel } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'

/** A service level in words: `適用 72時間以内`, `四半期に1回`, `99.5%以上`. The annex words it the same way. */
export function useServiceLevelText() {
  const { t, say, language } = useTexts()
  return useCallback(
    (level: ServiceLevel): string => {
      const often = ({ every, unit }: Cadence): string => {
        if (every === 1) return t(`cadence.once.${unit}`)
        if (unit === 'QUARTER') return t('cadence.every.MONTH', { n: every * 3 })
        if (unit === 'HALF_YEAR') return t('cadence.every.MONTH', { n: every * 6 })
        return t(`cadence.every.${unit}`, { n: every })
      }
      const value = (): string => {
        if (level.amount !== null && level.unit) {
          const figure = t(`unit.${level.amount === 1 ? 'one' : 'many'}.${level.unit}`, { n: level.amount })
          if (level.comparator === 'AT_MOST' && level.kind === 'DURATION') return t('comparator.WITHIN', { figure })
          return level.comparator ? t(`comparator.${level.comparator}`, { figure }) : figure
        }
        if (level.date) return t('serviceLevel.until', { date: day(level.date, language) })
        if (level.text) return say(level.text)
        return ''
      }
      const cadence = level.cadence && often(level.cadence)
      const least = level.kind === 'SCHEDULE' && level.comparator === 'AT_LEAST'
      const written = value()
        ? value() + (cadence ? t('serviceLevel.repeated', { cadence }) : '')
        : cadence && (least ? t('comparator.AT_LEAST', { figure: cadence }) : cadence)
      return level.label ? t('serviceLevel.labelled', { label: say(level.label), value: written }) : (written ?? '')
    },
    [t, say, language],
  )
}
