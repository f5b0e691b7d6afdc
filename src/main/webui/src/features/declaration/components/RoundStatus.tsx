import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { DeclarationRound } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { Dialog } from '@/components/Dialog'
import dialog from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useCancelRound } from '../api/cancel-round'
import { useCloseRound } from '../api/close-round'
import { DeadlineDialog } from './DeadlineDialog'
import classes from './RoundStatus.module.css'

/** For the hospital: who was asked and who has handed in. Before the close it knows no more than that. */
export function RoundStatus({ round }: { round: DeclarationRound }) {
  const { t, language } = useTexts()
  const { writes } = useViewer()
  const { dossier, partyName } = useDossierScope()
  const close = useCloseRound(dossier.id, round.id)
  const [asking, ask] = useState<'deadline' | 'cancel' | null>(null)
  const left = round.asked.filter((asked) => !asked.handedInAt && !dossier.parties.find(({ id }) => id === asked.partyId)?.left).length
  const open = round.state === 'OPEN'
  return (
    <div className={classes.status}>
      <DataTable
        caption={t('declaration.asked')}
        head={
          <>
            <th scope="col">{t('declaration.vendor')}</th>
            <th scope="col" data-number>
              {t('declaration.rows')}
            </th>
            <th scope="col">{t('declaration.state')}</th>
          </>
        }
      >
        {round.asked.map((asked) => (
          <tr key={asked.partyId}>
            <th scope="row">{partyName(asked.partyId)}</th>
            <td data-number>{asked.rows}</td>
            <td>
              {asked.handedInAt ? (
                <>
                  <Tag tone="good" icon="check">
                    {t('declaration.handedInTag')}
                  </Tag>{' '}
                  {moment(asked.handedInAt, language)} {asked.handedInBy}
                </>
              ) : (
                <Tag tone={open ? 'warning' : 'plain'}>{t('declaration.notYet')}</Tag>
              )}
            </td>
          </tr>
        ))}
      </DataTable>
      {open && <p className={classes.blind}>{t('declaration.blind')}</p>}
      {close.isError && <ProblemAlert cause={close.error} />}
      {open && writes && (
        <div className={classes.actions}>
          <Button
            disabled={left > 0}
            loading={close.isPending}
            onClick={() => close.mutate(undefined, { onSuccess: () => tell(t('declaration.closed')) })}
          >
            {t('declaration.close')}
          </Button>
          <Button variant="default" onClick={() => ask('deadline')}>
            {t('declaration.move.title')}
          </Button>
          <Button variant="default" onClick={() => ask('cancel')}>
            {t('declaration.cancel')}
          </Button>
          {left > 0 && <span>{t('declaration.waitingFor', { n: left })}</span>}
        </div>
      )}
      {asking === 'deadline' && <DeadlineDialog round={round} onDone={() => ask(null)} />}
      {asking === 'cancel' && <CancelDialog dossierId={dossier.id} roundId={round.id} onDone={() => ask(null)} />}
    </div>
  )
}

function CancelDialog({ dossierId, roundId, onDone }: { dossierId: string; roundId: string; onDone: () => void }) {
  const { t } = useTexts()
  const cancel = useCancelRound(dossierId, roundId)
  const [reason, setReason] = useState('')
  return (
    <Dialog opened onClose={onDone} title={t('declaration.cancel')} firm>
      <form
        className={dialog.form}
        onSubmit={(event) => {
          event.preventDefault()
          cancel.mutate(reason.trim(), { onSuccess: onDone })
        }}
      >
        <p className={classes.blind}>{t('declaration.cancelMeans')}</p>
        <Textarea
          label={t('declaration.cancelReason')}
          required
          maxLength={500}
          autosize
          minRows={2}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {cancel.isError && <ProblemAlert cause={cancel.error} />}
        <div className={dialog.actions}>
          <Button variant="default" onClick={onDone}>
            {t('common.close')}
          </Button>
          <Button type="submit" disabled={!reason.trim()} loading={cancel.isPending}>
            {t('declaration.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
