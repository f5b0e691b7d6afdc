import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Approval, Approvals } from '@/api/types'
import { DownloadButton } from '@/components/DownloadButton'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { Tag, type Tone } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { day, moment } from '@/lib/dates'
import { useApprovals } from '../api/get-approvals'
import { DecisionDialog } from './DecisionDialog'
import { DraftDialog } from './DraftDialog'
import classes from './Approval.module.css'

const TONES: Record<Approvals['state'], Tone> = { NONE: 'plain', DRAFTED: 'accent', APPROVED: 'good', RETURNED: 'warning', OUTDATED: 'warning' }

/** 起案→決裁 of one's own side, with the page for its director. */
export function ApprovalPanel({ partyId }: { partyId: string }) {
  const { dossier } = useDossierScope()
  const query = useApprovals(dossier.id, partyId)
  return <Queried query={query}>{(approvals) => <Drafts partyId={partyId} approvals={approvals} />}</Queried>
}

function Drafts({ partyId, approvals }: { partyId: string; approvals: Approvals }) {
  const { t, language } = useTexts()
  const { dossier } = useDossierScope()
  const [drafting, setDrafting] = useState(false)
  const [deciding, setDeciding] = useState<Approval | null>(null)
  return (
    <Panel title={t('approval.approvals')} aside={<Tag tone={TONES[approvals.state]}>{t(`approval.state.${approvals.state}`)}</Tag>}>
      <p className={classes.lead}>{t(approvals.state === 'OUTDATED' ? 'approval.outdated' : 'approval.approvalsLead')}</p>
      <ul className={classes.list} aria-label={t('approval.history')}>
        {approvals.items.length === 0 && <li className={classes.dim}>{t('approval.noDrafts')}</li>}
        {approvals.items.map((approval) => (
          <li key={approval.id} className={classes.row}>
            <span className={classes.name}>
              <strong>{approval.number}</strong>
              <br />
              <span className={classes.dim}>
                {t('approval.draftedBy', { person: approval.person, at: moment(approval.draftedAt, language) })}
                {approval.decision &&
                  ` · ${t('approval.decidedBy', { ...approval.decision, day: day(approval.decision.decidedOn, language) })}`}
                {approval.decision?.reason && ` · ${approval.decision.reason}`}
              </span>
            </span>
            {!approval.current && <Tag tone="note">{t('approval.stale')}</Tag>}
            {approval.decision ? (
              <Tag tone={approval.decision.approved ? 'good' : 'warning'}>{t(approval.decision.approved ? 'approval.approve' : 'approval.return')}</Tag>
            ) : (
              approvals.mayEdit && (
                <Button size="xs" variant="default" onClick={() => setDeciding(approval)} aria-label={t('approval.decideOn', { number: approval.number })}>
                  {t('approval.decide')}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      <div className={classes.actions}>
        {approvals.mayEdit && <Button onClick={() => setDrafting(true)}>{t('approval.draft')}</Button>}
        <DownloadButton path={`/api/dossiers/${dossier.id}/annexes/${partyId}/summary`} fallback="summary.docx">
          {t('approval.summary')}
        </DownloadButton>
      </div>
      {drafting && <DraftDialog partyId={partyId} stateSha256={approvals.stateSha256} onClose={() => setDrafting(false)} />}
      {deciding && <DecisionDialog partyId={partyId} approval={deciding} onClose={() => setDeciding(null)} />}
    </Panel>
  )
}
