import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Matrix, Row, RowConfirmation } from '@/api/types'
import { Icon } from '@/components/Icon'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useConfirmRows } from '../api/confirm-rows'
import { useWithdrawWord } from '../api/withdraw-word'
import { unsent } from '../logic/waiting'
import { useKnownConfirmations } from '../state/confirmations-context'
import classes from './ConfirmationSection.module.css'
import { PartyWords } from './PartyWords'
import { ProposalCard } from './ProposalCard'
import { RefuseDialog } from './RefuseDialog'
import { StateTag } from './StateTag'

/** How one row stands with its parties, and what the viewer can say of it. */
export function ConfirmationSection({ row, matrix }: { row: Row; matrix: Matrix }) {
  const { t } = useTexts()
  const { all, byRow } = useKnownConfirmations()
  const stand = byRow.get(row.id)
  if (!all || !stand) return null
  if (stand.parties.length === 0) return <p className={classes.dim}>{t('confirmation.notAsked')}</p>
  return (
    <>
      <div className={classes.head}>
        <StateTag state={stand.state} />
        <span>{t(`confirmation.explain.${stand.state}`)}</span>
      </div>
      <PartyWords stand={stand} />
      {stand.proposals.map((proposal) => (
        <ProposalCard key={proposal.id} rowId={row.id} proposal={proposal} />
      ))}
      {all.mayConfirm ? <Actions row={row} matrix={matrix} stand={stand} /> : <p className={classes.dim}>{t('confirmation.noRight')}</p>}
      <p className={classes.record}>{t('confirmation.record')}</p>
    </>
  )
}

function Actions({ row, matrix, stand }: { row: Row; matrix: Matrix; stand: RowConfirmation }) {
  const { t } = useTexts()
  const { dossier, mine } = useDossierScope()
  const confirm = useConfirmRows(dossier.id)
  const withdraw = useWithdrawWord(dossier.id, row.id)
  const [refusing, setRefusing] = useState(false)
  const own = stand.parties.find((party) => party.partyId === mine?.id)
  const said = own?.stands ? own.word?.kind : null
  const cause = confirm.error ?? withdraw.error
  // The screen shows what this side prepares, and that is not what would be confirmed.
  if (unsent(row)) return <p className={classes.dim}>{t('confirmation.unsent')}</p>
  return (
    <>
      {cause && <ProblemAlert cause={cause} />}
      <div className={classes.actions}>
        {said !== 'CONFIRM' && (
          <Button
            size="xs"
            leftSection={<Icon name="check" size={16} />}
            loading={confirm.isPending}
            onClick={() => confirm.mutate([{ rowId: row.id, digest: row.digest }], { onSuccess: () => tell(t('confirmation.confirmed')) })}
          >
            {t('confirmation.confirm')}
          </Button>
        )}
        {said !== 'REFUSE' && (
          <Button size="xs" variant="default" leftSection={<Icon name="undo" size={16} />} onClick={() => setRefusing(true)}>
            {t('confirmation.refuse')}
          </Button>
        )}
        {own?.word && own.word.kind !== 'WITHDRAW' && (
          <Button
            size="xs"
            variant="default"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate(undefined, { onSuccess: () => tell(t('confirmation.withdrawn')) })}
          >
            {t('confirmation.withdraw')}
          </Button>
        )}
      </div>
      {refusing && <RefuseDialog row={row} matrix={matrix} stand={stand} onClose={() => setRefusing(false)} />}
    </>
  )
}
