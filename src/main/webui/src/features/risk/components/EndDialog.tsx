import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import type { Relaxation } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useEndRelaxation } from '../api/end-relaxation'

/** Says since when the measure is back. */
export function EndDialog({ relaxation, onClose }: { relaxation: Relaxation; onClose: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const end = useEndRelaxation(dossier.id, relaxation)
  const form = useForm({ initialValues: { endedOn: today() }, validate: { endedOn: (value) => (value ? null : t('form.required')) } })
  const submit = form.onSubmit(({ endedOn }) =>
    end.mutate(endedOn, {
      onSuccess: () => {
        tell(t('common.saved'))
        onClose()
      },
      onError: (cause) => form.setErrors(fieldErrors(cause)),
    }),
  )
  return (
    <EntryDialog title={t('risk.endOf', { measure: relaxation.details.measure })} problem={end.error} saving={end.isPending} onSubmit={submit} onClose={onClose}>
      <TextInput type="date" label={t('risk.backSince')} required max={today()} {...form.getInputProps('endedOn')} />
    </EntryDialog>
  )
}
