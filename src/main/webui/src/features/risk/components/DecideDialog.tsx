import { Radio, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import type { Relaxation } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useDecideRelaxation } from '../api/decide-relaxation'

/** The hospital approves a relaxation or not, with who decided and when. */
export function DecideDialog({ relaxation, onClose }: { relaxation: Relaxation; onClose: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const decide = useDecideRelaxation(dossier.id, relaxation)
  const needed = (value: string) => (value.trim() ? null : t('form.required'))
  const form = useForm({
    initialValues: { approved: 'yes', approver: '', decidedOn: today(), reason: '' },
    validate: { approver: needed, decidedOn: needed, reason: (reason, { approved }) => (approved === 'no' ? needed(reason) : null) },
  })
  const submit = form.onSubmit(({ approved, reason, ...values }) =>
    decide.mutate(
      { ...values, approved: approved === 'yes', reason: reason.trim() || null },
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
    <EntryDialog title={t('risk.decideOn', { measure: relaxation.details.measure })} problem={decide.error} saving={decide.isPending} onSubmit={submit} onClose={onClose}>
      <Radio.Group label={t('risk.decision')} {...form.getInputProps('approved')}>
        <Radio value="yes" label={t('risk.relaxationState.APPROVED')} mt="xs" />
        <Radio value="no" label={t('risk.relaxationState.REFUSED')} mt="xs" />
      </Radio.Group>
      <TextInput label={t('risk.approver')} required maxLength={100} {...form.getInputProps('approver')} />
      <TextInput type="date" label={t('risk.approvedOn')} required max={today()} {...form.getInputProps('decidedOn')} />
      <Textarea label={t('risk.reason')} required={form.values.approved === 'no'} autosize minRows={2} maxLength={1000} {...form.getInputProps('reason')} />
    </EntryDialog>
  )
}
