import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { ProblemAlert } from '@/components/ProblemAlert'
import type { components } from '@/api/schema'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useDecideDeviation } from '../api/decide-deviation'
import classes from './Reimport.module.css'

type Deviation = components['schemas']['Deviation']

interface Props { partyId: string; reimportId: string; deviations: Deviation[]; mayDecide: boolean }

/** Texts that left the template; until the hospital decides each, the annex is not opened for signature. */
export function Deviations({ partyId, reimportId, deviations, mayDecide }: Props) {
  const { t } = useTexts()
  return (
    <section className={classes.deviations}>
      <h3 className={classes.heading}>{t('reimport.deviations', { n: deviations.length })}</h3>
      <p className={classes.lead}>{t('reimport.deviationsLead')}</p>
      <ul className={classes.files}>
        {deviations.map((deviation) => (
          <li key={deviation.id} className={classes.deviation}>
            <strong>{deviation.place}</strong>
            {deviation.before !== null && <del className={classes.text}>{deviation.before}</del>}
            {deviation.after !== null && <ins className={classes.text}>{deviation.after}</ins>}
            {deviation.decision ? (
              <p className={classes.lead}>
                {t(`reimport.decision.${deviation.decision}`, { by: deviation.decidedBy ?? '', reason: deviation.reason ?? '' })}
              </p>
            ) : mayDecide ? (
              <Decision partyId={partyId} reimportId={reimportId} deviation={deviation} />
            ) : (
              <p className={classes.lead}>{t('reimport.waiting')}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Decision({ partyId, reimportId, deviation }: { partyId: string; reimportId: string; deviation: Deviation }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const decide = useDecideDeviation(dossier.id, partyId, reimportId)
  const [reason, setReason] = useState('')
  const send = (decision: 'ACCEPTED' | 'REJECTED') => decide.mutate({ deviationId: deviation.id, body: { decision, reason } })
  return (
    <div className={classes.decision}>
      <Textarea label={t('reimport.reason')} autosize maxLength={1000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <div className={classes.buttons}>
        <Button size="sm" disabled={!reason.trim()} loading={decide.isPending} onClick={() => send('ACCEPTED')}>
          {t('reimport.accept')}
        </Button>
        <Button size="sm" variant="default" disabled={!reason.trim()} loading={decide.isPending} onClick={() => send('REJECTED')}>
          {t('reimport.reject')}
        </Button>
      </div>
      {decide.isError && <ProblemAlert cause={decide.error} />}
    </div>
  )
}
