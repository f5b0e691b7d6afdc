import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Selection } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import { tell } from '@/components/messages'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useMoveSelectionDeadline } from '../api/move-deadline'
import classes from './Award.module.css'

export function MoveDeadlineForm({ dossierId, selection, onDone }: { dossierId: string; selection: Selection; onDone: () => void }) {
  const { t } = useTexts()
  const move = useMoveSelectionDeadline(dossierId, selection.id)
  const [seen] = useState(selection.deadline)
  const [deadline, setDeadline] = useState(seen)
  return (
    <EntryDialog
      title={t('award.move')}
      problem={move.error}
      saving={move.isPending}
      submitLabel={t('award.move')}
      disabled={!deadline || deadline === seen}
      onClose={onDone}
      onSubmit={(event) => {
        event.preventDefault()
        const done = () => {
          tell(t('award.moved'))
          onDone()
        }
        move.mutate({ deadline, seen }, { onSuccess: done })
      }}
    >
      <p className={classes.quiet}>{t('award.moveMeans')}</p>
      <TextInput
        type="date"
        label={t('award.deadline')}
        description={t('award.deadlineHint')}
        min={today()}
        required
        data-autofocus
        value={deadline}
        onChange={(event) => setDeadline(event.currentTarget.value)}
      />
    </EntryDialog>
  )
}
