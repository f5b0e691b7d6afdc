import { Button } from '@mantine/core'
import { useState } from 'react'
import type { RiskWhole } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useRisk } from '../api/get-risk'
import { AnswerPart } from './AnswerPart'
import { ApprovalPart } from './ApprovalPart'
import { ClosePart } from './ClosePart'
import classes from './Risk.module.css'
import { RiskFacts } from './RiskFacts'
import { RiskForm } from './RiskForm'
import { SaidList } from './SaidList'
import { StateTag } from './StateTag'
import { TellPart } from './TellPart'

/** A risk with everything that was said of it, and what one may do now. */
export function RiskDialog({ riskId, onClose }: { riskId: string; onClose: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const query = useRisk(dossier.id, riskId)
  const [changing, setChanging] = useState(false)
  if (changing && query.data) return <RiskForm risk={query.data.risk} onClose={() => setChanging(false)} />
  return (
    <Dialog opened onClose={onClose} title={query.data?.risk.details.title ?? t('risk.one')} size="lg">
      <Queried query={query}>{(whole) => <Whole whole={whole} onChange={() => setChanging(true)} />}</Queried>
    </Dialog>
  )
}

function Whole({ whole: { risk, said }, onChange }: { whole: RiskWhole; onChange: () => void }) {
  const { t } = useTexts()
  const may = (act: (typeof risk.acts)[number]) => risk.acts.includes(act)
  return (
    <div className={classes.stack}>
      <div className={classes.head}>
        <StateTag risk={risk} />
        {may('CHANGE') && (
          <Button size="compact-sm" variant="default" onClick={onChange}>
            {t('risk.change')}
          </Button>
        )}
      </div>
      {risk.state === 'PREPARED' && <p className={classes.dim}>{risk.partyId ? t('risk.preparedMeans') : t('risk.hospitalOnlyMeans')}</p>}
      {risk.state === 'REFUSED' && <p className={classes.fixed}>{t('risk.refusedMeans')}</p>}
      <RiskFacts risk={risk} />
      <SaidList said={said} />
      {may('TELL') && <TellPart key={`TELL ${risk.etag}`} risk={risk} />}
      {may('ANSWER') && <AnswerPart key={`ANSWER ${risk.etag}`} risk={risk} />}
      {may('APPROVE') && <ApprovalPart key={`APPROVE ${risk.etag}`} risk={risk} />}
      {may('CLOSE') && <ClosePart risk={risk} />}
    </div>
  )
}
