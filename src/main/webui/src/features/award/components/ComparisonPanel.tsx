import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CandidateComparison, Selection } from '@/api/types'
import { DownloadButton } from '@/components/DownloadButton'
import { Empty } from '@/components/Empty'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { useCandidateComparison } from '../api/get-comparison'
import classes from './Award.module.css'
import { AwardForm } from './AwardForm'
import { ComparisonTable } from './ComparisonTable'
import { NoList } from './NoList'

/** What was sent, side by side, and the way to the award. */
export function ComparisonPanel({ selection }: { selection: Selection }) {
  const { dossier } = useDossierScope()
  return (
    <Queried query={useCandidateComparison(dossier.id, selection.id)}>
      {(comparison) => <Compared comparison={comparison} selection={selection} />}
    </Queried>
  )
}

function Compared({ comparison, selection }: { comparison: CandidateComparison; selection: Selection }) {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const { writes } = useViewer()
  const [choosing, setChoosing] = useState(false)
  if (comparison.candidates.length === 0) return <Empty icon="letter" title={t('award.nobodySent')} />
  const elsewhere = comparison.candidates.filter((candidate) => candidate.elsewhere.length > 0)
  return (
    <Panel
      title={t('award.compare')}
      aside={
        <div className={classes.actions}>
          <DownloadButton path={`/api/dossiers/${dossier.id}/selections/${selection.id}/comparison/workbook`} fallback="comparison.xlsx">
            {t('award.workbook')}
          </DownloadButton>
          {selection.state === 'CLOSED' && writes && comparison.candidates.some(({ state }) => state === 'SENT') && (
            <Button onClick={() => setChoosing(true)}>{t('award.award')}</Button>
          )}
        </div>
      }
    >
      <div className={classes.stack}>
        <p className={classes.quiet}>{t('award.compareLead')}</p>
        <ComparisonTable comparison={comparison} />
        {elsewhere.length > 0 && (
          <section className={classes.stack} aria-label={t('award.elsewhere')}>
            <h3 className={classes.quiet}>{t('award.elsewhere')}</h3>
            {elsewhere.map((candidate) => (
              <div key={candidate.candidateId}>
                <strong>{say({ ja: candidate.name, en: candidate.nameEn })}</strong>
                <NoList all={candidate.elsewhere} />
              </div>
            ))}
          </section>
        )}
      </div>
      {choosing && <AwardForm comparison={comparison} selection={selection} onDone={() => setChoosing(false)} />}
    </Panel>
  )
}
