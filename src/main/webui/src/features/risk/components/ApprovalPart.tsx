import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import type { Risk } from '@/api/types'
import entry from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useApproveRisk } from '../api/approve-risk'
import classes from './Risk.module.css'

/** The hospital records who approved that it retains a risk, and until when. */
export function ApprovalPart({ risk }: { risk: Risk }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const approve = useApproveRisk(dossier.id, risk)
  const needed = (value: string) => (value.trim() ? null : t('form.required'))
  const form = useForm({
    initialValues: { approver: risk.approver ?? '', approvedOn: risk.approvedOn ?? today(), expiresOn: risk.expiresOn ?? '' },
    validate: { approver: needed, approvedOn: needed, expiresOn: needed },
  })
  const submit = form.onSubmit((values) =>
    approve.mutate(values, { onSuccess: () => tell(t('common.saved')), onError: (cause) => form.setErrors(fieldErrors(cause)) }),
  )
  return (
    <section className={classes.part}>
      <h3 className={classes.subtitle}>{t('risk.approve')}</h3>
      <form className={entry.form} onSubmit={submit} noValidate>
        <div className={entry.pair}>
          <TextInput label={t('risk.approver')} required maxLength={100} {...form.getInputProps('approver')} />
          <TextInput type="date" label={t('risk.approvedOn')} required max={today()} {...form.getInputProps('approvedOn')} />
          <TextInput type="date" label={t('risk.expiry')} required {...form.getInputProps('expiresOn')} />
        </div>
        {approve.isError && <ProblemAlert cause={approve.error} />}
        <div className={classes.actions}>
          <Button type="submit" variant="default" loading={approve.isPending}>
            {t('risk.approveNow')}
          </Button>
        </div>
      </form>
    </section>
  )
}
