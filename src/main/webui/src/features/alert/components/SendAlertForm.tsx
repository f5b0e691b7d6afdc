import { Button, FileInput, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { fieldErrors } from '@/api/problem'
import type { AlertCandidate, NewAlert } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import dialog from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useProposeAlert } from '../api/propose-alert'
import { useReadAlertFile } from '../api/read-file'
import { useSendAlert } from '../api/send-alert'
import { proposed, recipients, type Chosen } from '../logic/recipients'
import { ChooseRecipients } from './ChooseRecipients'

const SOURCES: NewAlert['source'][] = ['JVN', 'JPCERT', 'VENDOR_NOTICE', 'CSAF', 'OTHER']
const inDays = (days: number) => today(new Date(Date.now() + days * 86_400_000))

interface Values { source: NewAlert['source']; title: string; body: string; reference: string; answerBy: string; cves: string[]; products: string[] }

/** Two steps: what the alert says, then whom it may concern. */
export function SendAlertForm({ onDone }: { onDone: (alertId?: string) => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const read = useReadAlertFile(dossier.id)
  const propose = useProposeAlert(dossier.id)
  const send = useSendAlert(dossier.id)
  const [candidates, setCandidates] = useState<AlertCandidate[] | null>(null)
  const [chosen, setChosen] = useState<Chosen>({ parties: [], subjects: [] })
  const required = (value: string) => (value.trim() ? null : t('form.required'))
  const form = useForm<Values>({
    initialValues: { source: 'JVN', title: '', body: '', reference: '', answerBy: inDays(2), cves: [], products: [] },
    validate: { title: required, body: required, answerBy: required },
  })
  const take = (file: File | null) => {
    if (!file) return
    read.mutate(file, {
      onSuccess: ({ title, body, reference, cves, products }) => form.setValues({ source: 'CSAF', title, body: body || title, reference: reference ?? '', cves, products }),
    })
  }
  const submit = form.onSubmit(({ title, body, reference, ...values }) => {
    if (!candidates) {
      propose.mutate(
        { text: `${title}\n${body}`.slice(0, 10_000), products: values.products },
        {
          onSuccess: (proposal) => {
            form.setFieldValue('cves', [...new Set([...values.cves, ...proposal.cves])].slice(0, 100))
            setCandidates(proposal.candidates)
            setChosen(proposed(proposal.candidates))
          },
        },
      )
      return
    }
    send.mutate(
      { ...values, title: title.trim(), body: body.trim(), reference: reference.trim() || null, recipients: recipients(candidates, chosen) },
      {
        onSuccess: (alert) => {
          tell(t('alert.sent'))
          onDone(alert.id)
        },
        onError: (cause) => form.setErrors(fieldErrors(cause)),
      },
    )
  })
  const problem = [read, propose, send].find(({ isError }) => isError)
  return (
    <Dialog opened onClose={() => onDone()} title={t('alert.new')} size="xl" firm>
      <form className={dialog.form} onSubmit={submit} noValidate>
        {candidates ? (
          <>
            <ChooseRecipients candidates={candidates} chosen={chosen} onChange={setChosen} />
            <TextInput type="date" label={t('alert.deadline')} min={today()} required {...form.getInputProps('answerBy')} />
          </>
        ) : (
          <>
            <FileInput
              label={t('alert.file')}
              description={t('alert.fileHint')}
              placeholder={t('form.chooseFile')}
              accept=".json,application/json"
              clearable
              clearButtonProps={{ 'aria-label': t('common.remove') }}
              onChange={take}
            />
            <div className={dialog.pair}>
              <Select
                label={t('alert.from')}
                data={SOURCES.map((value) => ({ value, label: t(`alert.source.${value}`) }))}
                allowDeselect={false}
                {...form.getInputProps('source')}
              />
              <TextInput label={t('alert.reference')} maxLength={500} {...form.getInputProps('reference')} />
            </div>
            <TextInput label={t('alert.title')} required maxLength={300} {...form.getInputProps('title')} />
            <Textarea label={t('alert.body')} description={t('alert.bodyHint')} required maxLength={10_000} autosize minRows={6} maxRows={14} {...form.getInputProps('body')} />
          </>
        )}
        {problem && <ProblemAlert cause={problem.error} />}
        <div className={dialog.actions}>
          <Button variant="default" onClick={() => (candidates ? setCandidates(null) : onDone())}>
            {t(candidates ? 'alert.back' : 'common.cancel')}
          </Button>
          <Button type="submit" loading={propose.isPending || send.isPending || read.isPending} disabled={candidates !== null && chosen.parties.length === 0}>
            {candidates ? t('alert.sendTo', { n: chosen.parties.length }) : t('alert.find')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
