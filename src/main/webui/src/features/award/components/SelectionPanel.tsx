import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Selection } from '@/api/types'
import { DownloadButton } from '@/components/DownloadButton'
import { Icon } from '@/components/Icon'
import { tell } from '@/components/messages'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Tag, type Tone } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { day, dayInBoth } from '@/lib/dates'
import { useCancelSelection } from '../api/cancel-selection'
import { useCloseSelection } from '../api/close-selection'
import classes from './Award.module.css'
import { CandidateTable } from './CandidateTable'
import { ComparisonPanel } from './ComparisonPanel'
import { MoveDeadlineForm } from './MoveDeadlineForm'
import { NameCandidateForm } from './NameCandidateForm'
import { ReasonDialog } from './ReasonDialog'

const TONES: Record<Selection['state'], Tone> = { OPEN: 'accent', CLOSED: 'warning', AWARDED: 'good', CANCELLED: 'plain' }

/** One selection: its frame, who is asked, what can be done now, and once it is closed the comparison. */
export function SelectionPanel({ selection }: { selection: Selection }) {
  const { t, language } = useTexts()
  const { writes } = useViewer()
  const { dossier } = useDossierScope()
  const running = selection.state === 'OPEN' || selection.state === 'CLOSED'
  return (
    <div className={classes.stack}>
      <Panel
        title={`${t(`function.${selection.function}`)} · ${t('award.until', { day: dayInBoth(selection.deadline, language) })}`}
        aside={<Tag tone={TONES[selection.state]}>{t(`award.state.${selection.state}`)}</Tag>}
      >
        <div className={classes.stack}>
          <p className={classes.quiet}>
            {t('award.openedBy', { name: selection.openedBy, day: day(selection.openedAt, language) })}{' '}
            {t('award.duties', { n: selection.duties.length })}
            {selection.endedAt && ` ${t('award.endedBy', { name: selection.endedBy ?? '', day: day(selection.endedAt, language) })}`}
          </p>
          {selection.note && <p className={classes.text}>{selection.note}</p>}
          {selection.reason && (
            <p className={classes.text}>
              <strong>{t('award.reason')}</strong> {selection.reason}
            </p>
          )}
          <CandidateTable dossierId={dossier.id} selection={selection} mayWithdraw={running && writes} />
          {selection.state === 'OPEN' && <p className={classes.quiet}>{t('award.blind')}</p>}
          {running && writes && <Acts selection={selection} />}
          <div className={classes.actions}>
            <DownloadButton
              path={`/api/dossiers/${dossier.id}/specification-annex/document?function=${selection.function}`}
              fallback="specification-annex.docx"
            >
              {t('award.document')}
            </DownloadButton>
          </div>
          <p className={classes.quiet}>{t('award.documentRead')}</p>
        </div>
      </Panel>
      {(selection.state === 'CLOSED' || selection.state === 'AWARDED') && <ComparisonPanel selection={selection} />}
    </div>
  )
}

function Acts({ selection }: { selection: Selection }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const [asking, ask] = useState<'name' | 'move' | 'cancel' | null>(null)
  const close = useCloseSelection(dossier.id, selection.id)
  const cancel = useCancelSelection(dossier.id, selection.id)
  const open = selection.state === 'OPEN'
  const inPlay = selection.candidates.filter(({ state }) => state === 'ASKED' || state === 'SENT')
  const left = inPlay.filter(({ sentAt }) => !sentAt).length
  const done = () => ask(null)
  return (
    <>
      {close.isError && <ProblemAlert cause={close.error} />}
      <div className={classes.actions}>
        {open && dossier.stage === 'PROCUREMENT' && (
          <Button leftSection={<Icon name="add" />} variant={inPlay.length === 0 ? 'filled' : 'default'} onClick={() => ask('name')}>
            {t('award.name')}
          </Button>
        )}
        {open && inPlay.length > 0 && (
          <Button disabled={left > 0} loading={close.isPending} onClick={() => close.mutate(undefined, { onSuccess: () => tell(t('award.closed')) })}>
            {t('award.close')}
          </Button>
        )}
        {open && (
          <Button variant="default" onClick={() => ask('move')}>
            {t('award.move')}
          </Button>
        )}
        <Button variant="default" onClick={() => ask('cancel')}>
          {t('award.cancel')}
        </Button>
        {open && left > 0 && <span>{t('award.waiting', { n: left })}</span>}
      </div>
      {asking === 'name' && <NameCandidateForm selection={selection} onDone={done} />}
      {asking === 'move' && <MoveDeadlineForm dossierId={dossier.id} selection={selection} onDone={done} />}
      {asking === 'cancel' && (
        <ReasonDialog
          title={t('award.cancel')}
          means={t('award.cancelMeans')}
          label={t('award.reason')}
          hint={t('award.reasonHint')}
          problem={cancel.error}
          saving={cancel.isPending}
          onReason={(reason) => cancel.mutate(reason, { onSuccess: done })}
          onClose={done}
        />
      )}
    </>
  )
}
