import { useCallback } from 'react'
import type { Cost } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { yen } from '@/lib/numbers'

/** A cost in one line: `別途（病院） 360,000円／年（税抜）、上限 500,000円`. */
export function useCostText() {
  const { t, language } = useTexts()
  return useCallback(
    (cost: Cost): string => {
      const payer = cost.payer ? t('cost.paidBy', { payer: t(`cost.payer.${cost.payer}`) }) : ''
      const parts = [(cost.class ? t(`cost.class.${cost.class}`) : '') + payer]
      if (cost.amount !== null) {
        const unit = cost.unit ? t(`cost.unit.${cost.unit}`) : ''
        const tax = cost.taxIncluded === null ? '' : t(cost.taxIncluded ? 'cost.withTax' : 'cost.withoutTax')
        parts.push(yen(cost.amount, language) + unit + tax)
      }
      if (cost.upperLimit !== null) parts.push(t('cost.upTo', { amount: yen(cost.upperLimit, language) }))
      return parts.join(' ')
    },
    [t, language],
  )
}
