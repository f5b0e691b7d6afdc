import { Button, FileInput, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Column, Row } from '@/api/types'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useAddEvidence } from '../api/add-evidence'
import classes from './Form.module.css'

export function EvidenceForm({ row, columns, onDone }: { row: Row; columns: Column[]; onDone: () => void }) {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const add = useAddEvidence(dossier.id, row.id)
  const form = useForm({
    initialValues: { title: '', shownOn: today(), partyId: dossier.myPartyId as string | null, file: null as File | null },
    validate: {
      title: (value) => (value.trim() ? null : t('form.required')),
      shownOn: (value) => (!value ? t('form.required') : value > today() ? t('form.notInFuture') : null),
    },
  })
  const submit = form.onSubmit((values) =>
    add.mutate(values, {
      onSuccess: () => {
        tell(t('common.saved'))
        onDone()
      },
    }),
  )
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput label={t('row.evidenceTitle')} required data-autofocus {...form.getInputProps('title')} />
      <div className={classes.pair}>
        <TextInput type="date" label={t('row.shownOn')} required max={today()} {...form.getInputProps('shownOn')} />
        <Select
          label={t('row.shownBy')}
          data={columns.map((column) => ({ value: column.partyId, label: say(column.name) }))}
          {...form.getInputProps('partyId')}
        />
      </div>
      <FileInput label={t('row.file')} placeholder={t('form.chooseFile')} clearable clearButtonProps={{ 'aria-label': t('common.remove') }} {...form.getInputProps('file')} />
      {add.isError && <ProblemAlert cause={add.error} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={add.isPending}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  )
}
