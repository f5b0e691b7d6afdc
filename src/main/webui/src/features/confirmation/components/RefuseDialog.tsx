import { Button, Checkbox, Switch, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Matrix, Row, RowConfirmation } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { flawOf } from '@/features/matrix/logic/service-level'
import { useTexts } from '@/i18n/use-texts'
import { useRefuseRow } from '../api/refuse-row'
import { counterProposal, proposalOf, type Proposal } from '../logic/proposal'
import classes from './ConfirmationSection.module.css'
import { CounterFields } from './CounterFields'

interface Props { row: Row; matrix: Matrix; stand: RowConfirmation; onClose: () => void }

/** 差戻し: why, for the hospital also for whom, and if wanted what should stand instead. */
export function RefuseDialog({ row, matrix, stand, onClose }: Props) {
  const { t, say } = useTexts()
  const { dossier, mine, partyName } = useDossierScope()
  const refuse = useRefuseRow(dossier.id, row.id)
  // What is refused is what was shown when the dialog opened.
  const [shown] = useState(row)
  const [reason, setReason] = useState('')
  const asHospital = mine?.function === 'HOSPITAL'
  const vendors = stand.parties.filter((party) => party.partyId !== mine?.id && functionOf(matrix, party.partyId) !== 'SUBCONTRACTOR')
  const [meant, setMeant] = useState(vendors.map((party) => party.partyId))
  const [proposing, setProposing] = useState(false)
  const about = asHospital ? (meant.length === 1 ? (meant[0] ?? null) : null) : (mine?.id ?? null)
  const [typed, setTyped] = useState<{ about: string; proposal: Proposal } | null>(null)
  const proposal = about === null ? null : typed?.about === about ? typed.proposal : proposalOf(shown, about)
  const counter = proposing && about !== null && proposal ? counterProposal(shown, about, proposal) : null
  const amountMissing = counter !== null && (proposal?.costClass === 'SEPARATE' || proposal?.costClass === 'UNDECIDED') && proposal.amount === null
  const ready = reason.trim() !== '' && (!asHospital || meant.length > 0) && (!proposing || (counter !== null && !amountMissing))
  const [checked, setChecked] = useState(false)
  const flawed = proposing && proposal !== null && proposal.serviceLevels.some((level) => flawOf(level) !== null)
  const submit = () => {
    setChecked(true)
    if (!ready || flawed) return
    refuse.mutate(
      { digest: shown.digest, reason, forPartyIds: asHospital ? meant : null, counterProposal: counter },
      {
        onSuccess: () => {
          tell(t('confirmation.refused'))
          onClose()
        },
      },
    )
  }
  return (
    <Dialog opened onClose={onClose} title={t('confirmation.refuseTitle')} size="lg" firm>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p className={classes.said}>
          <strong>{say(row.title)}</strong> {row.scope.label && say(row.scope.label)}
        </p>
        <Textarea
          label={t('confirmation.reason')}
          required
          autosize
          minRows={2}
          maxLength={500}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {asHospital && vendors.length > 1 && (
          <Checkbox.Group label={t('confirmation.forWhom')} description={t('confirmation.forWhomHint')} value={meant} onChange={setMeant}>
            {vendors.map((party) => (
              <Checkbox key={party.partyId} mt={6} value={party.partyId} label={partyName(party.partyId)} />
            ))}
          </Checkbox.Group>
        )}
        <Switch label={t('confirmation.withProposal')} checked={proposing} onChange={(event) => setProposing(event.currentTarget.checked)} />
        {proposing && about === null && <p className={classes.dim}>{t('confirmation.oneParty')}</p>}
        {proposing && about !== null && proposal && (
          <CounterFields party={partyName(about)} value={proposal} checked={checked} onChange={(next) => setTyped({ about, proposal: next })} />
        )}
        {refuse.isError && <ProblemAlert cause={refuse.error} />}
        <div className={classes.end}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={refuse.isPending} disabled={!ready}>
            {t('confirmation.refuseNow')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function functionOf(matrix: Matrix, partyId: string): string | undefined {
  return matrix.columns.find((column) => column.partyId === partyId)?.function
}
