import { useCallback } from 'react'
import type { Answer, Cost, Letter, ServiceLevel } from '@/api/types'
import { useServiceLevelText } from '@/components/use-service-level-text'
import { useTexts } from '@/i18n/use-texts'
import { written } from '@/lib/letters'
import { yen } from '@/lib/numbers'

const FIELDS = ['letters', 'title', 'note', 'standing', 'outReason', 'followedEdition', 'lettersOpen', 'declaration'] as const
const TERMS = ['serviceLevels', 'contractId', 'clause', 'evidenceAsked'] as const
const COST = ['class', 'payer', 'amount', 'unit', 'taxIncluded', 'upperLimit'] as const

/** A field of a row, named by its pointer, and its value as people would write it. */
export function useFieldWords(partyName: (id: string) => string) {
  const { t, language } = useTexts()
  const level = useServiceLevelText()

  const fieldName = useCallback(
    (pointer: string): string => {
      const [first, party = '', field, part] = pointer.replace(/^\//, '').split('/')
      const term = TERMS.find((name) => name === field)
      const cost = field === 'cost' ? COST.find((name) => name === part) : undefined
      const plain = FIELDS.find((name) => name === first)
      const name = cost ? t(`costField.${cost}`) : term ? t(`field.${term}`) : plain ? t(`field.${plain}`) : t('field.other')
      const whose = first === 'letters' || first === 'terms' || first === 'declaration' ? partyName(party) : ''
      return whose ? `${whose}: ${name}` : name
    },
    [t, partyName],
  )

  const fieldValue = useCallback(
    (pointer: string, value: unknown): string => {
      const [first, , field, part] = pointer.replace(/^\//, '').split('/')
      if (value === null || value === undefined || value === '') return t('common.none')
      if (first === 'letters') return `${written(value as Letter)} ${t(`letter.${value as Letter}`)}`
      if (first === 'standing') return t(`standing.${value as 'IN' | 'OUT'}`)
      if (first === 'declaration' && field === 'answer') return t(`answer.${value as Answer}`)
      if (field === 'serviceLevels') return (value as ServiceLevel[]).map(level).join('、') || t('common.none')
      if (part === 'class') return t(`cost.class.${value as NonNullable<Cost['class']>}`)
      if (part === 'payer') return t(`cost.payer.${value as NonNullable<Cost['payer']>}`)
      if (part === 'unit') return t(`cost.unit.${value as NonNullable<Cost['unit']>}`)
      if (part === 'amount' || part === 'upperLimit') return yen(Number(value), language)
      if (part === 'taxIncluded') return t(value === true ? 'cost.taxIncluded' : 'cost.taxExcluded')
      if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no')
      return typeof value === 'string' ? value : t('field.severalValues')
    },
    [t, language, level],
  )
  return { fieldName, fieldValue }
}
