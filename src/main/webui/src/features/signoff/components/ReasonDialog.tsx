import { Button, Textarea } from '@mantine/core'
import type { UseMutationResult } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialog } from '@/components/Dialog'
import dialog from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import type { SigningRound } from '../api/types'
import classes from './Signing.module.css'

interface Props { what: 'decline' | 'withdraw'; send: UseMutationResult<SigningRound, Error, string>; onDone: () => void }

/** Ends a round, with the reason that both parties read. */
export function ReasonDialog({ what, send, onDone }: Props) {
  const { t } = useTexts()
  const [reason, setReason] = useState('')
  return (
    <Dialog opened onClose={onDone} title={t(`signing.${what}.open`)} firm>
      <form
        className={dialog.form}
        onSubmit={(event) => {
          event.preventDefault()
          send.mutate(reason.trim(), {
            onSuccess: () => {
              tell(t(`signing.${what}.done`))
              onDone()
            },
          })
        }}
      >
        <p className={classes.quiet}>{t(`signing.${what}.means`)}</p>
        <Textarea
          label={t('signing.reason')}
          required
          maxLength={500}
          autosize
          minRows={2}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {send.isError && <ProblemAlert cause={send.error} />}
        <div className={dialog.actions}>
          <Button variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" disabled={!reason.trim()} loading={send.isPending}>
            {t(`signing.${what}.open`)}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
