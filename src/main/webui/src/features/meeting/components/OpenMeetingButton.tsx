import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { fieldErrors } from '@/api/problem'
import { Dialog } from '@/components/Dialog'
import { Icon } from '@/components/Icon'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useOpenMeeting } from '../api/open-meeting'
import classes from './Meeting.module.css'

/** The hospital opens a meeting: its title, with whom, and who attends (one name each line, for each organisation). */
export function OpenMeetingButton() {
  const { t } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const [open, setOpen] = useState(false)
  const start = useOpenMeeting(dossier.id)
  const vendors = dossier.parties.filter((party) => party.function !== 'HOSPITAL' && !party.left)
  const hospital = dossier.parties.find((party) => party.function === 'HOSPITAL')?.id ?? ''
  const form = useForm({
    initialValues: {
      title: '',
      partyIds: vendors.filter((party) => party.function !== 'SUBCONTRACTOR').map((party) => party.id),
      names: {} as Record<string, string>,
    },
    validate: { title: (title) => (title.trim() ? null : t('form.required')) },
  })
  const submit = form.onSubmit(({ title, partyIds, names }) =>
    start.mutate(
      {
        title: title.trim(),
        partyIds,
        attendants: [hospital, ...partyIds].flatMap((partyId) =>
          (names[partyId] ?? '').split('\n').map((name) => name.trim()).filter(Boolean).map((name) => ({ name, partyId, organisation: null })),
        ),
      },
      {
        onSuccess: () => {
          tell(t('meeting.opened'))
          setOpen(false)
        },
        onError: (cause) => form.setErrors(fieldErrors(cause)),
      },
    ),
  )
  return (
    <>
      <Button size="compact-sm" variant="default" leftSection={<Icon name="party" size={16} />} onClick={() => setOpen(true)}>
        {t('meeting.open')}
      </Button>
      <Dialog opened={open} onClose={() => setOpen(false)} title={t('meeting.open')} size="lg" firm>
        <form className={classes.form} onSubmit={submit} noValidate>
          <p>{t('meeting.openLead')}</p>
          <TextInput label={t('meeting.titleOf')} required maxLength={200} data-autofocus {...form.getInputProps('title')} />
          <Checkbox.Group label={t('meeting.with')} {...form.getInputProps('partyIds')}>
            {vendors.map((party) => (
              <Checkbox key={party.id} value={party.id} label={partyName(party.id)} mt="xs" />
            ))}
          </Checkbox.Group>
          {[hospital, ...form.values.partyIds].map((id) => (
            <Textarea key={id} label={t('meeting.attendantsOf', { name: partyName(id) })} description={t('meeting.oneEachLine')} autosize minRows={1} {...form.getInputProps(`names.${id}`)} value={form.values.names[id] ?? ''} />
          ))}
          {start.isError && <ProblemAlert cause={start.error} />}
          <div className={classes.end}>
            <Button variant="default" onClick={() => setOpen(false)}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={start.isPending}>
              {t('meeting.start')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
