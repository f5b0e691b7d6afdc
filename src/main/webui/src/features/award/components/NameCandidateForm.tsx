import { Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import type { Selection } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import { tell } from '@/components/messages'
import { useOrganisations } from '@/features/create/api/get-organisations'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useNameCandidate } from '../api/name-candidate'
import classes from './Award.module.css'

/** One vendor more to ask: one that is known, or one that is entered now. */
export function NameCandidateForm({ selection, onDone }: { selection: Selection; onDone: () => void }) {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const name = useNameCandidate(dossier.id, selection.id)
  const taken = new Set([...dossier.parties.map((party) => party.organisationId), ...selection.candidates.map((each) => each.organisationId)])
  const known = (useOrganisations().data ?? []).filter(({ id, kind }) => kind === 'VENDOR' && !taken.has(id))
  const form = useForm({
    initialValues: { organisationId: null as string | null, name: '', contactEmail: '' },
    validate: { organisationId: (value, { name: entered }) => (value || entered.trim() ? null : t('award.chooseOne')) },
  })
  const submit = form.onSubmit(({ organisationId, name: entered, contactEmail }) =>
    name.mutate(organisationId ? { organisationId } : { name: entered.trim(), contactEmail: contactEmail.trim() || null }, {
      onSuccess: () => {
        tell(t('award.named'))
        onDone()
      },
      onError: (cause) => form.setErrors(fieldErrors(cause)),
    }),
  )
  const isNew = !form.values.organisationId
  return (
    <EntryDialog title={t('award.name')} problem={name.error} saving={name.isPending} onSubmit={submit} onClose={onDone} submitLabel={t('award.name')}>
      <p className={classes.quiet}>{t('award.nameLead')}</p>
      <Select
        label={t('award.known')}
        data={known.map(({ id, name: ja, nameEn }) => ({ value: id, label: say({ ja, en: nameEn }) }))}
        searchable
        clearable
        {...form.getInputProps('organisationId')}
      />
      {isNew && (
        <>
          <p className={classes.quiet}>{t('award.orNew')}</p>
          <TextInput label={t('award.newName')} maxLength={200} {...form.getInputProps('name')} />
          <TextInput type="email" label={t('award.email')} description={t('award.emailHint')} maxLength={254} {...form.getInputProps('contactEmail')} />
        </>
      )}
    </EntryDialog>
  )
}
