import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors, problemOf } from '@/api/problem'
import type { TurnPair } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useSendTurn } from '../api/send-turn'
import classes from './TurnBanner.module.css'

interface Props {
  pairs: TurnPair[]
  unsent: number
  onClose: () => void
  onConflict: () => void
}

/** The covering note, the day to answer by and, for the hospital, to whom. All is sent or nothing. */
export function SendTurnDialog({ pairs, unsent, onClose, onConflict }: Props) {
  const { t } = useTexts()
  const { dossier, mine, partyName } = useDossierScope()
  const hospital = mine?.function === 'HOSPITAL'
  const ready = pairs.filter((pair) => pair.maySend)
  const send = useSendTurn(dossier.id)
  const form = useForm({
    initialValues: { to: ready.map((pair) => pair.partyId), note: '', answerBy: '' },
    validate: { to: (to) => (hospital && to.length === 0 ? t('turn.chooseOne') : null) },
  })
  const submit = form.onSubmit(({ to, note, answerBy }) =>
    send.mutate(
      { toPartyIds: hospital ? to : null, note: note.trim() || null, answerBy: answerBy || null },
      {
        onSuccess: ({ rows }) => {
          tell(t('turn.sent', { n: rows }))
          onClose()
        },
        onError: (cause) => {
          form.setErrors(fieldErrors(cause))
          if (problemOf(cause).status === 412) {
            tell(t('turn.notSent'), 'bad')
            onConflict()
          }
        },
      },
    ),
  )
  return (
    <Dialog opened onClose={onClose} title={t('turn.send')} size="lg" firm>
      <form className={classes.form} onSubmit={submit} noValidate>
        <p>{t(unsent > 0 ? 'turn.sendLead' : 'turn.sendNothing', { n: unsent })}</p>
        {hospital && (
          <Checkbox.Group label={t('turn.to')} {...form.getInputProps('to')}>
            {ready.map((pair) => (
              <Checkbox key={pair.partyId} value={pair.partyId} label={partyName(pair.partyId)} mt="xs" />
            ))}
          </Checkbox.Group>
        )}
        <Textarea label={t('turn.note')} description={t('turn.noteHint')} autosize minRows={3} maxLength={2000} data-autofocus {...form.getInputProps('note')} />
        <TextInput type="date" label={t('turn.answerBy')} min={today()} {...form.getInputProps('answerBy')} />
        {send.isError && problemOf(send.error).status !== 412 && <ProblemAlert cause={send.error} />}
        <div className={classes.end}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={send.isPending}>
            {t('turn.sendNow')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
