import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Risk } from '@/api/types'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useTellRisk } from '../api/tell-risk'
import classes from './Risk.module.css'

/** Tells the other side; from then on both see it. */
export function TellPart({ risk }: { risk: Risk }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const [text, setText] = useState('')
  const telling = useTellRisk(dossier.id, risk)
  return (
    <section className={classes.part}>
      <h3 className={classes.subtitle}>{t('risk.tell')}</h3>
      <Textarea label={t('risk.note')} autosize minRows={1} maxLength={2000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      {telling.isError && <ProblemAlert cause={telling.error} />}
      <div className={classes.actions}>
        <Button loading={telling.isPending} onClick={() => telling.mutate(text.trim() || null, { onSuccess: () => tell(t('risk.toldNow')) })}>
          {t('risk.tellNow')}
        </Button>
      </div>
    </section>
  )
}
