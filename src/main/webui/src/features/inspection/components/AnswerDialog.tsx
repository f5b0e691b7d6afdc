import { Button, Radio, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { InspectionAnswerDetails, InspectionItem } from '@/api/types'
import { fieldErrors } from '@/api/problem'
import { Dialog } from '@/components/Dialog'
import dialog from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useConfirmAnswer } from '../api/confirm-answer'
import { needsNote, offeredDay } from '../logic/items'
import classes from './Inspection.module.css'
import { ProposalView } from './ProposalView'

const VALUES: InspectionAnswerDetails['value'][] = ['YES', 'NO', 'NOT_APPLICABLE']

interface Props {
  packId: string
  partyId: string
  year: { from: string; to: string }
  item: InspectionItem
  round: number
  onClose: () => void
}

/** A person confirms an answer to what is shown here. Nothing is chosen beforehand: a proposal is no answer. */
export function AnswerDialog({ packId, partyId, year, item, round, onClose }: Props) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const { acting } = useViewer()
  const confirm = useConfirmAnswer({ dossierId: dossier.id, packId, partyId }, item)
  const form = useForm({
    initialValues: { value: '' as InspectionAnswerDetails['value'] | '', answeredOn: offeredDay(today(), year.from, year.to), targetOn: '', note: '' },
    validate: { value: (value) => (value ? null : t('form.required')) },
  })
  const { value } = form.values
  const submit = form.onSubmit((values) => {
    if (!values.value) return
    confirm.mutate(
      { round, value: values.value, answeredOn: values.answeredOn, targetOn: values.value === 'NO' ? values.targetOn || null : null, note: values.note.trim() || null },
      {
        onSuccess: () => {
          tell(t('inspection.saved'))
          onClose()
        },
        onError: (cause) => form.setErrors(fieldErrors(cause)),
      },
    )
  })
  return (
    <Dialog opened onClose={onClose} title={t('inspection.dialogTitle', { question: item.question })} size="lg" firm>
      <form className={dialog.form} onSubmit={submit} noValidate>
        <p className={classes.words}>{item.words.ja}</p>
        <p className={classes.meta}>{t('inspection.shownHere')}</p>
        <ProposalView item={item} />
        <Radio.Group label={`${t('inspection.answer')} (${t('inspection.round', { n: round })})`} required {...form.getInputProps('value')}>
          <div className={classes.choices}>
            {VALUES.map((each) => (
              <Radio key={each} value={each} label={t(`inspection.value.${each}`)} />
            ))}
          </div>
        </Radio.Group>
        <div className={dialog.pair}>
          <TextInput type="date" label={t('inspection.answeredOn')} required min={year.from} max={offeredDay(today(), year.from, year.to)} {...form.getInputProps('answeredOn')} />
          {value === 'NO' && <TextInput type="date" label={t('inspection.targetOn')} required min={form.values.answeredOn} {...form.getInputProps('targetOn')} />}
        </div>
        <Textarea
          label={t('inspection.noteLabel')}
          description={value === 'YES' && needsNote(value, item) ? t('inspection.noteNeeded') : t('inspection.noteHint')}
          required={value !== '' && needsNote(value, item)}
          maxLength={2000}
          autosize
          minRows={2}
          {...form.getInputProps('note')}
        />
        <p className={classes.meta}>{t('inspection.stand', { organisation: acting.organisationName, person: acting.memberName })}</p>
        {confirm.isError && <ProblemAlert cause={confirm.error} />}
        <div className={dialog.actions}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={confirm.isPending}>
            {t('inspection.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
