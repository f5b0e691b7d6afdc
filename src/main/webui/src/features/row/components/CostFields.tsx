import { NumberInput, Select } from '@mantine/core'
import type { Cost } from '@/api/types'
import { NO_COST } from '@/features/matrix/logic/patches'
import { useTexts } from '@/i18n/use-texts'
import classes from './Form.module.css'

const CLASSES = ['INCLUDED', 'SEPARATE', 'FREE', 'OWN', 'UNDECIDED'] as const
const PAYERS = ['HOSPITAL', 'VENDOR', 'CAUSER', 'INSURANCE', 'TO_DISCUSS'] as const
const UNITS = ['PER_YEAR', 'PER_MONTH', 'PER_EVENT', 'PER_HOUR', 'ONCE'] as const

/** Whether a duty costs extra, who pays, how much, and up to what. Figures are asked only where they can exist. */
export function CostFields({ cost, onChange }: { cost: Cost; onChange: (cost: Cost) => void }) {
  const { t } = useTexts()
  const set = (change: Partial<Cost>) => onChange({ ...cost, ...change })
  const chosen = (next: string | null) => {
    const figures = next === 'SEPARATE' || next === 'UNDECIDED'
    onChange({ ...(figures ? cost : NO_COST), class: next as Cost['class'] })
  }
  const yen = { min: 0, step: 1000, decimalScale: 0, thousandSeparator: ',', suffix: '円', hideControls: true }
  return (
    <div role="group" aria-label={t('field.cost')} className={classes.form}>
      <div className={classes.pair}>
        <Select
          label={t('field.cost')}
          placeholder={t('matrix.noCost')}
          data={CLASSES.map((each) => ({ value: each, label: t(`cost.class.${each}`) }))}
          value={cost.class}
          onChange={chosen}
          clearable
        />
        {(cost.class === 'SEPARATE' || cost.class === 'UNDECIDED') && (
          <Select
            label={t('cost.payerLabel')}
            data={PAYERS.map((each) => ({ value: each, label: t(`cost.payer.${each}`) }))}
            value={cost.payer}
            onChange={(payer) => set({ payer: payer as Cost['payer'] })}
            clearable
          />
        )}
      </div>
      {cost.class === 'SEPARATE' && (
        <div className={classes.pair}>
          <NumberInput
            label={t('cost.amount')}
            {...yen}
            value={cost.amount ?? ''}
            onChange={(amount) => set({ amount: typeof amount === 'number' ? amount : null })}
          />
          <Select
            label={t('cost.unitLabel')}
            data={UNITS.map((each) => ({ value: each, label: t(`cost.unit.${each}`) }))}
            value={cost.unit}
            onChange={(unit) => set({ unit: unit as Cost['unit'] })}
            clearable
          />
          <Select
            label={t('cost.tax')}
            data={[
              { value: 'true', label: t('cost.taxIncluded') },
              { value: 'false', label: t('cost.taxExcluded') },
            ]}
            value={cost.taxIncluded === null ? null : String(cost.taxIncluded)}
            onChange={(tax) => set({ taxIncluded: tax === null ? null : tax === 'true' })}
            clearable
          />
          <NumberInput
            label={t('cost.upperLimit')}
            {...yen}
            value={cost.upperLimit ?? ''}
            onChange={(limit) => set({ upperLimit: typeof limit === 'number' ? limit : null })}
          />
        </div>
      )}
    </div>
  )
}
