import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Risk } from '@/api/types'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useCloseRisk } from '../api/close-risk'
import classes from './Risk.module.css'

/** Closes a risk that is none any more; it stays to be read. */
export function ClosePart({ risk }: { risk: Risk }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const [reason, setReason] = useState<string | null>(null)
  const close = useCloseRisk(dossier.id, risk)
  if (reason === null) {
    return (
      <div className={classes.actions}>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setReason('')}>
          {t('risk.close')}
        </Button>
      </div>
    )
  }
  return (
    <section className={classes.part}>
      <Textarea label={t('risk.closeReason')} required data-autofocus maxLength={1000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      {close.isError && <ProblemAlert cause={close.error} />}
      <div className={classes.actions}>
        <Button
          variant="default"
          disabled={!reason.trim()}
          loading={close.isPending}
          onClick={() => close.mutate(reason.trim(), { onSuccess: () => tell(t('risk.closedNow')) })}
        >
          {t('risk.closeNow')}
        </Button>
      </div>
    </section>
  )
}
