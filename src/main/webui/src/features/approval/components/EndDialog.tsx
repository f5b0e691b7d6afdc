import { Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import type { Revision } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useEndRevision } from '../api/end-revision'

/** Records that the two sides ended a signed revision before its term. */
export function EndDialog({ revision, onClose }: { revision: Revision; onClose: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const end = useEndRevision(dossier.id, revision.id)
  const needed = (value: string) => (value.trim() ? null : t('form.required'))
  const form = useForm({ initialValues: { lastDay: today(), reason: '' }, validate: { lastDay: needed, reason: needed } })
  const submit = form.onSubmit((values) =>
    end.mutate(values, {
      onSuccess: () => {
        tell(t('common.saved'))
        onClose()
      },
      onError: (cause) => form.setErrors(fieldErrors(cause)),
    }),
  )
  return (
    <EntryDialog title={t('approval.endOf', { n: revision.number })} problem={end.error} saving={end.isPending} onSubmit={submit} onClose={onClose}>
      <p>{t('approval.endMeans')}</p>
      <TextInput type="date" label={t('approval.lastDay')} required {...form.getInputProps('lastDay')} />
      <Textarea label={t('approval.endReason')} required autosize minRows={2} maxLength={1000} {...form.getInputProps('reason')} />
    </EntryDialog>
  )
}
