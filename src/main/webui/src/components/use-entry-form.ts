import { useForm, type UseFormInput } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import { tell } from './messages'
import { useTexts } from '@/i18n/use-texts'
import { changedFields, emptyAsNull } from '@/lib/changed-fields'

interface Saving<T> {
  mutate: (values: Partial<T>, options: { onSuccess: () => void; onError: (cause: unknown) => void }) => void
}

/** A form of the register: sends what changed, puts the server's messages at their fields, closes when saved. */
export function useEntryForm<T extends object>(initial: T, isNew: boolean, validate: UseFormInput<T>['validate'], save: Saving<T>, onClose: () => void) {
  const { t } = useTexts()
  const form = useForm<T>({ initialValues: initial, validate })
  const submit = form.onSubmit((values) => {
    const clean = emptyAsNull(values as T)
    const sent = isNew ? clean : changedFields(emptyAsNull(initial), clean)
    if (Object.keys(sent).length === 0) return onClose()
    save.mutate(sent, {
      onSuccess: () => {
        tell(t('common.saved'))
        onClose()
      },
      onError: (cause) => form.setErrors(fieldErrors(cause)),
    })
  })
  return { form, submit }
}
