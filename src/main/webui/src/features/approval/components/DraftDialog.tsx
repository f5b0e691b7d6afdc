import { Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { fieldErrors } from '@/api/problem'
import { EntryDialog } from '@/components/EntryDialog'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useDraftApproval } from '../api/draft-approval'

/** Records that the annex as it is shown was drafted for decision. */
export function DraftDialog({ partyId, stateSha256: shown, onClose }: { partyId: string; stateSha256: string; onClose: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  // What stood when the dialog was opened: a change of the other side meanwhile makes it another state, which the server refuses.
  const [stateSha256] = useState(shown)
  const draft = useDraftApproval(dossier.id, partyId)
  const form = useForm({ initialValues: { number: '', note: '' }, validate: { number: (value) => (value.trim() ? null : t('form.required')) } })
  const submit = form.onSubmit(({ number, note }) =>
    draft.mutate(
      { number: number.trim(), note: note.trim() || null, stateSha256 },
      {
        onSuccess: () => {
          tell(t('common.saved'))
          onClose()
        },
        onError: (cause) => form.setErrors(fieldErrors(cause)),
      },
    ),
  )
  return (
    <EntryDialog title={t('approval.draft')} problem={draft.error} saving={draft.isPending} onSubmit={submit} onClose={onClose}>
      <p>{t('approval.draftMeans')}</p>
      <TextInput label={t('approval.number')} required maxLength={100} data-autofocus {...form.getInputProps('number')} />
      <Textarea label={t('approval.note')} autosize minRows={2} maxLength={1000} {...form.getInputProps('note')} />
    </EntryDialog>
  )
}
