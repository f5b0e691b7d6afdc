import { Radio } from '@mantine/core'
import type { Conflict } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useFieldWords } from '../state/use-field-words'
import { combined, type Decision } from '../logic/decisions'
import classes from './ConflictDialog.module.css'
import { OtherValue } from './OtherValue'

interface Props {
  rowId: string
  conflict: Conflict
  partyName: (id: string) => string
  decision: Decision
  onDecide: (decision: Decision) => void
}

/** One contested field: the other person’s value and one’s own, by whom and when, or a third that takes from both. */
export function ConflictField({ rowId, conflict, partyName, decision, onDecide }: Props) {
  const { t, language } = useTexts()
  const { fieldName, fieldValue } = useFieldWords(partyName)
  const { pointer, yours, theirs } = conflict
  const name = fieldName(pointer)
  const field = pointer.slice(1)
  const choose = (keep: string) => onDecide(keep === 'other' ? { keep, value: combined(theirs, yours) } : { keep: keep as 'mine' | 'theirs' })
  const value = (keep: 'mine' | 'theirs', whose: string, of: unknown) => (
    <Radio value={keep} className={classes.value} label={<><span className={classes.whose}>{whose}</span><strong>{fieldValue(pointer, of)}</strong></>} />
  )
  return (
    <section className={classes.field} aria-label={name}>
      <h3 className={classes.name}>{name}</h3>
      <Radio.Group aria-label={name} value={decision.keep} onChange={choose}>
        <div className={classes.values}>
          {value('theirs', `${conflict.changedBy ?? t('matrix.conflict.other')}${conflict.changedAt ? ` · ${moment(conflict.changedAt, language)}` : ''}`, theirs)}
          {value('mine', t('matrix.conflict.mine'), yours)}
          <Radio value="other" className={classes.value} label={t('matrix.conflict.third')} />
        </div>
      </Radio.Group>
      {decision.keep === 'other' && (
        <div className={classes.third}>
          <OtherValue
            edit={{ rowId, field, mine: decision.value }}
            use={t('matrix.conflict.useThird')}
            onValue={(third) => onDecide({ keep: 'other', value: third })}
          />
          <p className={classes.whose}>{t('matrix.conflict.thirdNow', { value: fieldValue(pointer, decision.value) })}</p>
        </div>
      )}
    </section>
  )
}
