import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Tag, type Tone } from '@/components/Tag'
import { ProblemAlert } from '@/components/ProblemAlert'
import type { components } from '@/api/schema'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useDecideDeviation } from '../api/decide-deviation'
import classes from './Reimport.module.css'

type Deviation = components['schemas']['Deviation']

interface Props { partyId: string; reimportId: string; deviations: Deviation[] }

const TONES: Record<Deviation['state'], Tone> = { WAITS_FOR_HOSPITAL: 'warning', WAITS_FOR_VENDOR: 'warning', NOTE: 'good', REJECTED: 'plain' }

/** Texts that left the template; until both sides have decided each, the annex is not opened for signature. */
export function Deviations({ partyId, reimportId, deviations }: Props) {
  const { t } = useTexts()
  return (
    <section className={classes.deviations}>
      <h3 className={classes.heading}>{t('reimport.deviations', { n: deviations.length })}</h3>
      <p className={classes.lead}>{t('reimport.deviationsLead')}</p>
      <ul className={classes.files}>
        {deviations.map((deviation) => (
          <li key={deviation.id} className={classes.deviation}>
            <strong>{deviation.place}</strong> <Tag tone={TONES[deviation.state]}>{t(`reimport.state.${deviation.state}`)}</Tag>
            {deviation.before !== null && <del className={classes.text}>{deviation.before}</del>}
            {deviation.after !== null && <ins className={classes.text}>{deviation.after}</ins>}
            {deviation.decision && (
              <p className={classes.lead}>
                {t(`reimport.decision.${deviation.decision}`, { by: deviation.decidedBy ?? '', reason: deviation.reason ?? '' })}
              </p>
            )}
            {deviation.words.map((word) => (
              <p key={`${word.side}${word.decision}`} className={classes.lead}>
                {t(`reimport.word.${word.side}.${word.decision}`, { by: word.person, reason: word.reason })}
              </p>
            ))}
            {deviation.choices.length > 0 && <Decision partyId={partyId} reimportId={reimportId} deviation={deviation} />}
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
  const accepts = deviation.choices.includes('ACCEPTED')
  const send = (decision: 'ACCEPTED' | 'REJECTED') => decide.mutate({ deviationId: deviation.id, body: { decision, reason } })
  return (
    <div className={classes.decision}>
      <Textarea label={t('reimport.reason')} autosize maxLength={1000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <div className={classes.buttons}>
        {accepts && (
          <Button size="sm" disabled={!reason.trim()} loading={decide.isPending} onClick={() => send('ACCEPTED')}>
            {t('reimport.accept')}
          </Button>
        )}
        <Button size="sm" variant="default" disabled={!reason.trim()} loading={decide.isPending} onClick={() => send('REJECTED')}>
          {t(accepts ? 'reimport.reject' : 'reimport.takeBack')}
        </Button>
      </div>
      {decide.isError && <ProblemAlert cause={decide.error} />}
    </div>
  )
}
