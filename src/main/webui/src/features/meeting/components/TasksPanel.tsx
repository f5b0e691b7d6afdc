import { Button } from '@mantine/core'
import { useState } from 'react'
import { Panel } from '@/components/Panel'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useMeetings } from '../api/get-meetings'
import { useTasks } from '../api/get-tasks'
import { ItemList } from './ItemList'
import classes from './Meeting.module.css'
import { MeetingDialog } from './MeetingDialog'

/** What is owed from meetings, and the meetings with their minutes. Nothing where there was no meeting yet. */
export function TasksPanel() {
  const { t, language } = useTexts()
  const { dossier } = useDossierScope()
  const meetings = useMeetings(dossier.id).data?.items ?? []
  const tasks = useTasks(dossier.id).data
  const [shown, show] = useState<string | null>(null)
  if (meetings.length === 0) return null
  return (
    <Panel title={t('meeting.panel')}>
      {tasks && tasks.open.length > 0 ? <ItemList items={tasks.open} removable={false} label={t('meeting.tasks')} /> : <p>{t('meeting.nothingOwed')}</p>}
      <ul className={classes.list} aria-label={t('meeting.list')}>
        {meetings.map((meeting) => (
          <li key={meeting.id} className={classes.item}>
            <span className={classes.text}>
              {meeting.title} <span className={classes.about}>{moment(meeting.openedAt, language)}</span>
            </span>
            {meeting.open && <Tag tone="accent">{t('meeting.on')}</Tag>}
            <Button size="compact-sm" variant="default" onClick={() => show(meeting.id)}>
              {t('meeting.minutesOf', { title: meeting.title })}
            </Button>
          </li>
        ))}
      </ul>
      {shown && <MeetingDialog meetingId={shown} onClose={() => show(null)} />}
    </Panel>
  )
}
