import { NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import type { Cost, Letter } from '@/api/types'
import { ServiceLevelList } from '@/features/matrix/components/ServiceLevelList'
import { useTexts } from '@/i18n/use-texts'
import { written } from '@/lib/letters'
import type { Proposal } from '../logic/proposal'
import classes from './ConfirmationSection.module.css'

const LETTERS = ['R', 'A', 'AR', 'C', 'I'] as const
const CLASSES = ['INCLUDED', 'SEPARATE', 'FREE', 'OWN', 'UNDECIDED'] as const
const UNITS = ['PER_YEAR', 'PER_MONTH', 'PER_EVENT', 'PER_HOUR', 'ONCE'] as const

interface Props { party: string; value: Proposal; checked: boolean; onChange: (value: Proposal) => void }

/** What should stand instead, for one party's part: its letter, what it promises and costs, the clause, and the note of the row. */
export function CounterFields({ party, value, checked, onChange }: Props) {
  const { t } = useTexts()
  const set = (change: Partial<Proposal>) => onChange({ ...value, ...change })
  const open = value.costClass === 'SEPARATE' || value.costClass === 'UNDECIDED'
  const inFront = { comboboxProps: { zIndex: 400 } }
  return (
    <fieldset className={classes.fields}>
      <legend>{t('confirmation.proposalFor', { who: party })}</legend>
      <div className={classes.pair}>
        <Select
          label={t('field.letters')}
          data={LETTERS.map((letter) => ({ value: letter, label: `${written(letter)} ${t(`letter.${letter}`)}` }))}
          value={value.letter}
          onChange={(letter) => set({ letter: letter as Letter | null })}
          placeholder={t('common.none')}
          clearable
          {...inFront}
        />
        <Select
          label={t('field.cost')}
          data={CLASSES.map((each) => ({ value: each, label: t(`cost.class.${each}`) }))}
          value={value.costClass}
          onChange={(costClass) => set({ costClass: costClass as Cost['class'], ...(costClass === 'SEPARATE' || costClass === 'UNDECIDED' ? {} : { amount: null, unit: null }) })}
          placeholder={t('common.none')}
          clearable
          {...inFront}
        />
      </div>
      {open && (
        <div className={classes.pair}>
          <NumberInput
            label={t('cost.amount')}
            description={t('confirmation.amountHint')}
            min={0}
            step={1000}
            decimalScale={0}
            thousandSeparator=","
            suffix="円"
            hideControls
            required
            value={value.amount ?? ''}
            onChange={(amount) => set({ amount: typeof amount === 'number' ? amount : null })}
          />
          <Select
            label={t('cost.unitLabel')}
            data={UNITS.map((each) => ({ value: each, label: t(`cost.unit.${each}`) }))}
            value={value.unit}
            onChange={(unit) => set({ unit: unit as Cost['unit'] })}
            clearable
            {...inFront}
          />
        </div>
      )}
      <ServiceLevelList levels={value.serviceLevels} checked={checked} onChange={(serviceLevels) => set({ serviceLevels })} />
      <TextInput label={t('field.clause')} maxLength={200} value={value.clause} onChange={(event) => set({ clause: event.currentTarget.value })} />
      <Textarea label={t('field.note')} autosize maxLength={2000} value={value.note} onChange={(event) => set({ note: event.currentTarget.value })} />
    </fieldset>
  )
}
