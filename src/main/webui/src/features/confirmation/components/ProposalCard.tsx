import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { CounterProposal } from '@/api/types'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useFieldWords } from '@/features/matrix/state/use-field-words'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useAnswerProposal } from '../api/answer-proposal'
import classes from './ConfirmationSection.module.css'

/** 対案: what is proposed instead, field by field, and how the other side answers it. */
export function ProposalCard({ rowId, proposal }: { rowId: string; proposal: CounterProposal }) {
  const { t, language } = useTexts()
  const { partyName } = useDossierScope()
  const { writes } = useViewer()
  const { fieldName, fieldValue } = useFieldWords(partyName)
  return (
    <section className={classes.proposal} aria-label={t('confirmation.proposal')}>
      <h4>
        {t('confirmation.proposalOf', { who: partyName(proposal.partyId) })}
        <Tag tone={proposal.state === 'OPEN' ? 'accent' : 'plain'}>{t(`confirmation.proposalState.${proposal.state}`)}</Tag>
      </h4>
      <p className={`${classes.said} ${classes.dim}`}>
        {proposal.person} · {moment(proposal.at, language)}
      </p>
      <dl className={classes.changes}>
        {proposal.changes.map((change) => [
          <dt key={`${change.pointer} name`}>{fieldName(change.pointer)}</dt>,
          <dd key={change.pointer}>
            {proposal.state === 'ACCEPTED' ? '' : `${fieldValue(change.pointer, change.now)} → `}
            <strong>{fieldValue(change.pointer, change.proposed)}</strong>
          </dd>,
        ])}
      </dl>
      {proposal.answer && (
        <p className={classes.said}>
          {t(proposal.state === 'ACCEPTED' ? 'confirmation.acceptedBy' : 'confirmation.declinedBy', {
            who: proposal.answer.person,
            when: moment(proposal.answer.at, language),
          })}
          {proposal.answer.reason && ` ${t('confirmation.because', { reason: proposal.answer.reason })}`}
        </p>
      )}
      {proposal.mayAnswer && writes && <Answer rowId={rowId} proposal={proposal} />}
    </section>
  )
}

function Answer({ rowId, proposal }: { rowId: string; proposal: CounterProposal }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const answer = useAnswerProposal(dossier.id, rowId, proposal.id)
  const [declining, setDeclining] = useState(false)
  const [reason, setReason] = useState('')
  const send = (accept: boolean) =>
    answer.mutate(
      { accept, reason: accept ? null : reason },
      { onSuccess: () => tell(t(accept ? 'confirmation.accepted' : 'confirmation.declined')) },
    )
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        send(false)
      }}
    >
      {answer.isError && <ProblemAlert cause={answer.error} />}
      {declining && (
        <Textarea
          label={t('confirmation.declineReason')}
          required
          autosize
          maxLength={500}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <div className={classes.end}>
        {declining ? (
          <>
            <Button size="xs" variant="default" onClick={() => setDeclining(false)}>
              {t('common.cancel')}
            </Button>
            <Button size="xs" type="submit" loading={answer.isPending} disabled={!reason.trim()}>
              {t('confirmation.decline')}
            </Button>
          </>
        ) : (
          <>
            <Button size="xs" variant="default" onClick={() => setDeclining(true)}>
              {t('confirmation.decline')}
            </Button>
            <Button size="xs" loading={answer.isPending} onClick={() => send(true)}>
              {t('confirmation.accept')}
            </Button>
          </>
        )}
      </div>
    </form>
  )
}
