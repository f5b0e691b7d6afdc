import { Dialog } from '@/components/Dialog'
import { DownloadButton } from '@/components/DownloadButton'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useMeeting } from '../api/get-meeting'
import { AddItemForm } from './AddItemForm'
import { Attendants } from './Attendants'
import { ItemList } from './ItemList'
import classes from './Meeting.module.css'

/** The minutes so far: who is there, what was decided, who owes what by when. */
export function MeetingDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const { t, language } = useTexts()
  const { dossier } = useDossierScope()
  const query = useMeeting(dossier.id, meetingId)
  return (
    <Dialog opened onClose={onClose} title={query.data?.title ?? t('meeting.minutes')} size="xl">
      <Queried query={query}>
        {(meeting) => {
          const decisions = meeting.items.filter((item) => item.kind === 'DECISION')
          const tasks = meeting.items.filter((item) => item.kind === 'TASK')
          return (
            <>
              <p className={classes.about}>
                {moment(meeting.openedAt, language)}
                {meeting.closedAt && ` – ${moment(meeting.closedAt, language)}`}
              </p>
              <Attendants meeting={meeting} />
              <h3>{t('meeting.decisions')}</h3>
              {decisions.length > 0 ? <ItemList items={decisions} removable={meeting.open} label={t('meeting.decisions')} /> : <p>{t('meeting.noDecisions')}</p>}
              <h3>{t('meeting.tasks')}</h3>
              {tasks.length > 0 ? <ItemList items={tasks} removable={meeting.open} label={t('meeting.tasks')} /> : <p>{t('meeting.noTasks')}</p>}
              {meeting.editable && <AddItemForm meeting={meeting} />}
              <DownloadButton path={`/api/dossiers/${dossier.id}/meetings/${meeting.id}/minutes`} fallback="minutes.docx" mt="md">
                {t('meeting.download')}
              </DownloadButton>
            </>
          )
        }}
      </Queried>
    </Dialog>
  )
}
