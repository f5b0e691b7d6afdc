import { FileInput, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import { EntryDialog } from '@/components/EntryDialog'
import { tell } from '@/components/messages'
import { useTexts } from '@/i18n/use-texts'
import { emptyAsNull } from '@/lib/changed-fields'
import { useAddPaper, type PaperInput } from '../api/add-paper'
import { useDisclosedProducts } from '../api/get-products'

/** A certificate, a picture or another paper to keep. */
export function PaperDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTexts()
  const add = useAddPaper()
  const products = useDisclosedProducts().data ?? []
  const form = useForm({
    initialValues: { title: '', issuedOn: '', expiresOn: '', productId: null as string | null, file: null as File | null },
    validate: {
      title: (value) => (value.trim() ? null : t('form.required')),
      issuedOn: (value) => (value ? null : t('form.required')),
      file: (value) => (value ? null : t('form.required')),
    },
  })
  const submit = form.onSubmit((values) =>
    add.mutate(emptyAsNull(values) as PaperInput, {
      onSuccess: () => {
        tell(t('common.saved'))
        onClose()
      },
      onError: (cause) => form.setErrors(fieldErrors(cause)),
    }),
  )
  return (
    <EntryDialog title={t('disclosure.addPaper')} problem={add.error} saving={add.isPending} onSubmit={submit} onClose={onClose}>
      <TextInput label={t('disclosure.paperTitle')} required maxLength={200} data-autofocus {...form.getInputProps('title')} />
      <Select
        label={t('disclosure.paperProduct')}
        description={t('disclosure.paperProductHint')}
        clearable
        data={products.map((each) => ({ value: each.id, label: each.product }))}
        {...form.getInputProps('productId')}
      />
      <TextInput type="date" label={t('disclosure.issuedOn')} required {...form.getInputProps('issuedOn')} />
      <TextInput type="date" label={t('disclosure.expiresOn')} {...form.getInputProps('expiresOn')} />
      <FileInput label={t('disclosure.file')} description={t('disclosure.fileHint')} required {...form.getInputProps('file')} />
    </EntryDialog>
  )
}
