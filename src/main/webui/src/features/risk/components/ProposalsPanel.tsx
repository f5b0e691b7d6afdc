import { Button } from '@mantine/core'
import { useState } from 'react'
import type { RiskProposal } from '@/api/types'
import { Panel } from '@/components/Panel'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { useRiskProposals } from '../api/get-proposals'
import classes from './Risk.module.css'
import { RiskForm } from './RiskForm'

const FIRST = 5

/** What was found and may be worth a risk; each opens the form filled with what is known. */
export function ProposalsPanel() {
  const { t, say } = useTexts()
  const { writes } = useViewer()
  const { dossier } = useDossierScope()
  const { data: proposals } = useRiskProposals(dossier.id)
  const [all, setAll] = useState(false)
  const [chosen, setChosen] = useState<RiskProposal | null>(null)
  if (!writes || !proposals?.length) return null
  return (
    <Panel title={t('risk.proposals')}>
      <ul className={classes.list}>
        {(all ? proposals : proposals.slice(0, FIRST)).map((proposal) => (
          <li key={proposal.key} className={classes.item}>
            <h3 className={classes.title}>{say(proposal.title)}</h3>
            <p className={classes.dim}>{say(proposal.sentence)}</p>
            <div className={classes.actions}>
              <Button size="xs" variant="default" aria-label={t('risk.proposeThis', { title: say(proposal.title) })} onClick={() => setChosen(proposal)}>
                {t('risk.propose')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {proposals.length > FIRST && (
        <Button mt="sm" size="xs" variant="subtle" onClick={() => setAll(!all)}>
          {all ? t('risk.fewer') : t('risk.allProposals', { n: proposals.length })}
        </Button>
      )}
      {chosen && <RiskForm risk={null} proposal={chosen} onClose={() => setChosen(null)} />}
    </Panel>
  )
}
