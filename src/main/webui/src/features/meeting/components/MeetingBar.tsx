import { Button } from '@mantine/core'
import { useState } from 'react'
import { problemOf } from '@/api/problem'
import type { MeetingSummary } from '@/api/types'
import { Icon } from '@/components/Icon'
import { tell } from '@/components/messages'
import { Tag } from '@/components/Tag'
import { useProblemSentence } from '@/components/use-problem-sentence'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useDraft } from '@/features/matrix/api/get-draft'
import { DraftDialog } from '@/features/matrix/components/DraftDialog'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { useCloseMeeting } from '../api/close-meeting'
import { useMeetings } from '../api/get-meetings'
import { useTableDraft } from '../api/table-draft'
import classes from './Meeting.module.css'
import { MeetingDialog } from './MeetingDialog'

/** A meeting is open: edits go into the rows themselves. Its minutes, what was prepared before, and closing it. */
export function MeetingBar() {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const open = useMeetings(dossier.id).data?.items.find((meeting) => meeting.open)
  return (
    <section className={classes.bar} aria-label={t('meeting.label')}>
      <div className={classes.what}>
        <strong>
          <Icon name="party" size={18} /> {t('meeting.on')}
        </strong>
        <span>{open?.title}</span>
        <span className={classes.about}>{t('meeting.direct')}</span>
      </div>
      {open && <Actions meeting={open} />}
    </section>
  )
}

function Actions({ meeting }: { meeting: MeetingSummary }) {
  const { t } = useTexts()
  const { dossier, mine } = useDossierScope()
  const { writes } = useViewer()
  const draft = useDraft(dossier.id, true).data
  const close = useCloseMeeting(dossier.id, meeting.id)
  const table = useTableDraft(dossier.id, meeting.id)
  const sentence = useProblemSentence()
  const [shown, show] = useState<'minutes' | 'draft' | 'closing' | null>(null)
  const putOnTable = () =>
    table.mutate(undefined, {
      onSuccess: ({ rows }) => tell(t('meeting.tabled', { n: rows })),
      onError: (cause) => (problemOf(cause).status === 412 ? show('draft') : tell(sentence(problemOf(cause)).what, 'bad')),
    })
  const finish = () =>
    close.mutate(undefined, {
      onSuccess: () => tell(t('meeting.closed')),
      onError: (cause) => tell(sentence(problemOf(cause)).what, 'bad'),
    })
  return (
    <div className={classes.actions}>
      {draft && draft.rows > 0 && <Tag tone="accent">{t('meeting.aside', { n: draft.rows })}</Tag>}
      {draft && draft.rows > 0 && writes && (
        <Button size="compact-sm" variant="default" loading={table.isPending} onClick={putOnTable}>
          {t('meeting.table')}
        </Button>
      )}
      <Button size="compact-sm" variant="default" leftSection={<Icon name="edit" size={16} />} onClick={() => show('minutes')}>
        {t('meeting.minutesCount', { decisions: meeting.decisions, tasks: meeting.tasks })}
      </Button>
      {writes && mine?.function === 'HOSPITAL' && (
        <Button size="compact-sm" loading={close.isPending} onClick={shown === 'closing' ? finish : () => show('closing')}>
          {t(shown === 'closing' ? 'meeting.closeSure' : 'meeting.close')}
        </Button>
      )}
      {shown === 'minutes' && <MeetingDialog meetingId={meeting.id} onClose={() => show(null)} />}
      {shown === 'draft' && <DraftDialog onClose={() => show(null)} />}
    </div>
  )
}
