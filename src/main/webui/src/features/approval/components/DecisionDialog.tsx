import { Radio, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import type { Approval } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import classes from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useDecideApproval } from '../api/decide-approval'

/** Records who decided on a draft, when and how. */
export function DecisionDialog({ partyId, approval, onClose }: { partyId: string; approval: Approval; onClose: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const decide = useDecideApproval(dossier.id, partyId, approval.id)
  const needed = (value: string) => (value.trim() ? null : t('form.required'))
  const form = useForm({
    initialValues: { approved: 'yes', approver: '', office: '', decidedOn: today(), reason: '' },
    validate: { approver: needed, office: needed, decidedOn: needed, reason: (reason, { approved }) => (approved === 'no' ? needed(reason) : null) },
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
    <EntryDialog title={t('approval.decideOn', { number: approval.number })} problem={decide.error} saving={decide.isPending} onSubmit={submit} onClose={onClose}>
      <Radio.Group label={t('approval.decision')} {...form.getInputProps('approved')}>
        <Radio value="yes" label={t('approval.approve')} mt="xs" />
        <Radio value="no" label={t('approval.return')} mt="xs" />
      </Radio.Group>
      <div className={classes.pair}>
        <TextInput label={t('approval.office')} description={t('approval.officeHint')} required maxLength={100} {...form.getInputProps('office')} />
        <TextInput label={t('approval.approver')} required maxLength={100} {...form.getInputProps('approver')} />
      </div>
      <TextInput type="date" label={t('approval.decidedOn')} required max={today()} {...form.getInputProps('decidedOn')} />
      <Textarea label={t('approval.reason')} required={form.values.approved === 'no'} autosize minRows={2} maxLength={1000} {...form.getInputProps('reason')} />
    </EntryDialog>
  )
}
