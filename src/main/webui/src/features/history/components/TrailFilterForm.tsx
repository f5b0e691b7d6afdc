import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import type { TrailFilter } from '../api/get-audit-events'
import { SUBJECTS } from '../logic/subjects'
import classes from './TrailFilterForm.module.css'

const EMPTY = { from: '', to: '', party: '', subject: '', words: '' }

/** Who, what, when and which words: narrows the list when it is sent. */
export function TrailFilterForm({ onFilter }: { onFilter: (filter: TrailFilter) => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const form = useForm({
    initialValues: EMPTY,
    validate: { to: (to, { from }) => (from && to && to < from ? t('history.daysTurned') : null) },
  })
  const send = (values: typeof EMPTY) =>
    onFilter(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()]).filter(([, value]) => value)))
  return (
    <form role="search" aria-label={t('history.search')} className={classes.form} onSubmit={form.onSubmit(send)}>
      <TextInput className={classes.words} label={t('history.words')} maxLength={100} {...form.getInputProps('words')} />
      <NativeSelect
        label={t('history.party')}
        data={[{ value: '', label: t('history.anybody') }, ...dossier.parties.map((party) => ({ value: party.id, label: party.name }))]}
        {...form.getInputProps('party')}
      />
      <NativeSelect
        label={t('history.subject')}
        data={[{ value: '', label: t('history.anything') }, ...SUBJECTS.map((subject) => ({ value: subject, label: t(`history.subjects.${subject}`) }))]}
        {...form.getInputProps('subject')}
      />
      <TextInput type="date" label={t('history.from')} {...form.getInputProps('from')} />
      <TextInput type="date" label={t('history.to')} {...form.getInputProps('to')} />
      <div className={classes.buttons}>
        <Button type="submit">{t('history.narrow')}</Button>
        <Button
          variant="default"
          onClick={() => {
            form.reset()
            onFilter({})
          }}
        >
          {t('history.clear')}
        </Button>
      </div>
    </form>
  )
}
