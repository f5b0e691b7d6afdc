import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Meeting } from '@/api/types'
import { Icon } from '@/components/Icon'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { AttendantsForm } from './AttendantsForm'
import classes from './Meeting.module.css'

/** Who is there; for who leads the meeting with the way to change it while the meeting is open. */
export function Attendants({ meeting }: { meeting: Meeting }) {
  const { t } = useTexts()
  const { partyName } = useDossierScope()
  const [editing, setEditing] = useState(false)
  const changeable = meeting.leads && meeting.open
  if (meeting.attendants.length === 0 && !changeable) return null
  return (
    <>
      <h3>{t('meeting.attendants')}</h3>
      {editing ? (
        <AttendantsForm meeting={meeting} onDone={() => setEditing(false)} />
      ) : (
        <>
          {meeting.attendants.length > 0 ? (
            <ul className={classes.people}>
              {meeting.attendants.map((person, at) => (
                <li key={at}>
                  {person.name}（{person.organisation ?? partyName(person.partyId)}）
                </li>
              ))}
            </ul>
          ) : (
            <p>{t('meeting.noAttendants')}</p>
          )}
          {changeable && (
            <Button size="xs" variant="default" leftSection={<Icon name="edit" size={16} />} onClick={() => setEditing(true)}>
              {t('meeting.editAttendants')}
            </Button>
          )}
        </>
      )}
    </>
  )
}
