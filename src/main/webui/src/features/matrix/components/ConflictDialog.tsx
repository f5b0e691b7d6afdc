import { Button } from '@mantine/core'
import { useState } from 'react'
import type { RowPatch } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import { useTexts } from '@/i18n/use-texts'
import type { ConflictCase } from '../logic/edit-queue'
import { decidedPatch, type Decisions } from '../logic/decisions'
import classes from './ConflictDialog.module.css'
import { ConflictField } from './ConflictField'

interface Props {
  conflict: ConflictCase
  partyName: (id: string) => string
  /** What is left to save; null where everything stays as the other person left it. */
  onDecide: (patch: RowPatch | null) => void
}

/** Somebody else changed the same fields: of each both values, by whom and when, and the choice or a combination. */
export function ConflictDialog({ conflict, partyName, onDecide }: Props) {
  const { t, say } = useTexts()
  const [decisions, setDecisions] = useState<Decisions>({})
  return (
    <Dialog opened onClose={() => onDecide(null)} title={t('matrix.conflict.title')} size="lg" zIndex={300} decide>
      <p className={classes.lead}>{t('matrix.conflict.lead', { title: say(conflict.row.title) })}</p>
      {conflict.conflicts.map((field) => (
        <ConflictField
          key={field.pointer}
          rowId={conflict.row.id}
          conflict={field}
          partyName={partyName}
          decision={decisions[field.pointer] ?? { keep: 'theirs' }}
          onDecide={(decision) => setDecisions({ ...decisions, [field.pointer]: decision })}
        />
      ))}
      <div className={classes.actions}>
        <Button variant="default" onClick={() => onDecide(null)} data-autofocus>
          {t('matrix.conflict.keepTheirs')}
        </Button>
        <Button onClick={() => onDecide(conflict.patch)}>{t('matrix.conflict.keepMine')}</Button>
        <Button variant="light" disabled={Object.keys(decisions).length === 0} onClick={() => onDecide(decidedPatch(conflict.patch, decisions))}>
          {t('matrix.conflict.decide')}
        </Button>
      </div>
    </Dialog>
  )
}
