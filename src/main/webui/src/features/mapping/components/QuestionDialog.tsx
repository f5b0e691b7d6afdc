import { Checkbox, MultiSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DutyMapping, DutyMappingOfForm } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import { tell } from '@/components/messages'
import { useTexts } from '@/i18n/use-texts'
import { useChangeDutyMapping } from '../api/change-duty-mapping'
import { leadsTo } from '../logic/leads-to'
import classes from './Mapping.module.css'
import { useDutyTitles } from './use-duty-titles'

interface Props { mapping: DutyMapping; form: DutyMappingOfForm; question: string | null; words?: string; onClose: () => void }

/** Which duties one question speaks of from now on, and why. */
export function QuestionDialog({ mapping, form, question, words, onClose }: Props) {
  const { t, say } = useTexts()
  const titles = useDutyTitles()
  const change = useChangeDutyMapping()
  const held = question === null ? undefined : leadsTo(form, question)
  const [number, setNumber] = useState(question ?? '')
  const [duties, setDuties] = useState(held?.dutyIds ?? [])
  const [verified, setVerified] = useState(held?.verified ?? false)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = (text: string) => (tried && !text.trim() ? t('form.required') : undefined)
  return (
    <EntryDialog
      title={question === null ? t('mapping.addQuestion') : t('mapping.editQuestion', { question })}
      problem={change.error}
      saving={change.isPending}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        if (!number.trim() || !reason.trim()) return setTried(true)
        const questions = [{ question: number.trim(), dutyIds: duties, verified }]
        change.mutate(
          { etag: mapping.etag, change: { form: form.form, edition: form.edition, questions, reason: reason.trim() } },
          {
            onSuccess: () => {
              tell(t('common.saved'))
              onClose()
            },
          },
        )
      }}
    >
      <p className={classes.small}>
        {say(form.formName)} {form.editionName}
      </p>
      {words && <p>{words}</p>}
      {question === null && (
        <TextInput
          label={t('mapping.question')}
          description={t('mapping.questionHint')}
          required
          maxLength={120}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
          error={missing(number)}
          data-autofocus
        />
      )}
      {held && held.question !== question && <p className={classes.small}>{t('mapping.inherited', { question: held.question })}</p>}
      <MultiSelect
        label={t('mapping.duties')}
        description={t('mapping.dutiesHint')}
        searchable
        maxValues={60}
        data={[...titles].map(([id, title]) => ({ value: id, label: `${id} ${title}` }))}
        value={duties}
        onChange={setDuties}
      />
      <Checkbox label={t('mapping.verified')} description={t('mapping.verifiedHint')} checked={verified} onChange={(event) => setVerified(event.currentTarget.checked)} />
      <Textarea
        label={t('mapping.reason')}
        required
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={missing(reason)}
      />
    </EntryDialog>
  )
}
