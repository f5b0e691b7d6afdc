import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import type { DisclosureSummary } from '@/api/types'
import { tell } from '@/components/messages'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import { changedFields, emptyAsNull } from '@/lib/changed-fields'
import { useChangeDisclosure } from '../api/change-disclosure'
import classes from './Disclosure.module.css'

/** What the head of the form says: as it was read, to be set right while it is a draft. */
export function HeadForm({ version, editable }: { version: DisclosureSummary; editable: boolean }) {
  const { t } = useTexts()
  const change = useChangeDisclosure(version)
  const before = version.details
  const form = useForm({
    initialValues: {
      maker: before.maker ?? '',
      product: before.product ?? '',
      productVersion: before.productVersion ?? '',
      madeOn: before.madeOn ?? '',
      contact: before.contact ?? '',
    },
  })
  const submit = form.onSubmit((values) =>
    change.mutate(changedFields(before, emptyAsNull(values)), {
      onSuccess: () => {
        tell(t('common.saved'))
        form.resetDirty()
      },
      onError: (cause) => form.setErrors(fieldErrors(cause)),
    }),
  )
  return (
    <Panel title={t('disclosure.head')}>
      <form onSubmit={submit} noValidate>
        <div className={classes.fields}>
          <TextInput label={t('disclosure.maker')} required maxLength={200} readOnly={!editable} {...form.getInputProps('maker')} />
          <TextInput label={t('disclosure.product')} required maxLength={200} readOnly={!editable} {...form.getInputProps('product')} />
          <TextInput label={t('disclosure.productVersion')} maxLength={200} readOnly={!editable} {...form.getInputProps('productVersion')} />
          <TextInput type="date" label={t('disclosure.madeOn')} readOnly={!editable} {...form.getInputProps('madeOn')} />
          <Textarea label={t('disclosure.contact')} maxLength={500} autosize readOnly={!editable} {...form.getInputProps('contact')} />
        </div>
        {change.isError && <ProblemAlert cause={change.error} />}
        {editable && (
          <Button type="submit" variant="default" loading={change.isPending} disabled={!form.isDirty()}>
            {t('disclosure.saveHead')}
          </Button>
        )}
      </form>
    </Panel>
  )
}
