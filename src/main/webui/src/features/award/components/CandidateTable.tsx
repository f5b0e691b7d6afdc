import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Candidate, Selection } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { Tag, type Tone } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useWithdrawCandidate } from '../api/withdraw-candidate'
import classes from './Award.module.css'
import { ReasonDialog } from './ReasonDialog'

const TONES: Record<Candidate['state'], Tone> = {
  ASKED: 'warning', SENT: 'good', DECLINED: 'plain', WITHDRAWN: 'plain', CHOSEN: 'accent', NOT_CHOSEN: 'plain', CANCELLED: 'plain',
}

/** Who is asked and who has answered; before the close the hospital knows no more than that. */
export function CandidateTable({ dossierId, selection, mayWithdraw }: { dossierId: string; selection: Selection; mayWithdraw: boolean }) {
  const { t, say, language } = useTexts()
  const [leaving, setLeaving] = useState<Candidate | null>(null)
  const name = (candidate: Candidate) => say({ ja: candidate.name, en: candidate.nameEn })
  if (selection.candidates.length === 0) return <p className={classes.quiet}>{t('award.noCandidates')}</p>
  return (
    <>
      <DataTable
        caption={t('award.candidates')}
        head={
          <>
            <th scope="col">{t('award.candidate')}</th>
            <th scope="col">{t('award.progress')}</th>
            {mayWithdraw && <th scope="col">{t('award.act')}</th>}
          </>
        }
      >
        {selection.candidates.map((candidate) => (
          <tr key={candidate.id}>
            <th scope="row">{name(candidate)}</th>
            <td>
              <Tag tone={TONES[candidate.state]}>{t(`award.candidateState.${candidate.state}`)}</Tag>{' '}
              {candidate.sentAt && `${moment(candidate.sentAt, language)} ${candidate.sentBy ?? ''}`} {candidate.reason}
            </td>
            {mayWithdraw && (
              <td>
                {(candidate.state === 'ASKED' || candidate.state === 'SENT') && (
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={t('award.withdrawName', { name: name(candidate) })}
                    onClick={() => setLeaving(candidate)}
                  >
                    {t('award.withdraw')}
                  </Button>
                )}
              </td>
            )}
          </tr>
        ))}
      </DataTable>
      {leaving && <Withdraw dossierId={dossierId} selectionId={selection.id} candidate={leaving} onDone={() => setLeaving(null)} />}
    </>
  )
}

function Withdraw({ dossierId, selectionId, candidate, onDone }: { dossierId: string; selectionId: string; candidate: Candidate; onDone: () => void }) {
  const { t, say } = useTexts()
  const withdraw = useWithdrawCandidate(dossierId, selectionId, candidate.id)
  return (
    <ReasonDialog
      title={t('award.withdrawName', { name: say({ ja: candidate.name, en: candidate.nameEn }) })}
      means={t('award.withdrawMeans')}
      label={t('award.reason')}
      hint={t('award.reasonHint')}
      problem={withdraw.error}
      saving={withdraw.isPending}
      onReason={(reason) => withdraw.mutate(reason, { onSuccess: onDone })}
      onClose={onDone}
    />
  )
}
