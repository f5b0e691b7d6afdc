import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import type { OwnOrganisation } from '@/api/types'
import { ContactsFields } from '@/components/ContactsFields'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useChangeContacts } from '../api/change-contacts'

export function ContactsForm({ organisation }: { organisation: OwnOrganisation }) {
  const { t } = useTexts()
  const change = useChangeContacts(organisation.etag)
  const form = useForm({
    initialValues: { emergencyContacts: organisation.emergencyContacts },
    validate: { emergencyContacts: { who: (value) => (value.trim() ? null : t('form.required')) } },
  })
  const submit = form.onSubmit(({ emergencyContacts }) =>
    change.mutate(emergencyContacts, {
      onSuccess: () => tell(t('common.saved')),
      onError: (cause) => form.setErrors(fieldErrors(cause)),
    }),
  )
  return (
    <form onSubmit={submit} noValidate>
      <ContactsFields
        value={form.values.emergencyContacts}
        onChange={(contacts) => form.setFieldValue('emergencyContacts', contacts)}
        errors={form.errors}
      />
      {change.isError && <ProblemAlert cause={change.error} />}
      <Button type="submit" mt="md" mr="sm" loading={change.isPending} disabled={!form.isDirty()}>
        {t('common.save')}
      </Button>
      {form.values.emergencyContacts.length > 0 && (
        <Button
          mt="md"
          variant="default"
          onClick={() => form.setFieldValue('emergencyContacts', (contacts) => contacts.map((contact) => ({ ...contact, confirmedOn: today() })))}
        >
          {t('organisation.confirmedToday')}
        </Button>
      )}
    </form>
  )
}
