import { useCallback } from 'react'
import type { Cost, Letter, ServiceLevel, Text } from '@/api/types'
import { useCostText } from '@/components/use-cost-text'
import { useServiceLevelText } from '@/components/use-service-level-text'
import { useTexts } from '@/i18n/use-texts'
import { written } from '@/lib/letters'

const FIELDS = ['letters', 'title', 'note', 'standing', 'outReason', 'declaration'] as const
const TERMS = ['serviceLevels', 'cost', 'contractId', 'clause', 'evidenceAsked'] as const

/** A field of a row, named by its pointer, and its value as people would write it. */
export function useFieldWords(partyName: (id: string) => string) {
  const { t, say } = useTexts()
  const level = useServiceLevelText()
  const cost = useCostText()

  const fieldName = useCallback(
    (pointer: string): string => {
      const [, first = '', party = '', field] = pointer.split('/')
      if (first === 'terms') {
        const known = TERMS.find((name) => name === field)
        return `${partyName(party)}: ${known ? t(`field.${known}`) : t('field.terms')}`
      }
      const known = FIELDS.find((name) => name === first)
      const name = known ? t(`field.${known}`) : t('field.other')
      return party && (first === 'letters' || first === 'declaration') ? `${partyName(party)}: ${name}` : name
    },
    [t, partyName],
  )

  const fieldValue = useCallback(
    (pointer: string, value: unknown): string => {
      const [, first, , field] = pointer.split('/')
      if (value === null || value === undefined || value === '') return t('common.none')
      if (first === 'letters') return `${written(value as Letter)}（${t(`letter.${value as Letter}`)}）`
      if (first === 'standing') return t(`standing.${value as 'IN' | 'OUT'}`)
      if (first === 'title') return say(value as Text)
      if (field === 'serviceLevels') return (value as ServiceLevel[]).map(level).join('、') || t('common.none')
      if (field === 'cost') return cost(value as Cost)
      if (typeof value === 'string') return value
      return t('field.severalValues')
    },
    [t, say, level, cost],
  )
  return { fieldName, fieldValue }
}
