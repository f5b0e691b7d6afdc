import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { Candidacy } from '@/api/types'
import { tell } from '@/components/messages'
import { PageHead } from '@/components/PageHead'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { useCandidacy } from '@/features/award/api/get-candidacy'
import { useDeclineCandidacy } from '@/features/award/api/decline-candidacy'
import { CandidacyForm } from '@/features/award/components/CandidacyForm'
import { ReasonDialog } from '@/features/award/components/ReasonDialog'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { dayInBoth } from '@/lib/dates'
import classes from './Stack.module.css'

/** One request before award, to a candidate: what it is asked, what it answers, what it discloses. */
export function CandidacyPage() {
  const { candidacyId = '' } = useParams()
  return <Queried query={useCandidacy(candidacyId)}>{(candidacy) => <Request candidacy={candidacy} />}</Queried>
}

function Request({ candidacy }: { candidacy: Candidacy }) {
  const { t, say, language } = useTexts()
  const { writes } = useViewer()
  const { summary, note, disclosures } = candidacy
  const navigate = useNavigate()
  const decline = useDeclineCandidacy(summary.id)
  const [declining, setDeclining] = useState(false)
  const leave = () => {
    tell(t('award.mine.declined'))
    void navigate('/candidacies')
  }
  return (
    <>
      <PageHead
        title={summary.dossierName}
        lead={`${t('award.mine.from', { hospital: say({ ja: summary.hospitalName, en: summary.hospitalNameEn }), function: t(`function.${summary.function}`) })} · ${
          summary.open ? t('award.mine.until', { day: dayInBoth(summary.deadline, language) }) : t('award.mine.over')
        }`}
        actions={
          writes && (
            <Button variant="default" onClick={() => setDeclining(true)}>
              {t('award.mine.decline')}
            </Button>
          )
        }
      />
      <div className={classes.stack}>
        {note && <Panel title={t('award.mine.note')}>{note}</Panel>}
        <Panel title={t('award.mine.disclosures')} aside={<Link to="/organisation/disclosures/sharing">{t('award.mine.share')}</Link>}>
          {disclosures.length === 0 ? (
            t('award.mine.noDisclosures')
          ) : (
            <ul>
              {disclosures.map((disclosure) => (
                <li key={disclosure.id}>
                  {disclosure.details.product ?? say(disclosure.formName)} {t('award.no', { n: disclosure.counts.no })}
                </li>
              ))}
            </ul>
          )}
        </Panel>
        <CandidacyForm key={summary.id} candidacy={candidacy} />
      </div>
      {declining && (
        <ReasonDialog
          title={t('award.mine.decline')}
          means={t('award.mine.declineMeans')}
          label={t('award.mine.declineReason')}
          problem={decline.error}
          saving={decline.isPending}
          onReason={(reason) => decline.mutate(reason, { onSuccess: leave })}
          onClose={() => setDeclining(false)}
        />
      )}
    </>
  )
}
