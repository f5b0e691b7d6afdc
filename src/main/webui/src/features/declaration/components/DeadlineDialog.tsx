import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { fieldErrors } from '@/api/problem'
import type { DeclarationRound } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import dialog from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { day, today } from '@/lib/dates'
import { useMoveDeadline } from '../api/move-deadline'
import classes from './RoundStatus.module.css'

/** Another last day for an open round: never a day that is over, and an earlier one only with the reason that all who were asked read. */
export function DeadlineDialog({ round, onDone }: { round: DeclarationRound; onDone: () => void }) {
  const { t, language } = useTexts()
  const { dossier } = useDossierScope()
  const move = useMoveDeadline(dossier.id, round.id)
  const [seen] = useState(round.deadline)
  const form = useForm({
    initialValues: { deadline: seen, reason: '' },
    validate: {
      deadline: (value) => (!value ? t('form.required') : value < today() ? t('declaration.deadlinePast') : null),
      reason: (value, { deadline }) => (deadline < seen && !value.trim() ? t('declaration.move.reasonNeeded') : null),
    },
  })
  const earlier = form.values.deadline !== '' && form.values.deadline < seen
  const submit = form.onSubmit(({ deadline, reason }) =>
    move.mutate(
      { deadline, seen, reason: reason.trim() || null },
      {
        onSuccess: () => {
          tell(t('declaration.move.done'))
          onDone()
        },
        onError: (cause) => form.setErrors(fieldErrors(cause)),
      },
    ),
  )
  return (
    <Dialog opened onClose={onDone} title={t('declaration.move.title')} firm>
      <form className={dialog.form} onSubmit={submit} noValidate>
        <p className={classes.blind}>{t('declaration.move.means')}</p>
        <TextInput
          type="date"
          label={t('declaration.deadline')}
          description={t('declaration.move.now', { day: day(seen, language) })}
          min={today()}
          required
          data-autofocus
          {...form.getInputProps('deadline')}
        />
        <Textarea
          label={t('declaration.move.reason')}
          description={earlier ? undefined : t('declaration.move.reasonHint')}
          required={earlier}
          maxLength={300}
          autosize
          minRows={2}
          {...form.getInputProps('reason')}
        />
        {move.isError && <ProblemAlert cause={move.error} />}
        <div className={dialog.actions}>
          <Button variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={move.isPending} disabled={form.values.deadline === seen}>
            {t('declaration.move.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
