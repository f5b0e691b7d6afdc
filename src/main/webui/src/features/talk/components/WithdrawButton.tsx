import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Comment, Conversation } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useWithdrawComment } from '../api/withdraw-comment'
import classes from './Talk.module.css'

/** Takes a comment back, after saying what that means. */
export function WithdrawButton({ comment, conversation }: { comment: Comment; conversation: Conversation }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const [asking, setAsking] = useState(false)
  const withdraw = useWithdrawComment(dossier.id)
  return (
    <>
      <Button size="compact-xs" variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t('talk.withdraw')}
      </Button>
      <Dialog opened={asking} onClose={() => setAsking(false)} title={t('talk.withdrawTitle')} firm>
        <p>{t('talk.withdrawWarning')}</p>
        {withdraw.isError && <ProblemAlert cause={withdraw.error} />}
        <div className={classes.actions}>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('common.cancel')}
          </Button>
          <Button
            color="red"
            loading={withdraw.isPending}
            onClick={() =>
              withdraw.mutate(
                { conversationId: conversation.id, comment },
                {
                  onSuccess: () => {
                    setAsking(false)
                    tell(t('talk.wasWithdrawn'))
                  },
                },
              )
            }
          >
            {t('talk.withdraw')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
