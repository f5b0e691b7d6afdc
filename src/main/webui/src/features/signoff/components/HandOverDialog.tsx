import { Button, Select, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import { Dialog } from '@/components/Dialog'
import dialog from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import { useHandOver } from '../api/hand-over'
import type { Signatory, SigningRound } from '../api/types'
import classes from './Signing.module.css'
import { useSignatories } from './use-members'

/** Another signatory of one's own organisation takes over, with a reason that stays inside it. */
export function HandOverDialog({ round, one, onDone }: { round: SigningRound; one: Signatory; onDone: () => void }) {
  const { t } = useTexts()
  const send = useHandOver(round, one.id)
  const others = useSignatories().filter((member) => member.value !== one.memberId)
  const form = useForm({
    initialValues: { toMemberId: '', reason: '' },
    validate: { toMemberId: (value) => (value ? null : t('form.required')), reason: (value) => (value.trim() ? null : t('form.required')) },
  })
  const submit = form.onSubmit(({ toMemberId, reason }) =>
    send.mutate(
      { toMemberId, reason: reason.trim() },
      {
        onSuccess: () => {
          tell(t('signing.handOver.done'))
          onDone()
        },
        onError: (cause) => form.setErrors(fieldErrors(cause)),
      },
    ),
  )
  return (
    <Dialog opened onClose={onDone} title={t('signing.handOver.open')} firm>
      <form className={dialog.form} onSubmit={submit} noValidate>
        <p className={classes.quiet}>{t(others.length ? 'signing.handOver.means' : 'signing.handOver.none')}</p>
        <Select label={t('signing.handOver.to')} data={others} required disabled={!others.length} {...form.getInputProps('toMemberId')} />
        <Textarea label={t('signing.reason')} required maxLength={500} autosize minRows={2} {...form.getInputProps('reason')} />
        {send.isError && <ProblemAlert cause={send.error} />}
        <div className={dialog.actions}>
          <Button variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" disabled={!others.length} loading={send.isPending}>
            {t('signing.handOver.open')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
