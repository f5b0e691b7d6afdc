import { Checkbox, Radio } from '@mantine/core'
import { useTexts } from '@/i18n/use-texts'
import type { Choice, Difference } from '../logic/choices'
import classes from './Exchange.module.css'

interface Props { difference: Difference; name: string; choice: Choice | null; onChoose: (choice: Choice) => void }

/** One changed cell: to take or to leave, or, where the field changed meanwhile, which of the two values shall stand. */
export function DifferenceItem({ difference, name, choice, onChoose }: Props) {
  const { t, say } = useTexts()
  const field = say(difference.field)
  const cell = <span className={classes.cell}>{t('exchange.cell', { sheet: difference.sheet, cell: difference.cell })}</span>
  if (!difference.editable) {
    return (
      <p className={classes.refused}>
        {t('exchange.notEditable', { field })} {cell}
      </p>
    )
  }
  if (difference.conflict) {
    return (
      <fieldset className={classes.fieldset}>
        <legend className={classes.legend}>{t('exchange.conflict', { field })}</legend>
        <div className={classes.choices}>
          {difference.exported !== difference.standing && (
            <span className={classes.cell}>{t('exchange.wasExported', { value: difference.exported ?? t('exchange.empty') })}</span>
          )}
          <Radio
            name={name}
            checked={choice === 'take'}
            onChange={() => onChoose('take')}
            label={<Value words={t('exchange.inWorkbook')} value={difference.proposed} />}
            description={cell}
          />
          <Radio name={name} checked={choice === 'leave'} onChange={() => onChoose('leave')} label={<Value words={t('exchange.standing')} value={difference.standing} />} />
        </div>
      </fieldset>
    )
  }
  return (
    <Checkbox
      checked={choice === 'take'}
      onChange={(event) => onChoose(event.currentTarget.checked ? 'take' : 'leave')}
      label={
        <span className={classes.change}>
          <strong>{field}</strong>
          <span className={`${classes.value} ${classes.old}`}>{difference.exported ?? t('exchange.empty')}</span>
          <span aria-hidden="true">→</span>
          <span className={classes.value}>{difference.proposed ?? t('exchange.empty')}</span>
        </span>
      }
      description={cell}
    />
  )
}

function Value({ words, value }: { words: string; value: string | null }) {
  const { t } = useTexts()
  return (
    <span className={classes.change}>
      <span className={classes.old}>{words}</span>
      <span className={classes.value}>{value ?? t('exchange.empty')}</span>
    </span>
  )
}
