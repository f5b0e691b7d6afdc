import type { Risk } from '@/api/types'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import { useRiskPicture } from '../api/get-picture'
import classes from './Risk.module.css'
import { useRowChoices } from './use-row-choices'

/** What a risk says, term by term; what was not entered is left out. */
export function RiskFacts({ risk }: { risk: Risk }) {
  const { t, say, language } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const rows = useRowChoices()
  const scale = useRiskPicture(dossier.id).data
  const { details } = risk
  const impact = scale?.impacts.find(({ value }) => value === details.impact)
  const likelihood = scale?.likelihoods.find(({ value }) => value === details.likelihood)
  const facts: [string, string | null | undefined][] = [
    [t('risk.vendor'), risk.partyId ? partyName(risk.partyId) : t('risk.hospitalOnly')],
    [t('risk.flow'), details.flow],
    [t('risk.scenario'), details.scenario],
    [t('risk.foundFrom'), risk.sourceSentence && say(risk.sourceSentence)],
    [t('risk.impact'), impact && say(impact.name)],
    [t('risk.likelihood'), likelihood && say(likelihood.name)],
    [t('risk.level'), risk.level ? t('risk.levelOf', { level: risk.level }) : t('risk.unassessed')],
    [t('risk.treatment'), details.treatment && t(`risk.treatmentOf.${details.treatment}`)],
    [t('risk.measure'), details.measure],
    [t('risk.doneBy'), details.doneBy && t(`risk.does.${details.doneBy}`)],
    [t('risk.residual'), details.residualLevel ? t('risk.levelOf', { level: details.residualLevel }) : null],
    [t('risk.retainedBy'), details.retainedBy && t(`risk.retains.${details.retainedBy}`)],
    [t('risk.hospitalAction'), details.hospitalAction],
    [t('risk.rows'), details.rowIds?.map((id) => rows.find(({ value }) => value === id)?.label).filter(Boolean).join('\n')],
    [t('risk.assets'), details.assetIds?.map((id) => dossier.assets.find((asset) => asset.id === id)?.label).filter(Boolean).join('\n')],
    [t('risk.approver'), risk.approver],
    [t('risk.expiry'), risk.expiresOn && day(risk.expiresOn, language)],
    [t('risk.closeReason'), risk.closeReason],
  ]
  return (
    <dl className={classes.facts}>
      {facts.flatMap(([term, value]) => (value ? [<dt key={term}>{term}</dt>, <dd key={`${term} value`}>{value}</dd>] : []))}
    </dl>
  )
}
