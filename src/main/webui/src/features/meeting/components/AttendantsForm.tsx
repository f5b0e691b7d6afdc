import { ActionIcon, Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Meeting } from '@/api/types'
import { Icon } from '@/components/Icon'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useChangeAttendants } from '../api/change-attendants'
import { attendantsOf, lacksOrganisation, linesOf, type AttendantLine } from '../logic/attendants'
import classes from './Meeting.module.css'

const MOST = 100
const ELSEWHERE = ''

/** Who is there, line by line: a name, and of which party or other organisation. */
export function AttendantsForm({ meeting, onDone }: { meeting: Meeting; onDone: () => void }) {
  const { t } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const change = useChangeAttendants(dossier.id)
  const hospital = dossier.parties.find((party) => party.function === 'HOSPITAL')?.id ?? null
  const nobody: AttendantLine = { name: '', partyId: hospital, organisation: '' }
  // What is typed stays although others write in the minutes meanwhile; saving says where they changed the same.
  const [shown] = useState(meeting)
  const [lines, setLines] = useState(() => (meeting.attendants.length > 0 ? linesOf(meeting.attendants) : [nobody]))
  const [checked, setChecked] = useState(false)
  const set = (at: number, to: Partial<AttendantLine>) => setLines(lines.map((line, index) => (index === at ? { ...line, ...to } : line)))
  const parties = [hospital, ...meeting.partyIds, ...lines.map((line) => line.partyId)].filter((id): id is string => id !== null)
  const choices = [...new Set(parties)].map((id) => ({ value: id, label: partyName(id) })).concat({ value: ELSEWHERE, label: t('meeting.elsewhere') })
  const submit = () => {
    setChecked(true)
    if (lines.some(lacksOrganisation)) return
    change.mutate(
      { meeting: shown, attendants: attendantsOf(lines) },
      {
        onSuccess: () => {
          tell(t('common.saved'))
          onDone()
        },
      },
    )
  }
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <ol className={classes.list}>
        {lines.map((line, at) => (
          <li key={at} className={classes.attendant}>
            <TextInput
              className={classes.grow}
              label={t('meeting.attendantName')}
              maxLength={100}
              autoFocus={at === lines.length - 1}
              value={line.name}
              onChange={(event) => set(at, { name: event.currentTarget.value })}
            />
            <Select
              className={classes.grow}
              label={t('meeting.attendantOf')}
              data={choices}
              value={line.partyId ?? ELSEWHERE}
              allowDeselect={false}
              comboboxProps={{ zIndex: 400 }}
              onChange={(partyId) => set(at, { partyId: partyId === ELSEWHERE ? null : partyId })}
            />
            {line.partyId === null && (
              <TextInput
                className={classes.grow}
                label={t('meeting.organisation')}
                maxLength={200}
                error={checked && lacksOrganisation(line) ? t('form.required') : undefined}
                value={line.organisation}
                onChange={(event) => set(at, { organisation: event.currentTarget.value })}
              />
            )}
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('meeting.removeAttendant', { name: line.name || String(at + 1) })}
              onClick={() => setLines(lines.filter((_, index) => index !== at))}
            >
              <Icon name="close" size={16} />
            </ActionIcon>
          </li>
        ))}
      </ol>
      {change.isError && <ProblemAlert cause={change.error} />}
      <div className={classes.end}>
        <Button variant="default" leftSection={<Icon name="add" size={16} />} disabled={lines.length >= MOST} onClick={() => setLines([...lines, nobody])}>
          {t('meeting.addAttendant')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={change.isPending}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  )
}
