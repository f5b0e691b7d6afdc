import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import type { PartyFunction } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import { tell } from '@/components/messages'
import { useCatalogue } from '@/features/catalogue/api/get-catalogue'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useMatrix } from '@/features/matrix/api/get-matrix'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useOpenSelection } from '../api/open-selection'
import { FUNCTIONS } from '../logic/functions'
import { askable } from '../logic/own-duties'
import classes from './Award.module.css'

const DAYS = 14
const inDays = (days: number) => today(new Date(Date.now() + days * 86_400_000))

/** For which function, until when, and about which areas candidates are asked. */
export function OpenSelectionForm({ dossierId, onDone }: { dossierId: string; onDone: (selectionId?: string) => void }) {
  const { t, say } = useTexts()
  const open = useOpenSelection(dossierId)
  const areas = useCatalogue().data?.areas ?? []
  const { dossier } = useDossierScope()
  const own = askable(useMatrix(dossierId).data?.rows ?? [], dossier.myPartyId)
  const form = useForm({
    initialValues: {
      function: 'EHR' as PartyFunction,
      deadline: inDays(DAYS),
      without: [] as string[],
      ownRows: [] as string[],
      note: '',
    },
    validate: { deadline: (value) => (!value ? t('form.required') : value < today() ? t('award.deadlinePast') : null) },
  })
  const kept = areas.map((area) => area.id).filter((id) => !form.values.without.includes(id))
  const submit = form.onSubmit(({ function: wanted, deadline, without, ownRows, note }) =>
    open.mutate(
      { function: wanted, deadline, note: note.trim() || null, areas: without.length === 0 ? null : kept, ownRows },
      {
        onSuccess: ({ id }) => {
          tell(t('award.opened'))
          onDone(id)
        },
        onError: (cause) => form.setErrors(fieldErrors(cause, (path) => path.replace(/\.\d+$/, ''))),
      },
    ),
  )
  return (
    <EntryDialog
      title={t('award.open')}
      problem={open.error}
      saving={open.isPending}
      onSubmit={submit}
      onClose={() => onDone()}
      submitLabel={t('award.start')}
    >
      <p className={classes.quiet}>{t('award.openLead')}</p>
      <Select
        label={t('award.function')}
        data={FUNCTIONS.map((value) => ({ value, label: t(`function.${value}`) }))}
        allowDeselect={false}
        required
        {...form.getInputProps('function')}
      />
      <TextInput
        type="date"
        label={t('award.deadline')}
        description={t('award.deadlineHint')}
        min={today()}
        required
        {...form.getInputProps('deadline')}
      />
      <Checkbox.Group
        label={t('award.areas')}
        error={form.errors.areas}
        value={kept}
        onChange={(chosen) => form.setFieldValue('without', areas.map((area) => area.id).filter((id) => !chosen.includes(id)))}
      >
        <div className={classes.choices}>
          {areas.map((area) => (
            <Checkbox key={area.id} value={area.id} label={say(area.title)} />
          ))}
        </div>
      </Checkbox.Group>
      {own.length > 0 && (
        <Checkbox.Group
          label={t('award.ownDuties')}
          description={t('award.ownDutiesHint')}
          error={form.errors.ownRows}
          value={form.values.ownRows}
          onChange={(chosen) => form.setFieldValue('ownRows', chosen)}
        >
          <div className={classes.choices}>
            {own.map((row) => (
              <Checkbox key={row.id} value={row.id} label={say(row.title)} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <Textarea label={t('award.note')} maxLength={1000} autosize minRows={2} {...form.getInputProps('note')} />
    </EntryDialog>
  )
}
