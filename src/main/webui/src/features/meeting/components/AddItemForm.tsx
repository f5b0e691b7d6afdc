import { Button, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import type { Meeting } from '@/api/types'
import { announce } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useMatrix } from '@/features/matrix/api/get-matrix'
import { useTexts } from '@/i18n/use-texts'
import { useAddItem } from '../api/add-item'
import classes from './Meeting.module.css'

/** Writes down a decision, or a task with who owes it and by when. */
export function AddItemForm({ meeting }: { meeting: Meeting }) {
  const { t, say } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const add = useAddItem(dossier.id, meeting.id)
  const rows = useMatrix(dossier.id).data?.rows ?? []
  const hospital = dossier.parties.find((party) => party.function === 'HOSPITAL')?.id ?? ''
  const form = useForm({
    initialValues: { kind: 'DECISION' as 'DECISION' | 'TASK', text: '', rowId: '', ownerId: '', due: '' },
    validate: {
      text: (text) => (text.trim() ? null : t('form.required')),
      ownerId: (owner, { kind }) => (kind === 'TASK' && !owner ? t('form.required') : null),
    },
  })
  const task = form.values.kind === 'TASK'
  const submit = form.onSubmit(({ kind, text, rowId, ownerId, due }) =>
    add.mutate(
      { kind, text: text.trim(), rowId: rowId || null, ownerId: task ? ownerId : null, due: task ? due || null : null },
      {
        onSuccess: () => {
          announce(t('common.saved'))
          form.setValues({ text: '', rowId: '', due: '' })
        },
        onError: (cause) => form.setErrors(fieldErrors(cause)),
      },
    ),
  )
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <SegmentedControl
        aria-label={t('meeting.kindOf')}
        data={[{ value: 'DECISION', label: t('meeting.kind.DECISION') }, { value: 'TASK', label: t('meeting.kind.TASK') }]}
        {...form.getInputProps('kind')}
      />
      <Textarea label={t(`meeting.kind.${form.values.kind}`)} required autosize minRows={2} maxLength={1000} {...form.getInputProps('text')} />
      <div className={classes.pair}>
        {task && (
          <Select
            label={t('meeting.owner')}
            required
            data={[hospital, ...meeting.partyIds].map((id) => ({ value: id, label: partyName(id) }))}
            {...form.getInputProps('ownerId')}
          />
        )}
        {task && <TextInput type="date" label={t('meeting.due')} {...form.getInputProps('due')} />}
        <Select
          label={t('meeting.row')}
          searchable
          clearable
          limit={50}
          data={rows.map((row) => ({ value: row.id, label: [say(row.title), row.scope.label && say(row.scope.label), row.phase === 'EMERGENCY' && t('phase.EMERGENCY')].filter(Boolean).join(' · ') }))}
          {...form.getInputProps('rowId')}
        />
      </div>
      {add.isError && <ProblemAlert cause={add.error} />}
      <div className={classes.end}>
        <Button type="submit" loading={add.isPending}>
          {t('meeting.write')}
        </Button>
      </div>
    </form>
  )
}
