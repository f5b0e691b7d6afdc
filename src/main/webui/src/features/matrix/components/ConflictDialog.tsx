import { Button } from '@mantine/core'
import { Dialog } from '@/components/Dialog'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useFieldWords } from '../state/use-field-words'
import type { ConflictCase } from '../logic/edit-queue'
import classes from './ConflictDialog.module.css'

interface Props {
  conflict: ConflictCase
  partyName: (id: string) => string
  onDecide: (choice: 'mine' | 'theirs') => void
}

/** Somebody else changed the same field: both values, by whom and when, and the choice. */
export function ConflictDialog({ conflict, partyName, onDecide }: Props) {
  const { t, say, language } = useTexts()
  const { fieldName, fieldValue } = useFieldWords(partyName)
  return (
    <Dialog opened onClose={() => onDecide('theirs')} title={t('matrix.conflict.title')} size="lg" zIndex={300} decide>
      <p className={classes.lead}>{t('matrix.conflict.lead', { title: say(conflict.row.title) })}</p>
      {conflict.conflicts.map((field) => (
        <section key={field.pointer} className={classes.field}>
          <h3 className={classes.name}>{fieldName(field.pointer)}</h3>
          <div className={classes.values}>
            <div className={classes.value}>
              <span className={classes.whose}>{t('matrix.conflict.mine')}</span>
              <strong>{fieldValue(field.pointer, field.yours)}</strong>
            </div>
            <div className={classes.value}>
              <span className={classes.whose}>
                {field.changedBy ?? t('matrix.conflict.other')}
                {field.changedAt && ` · ${moment(field.changedAt, language)}`}
              </span>
              <strong>{fieldValue(field.pointer, field.theirs)}</strong>
            </div>
          </div>
        </section>
      ))}
      <div className={classes.actions}>
        <Button variant="default" onClick={() => onDecide('theirs')} data-autofocus>
          {t('matrix.conflict.keepTheirs')}
        </Button>
        <Button onClick={() => onDecide('mine')}>{t('matrix.conflict.keepMine')}</Button>
      </div>
    </Dialog>
  )
}
