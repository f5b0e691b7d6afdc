import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect } from 'react'
import { fieldErrors } from '@/api/problem'
import type { Dossier } from '@/api/types'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { focusFirstError } from '@/lib/focus-first-error'
import { useCreateDossier } from '../api/create-dossier'
import { useOrganisations } from '../api/get-organisations'
import { bodyOf, formPathOf, type Draft } from '../logic/draft'
import { saveDraft } from '../logic/saved-draft'
import { AssetsFields } from './AssetsFields'
import { ContractsFields } from './ContractsFields'
import classes from './CreateForm.module.css'
import { PartiesFields } from './PartiesFields'
import { SystemsFields } from './SystemsFields'

interface Props { draft: Draft; onCreated: (dossier: Dossier) => void; onBack: () => void }

/** One page from the pattern to the dossier: prefilled, everything changeable, kept over errors and reloads. */
export function CreateForm({ draft, onCreated, onBack }: Props) {
  const { t } = useTexts()
  const { acting } = useViewer()
  const create = useCreateDossier()
  const organisations = useOrganisations()
  const required = (value: string) => (value.trim() ? null : t('form.required'))
  const form = useForm<Draft>({
    initialValues: draft,
    onValuesChange: saveDraft,
    validate: {
      name: required,
      parties: { name: required, contactEmail: (value) => (!value || /^\S+@\S+\.\S+$/.test(value) ? null : t('form.email')) },
      systems: { name: required },
      assets: { label: required, count: (value) => (value >= 1 ? null : t('form.atLeastOne')) },
      contracts: {
        name: required,
        to: (value, values, path) => {
          const from = values.contracts[Number(path.split('.')[1])]?.from
          return value && from && value < from ? t('form.endBeforeStart') : null
        },
      },
    },
  })
  useEffect(() => saveDraft(draft), [draft])

  const submit = form.onSubmit(
    (values) =>
      create.mutate(bodyOf(values, organisations.data ?? []), {
        onSuccess: (dossier) => {
          saveDraft(null)
          onCreated(dossier)
        },
        onError: (cause) => {
          form.setErrors(fieldErrors(cause, formPathOf))
          focusFirstError()
        },
      }),
    focusFirstError,
  )
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Panel title={t('create.name')}>
        <TextInput label={t('create.dossierName')} required maxLength={200} {...form.getInputProps('name')} />
      </Panel>
      <PartiesFields form={form} known={organisations.data ?? []} hospitalName={acting.organisationName} />
      <SystemsFields form={form} hospitalName={acting.organisationName} />
      <AssetsFields form={form} hospitalName={acting.organisationName} />
      <ContractsFields form={form} />
      <div className={classes.submit}>
        {create.isError && <ProblemAlert cause={create.error} />}
        <p className={classes.hint}>{t('create.submitHint')}</p>
        <Button variant="default" onClick={onBack}>
          {t('create.otherPattern')}
        </Button>
        <Button type="submit" size="md" loading={create.isPending}>
          {t('create.submit')}
        </Button>
      </div>
    </form>
  )
}
