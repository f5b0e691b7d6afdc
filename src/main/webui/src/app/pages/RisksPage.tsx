import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { DownloadButton } from '@/components/DownloadButton'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { ExplanationForm } from '@/features/risk/components/ExplanationForm'
import { ExplanationList } from '@/features/risk/components/ExplanationList'
import { RelaxationForm } from '@/features/risk/components/RelaxationForm'
import { RelaxationList } from '@/features/risk/components/RelaxationList'
import { RiskForm } from '@/features/risk/components/RiskForm'
import { RiskRegister } from '@/features/risk/components/RiskRegister'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import classes from './RegisterPage.module.css'

const KINDS = ['register', 'relaxations', 'explanations'] as const
const ADD = { register: 'risk.add', relaxations: 'risk.addRelaxation', explanations: 'risk.addExplanation' } as const

/** What remains: the risks of each pair, the measures relaxed, and what was explained. */
export function RisksPage() {
  const { t } = useTexts()
  const { writes } = useViewer()
  const { dossier, mine } = useDossierScope()
  const params = useParams()
  const kind = KINDS.find((known) => known === params.kind) ?? 'register'
  const [adding, setAdding] = useState(false)
  const close = () => setAdding(false)
  return (
    <>
      <PageHead
        title={t('section.risks')}
        lead={t(`risk.lead.${kind}`)}
        actions={
          <>
            {kind === 'register' && (
              <DownloadButton path={`/api/dossiers/${dossier.id}/risk-workbook`} fallback="risks.xlsx">
                {t('risk.workbook')}
              </DownloadButton>
            )}
            {writes && mine?.function !== 'SUBCONTRACTOR' && (
              <Button leftSection={<Icon name="add" />} onClick={() => setAdding(true)}>
                {t(ADD[kind])}
              </Button>
            )}
          </>
        }
      />
      <nav className={classes.kinds} aria-label={t('section.risks')}>
        {KINDS.map((each) => (
          <Link
            key={each}
            className={classes.kind}
            to={each === 'register' ? `/dossiers/${dossier.id}/risks` : `/dossiers/${dossier.id}/risks/${each}`}
            aria-current={each === kind ? 'page' : undefined}
          >
            {t(`risk.${each}`)}
          </Link>
        ))}
      </nav>
      {kind === 'register' && <RiskRegister />}
      {kind === 'relaxations' && <RelaxationList />}
      {kind === 'explanations' && <ExplanationList />}
      {adding && kind === 'register' && <RiskForm risk={null} onClose={close} />}
      {adding && kind === 'relaxations' && <RelaxationForm relaxation={null} onClose={close} />}
      {adding && kind === 'explanations' && <ExplanationForm onClose={close} />}
    </>
  )
}
