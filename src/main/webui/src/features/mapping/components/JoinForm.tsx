import { Button, Select, Textarea } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { DisclosureEdition, DisclosureForm } from '@/api/types'
import { ProblemAlert } from '@/components/ProblemAlert'
import { tell } from '@/components/messages'
import { useTexts } from '@/i18n/use-texts'
import { useChangeEditionMapping } from '../api/change-edition-mapping'
import { useEditionMapping } from '../api/get-edition-mapping'
import classes from './Mapping.module.css'

export interface Asked { question: string; words: string }
interface Props { form: DisclosureForm; from: DisclosureEdition; to: DisclosureEdition; older: Asked[]; newer: Asked[] }

const options = (asked: Asked[]) =>
  [...new Map(asked.map((each) => [each.question, each])).values()].map(({ question, words }) => ({ value: question, label: `${question} ${words.slice(0, 80)}` }))

/** Says of a question of the older edition which of the newer one it is, with the words of both before one's eyes. */
export function JoinForm({ form, from, to, older, newer }: Props) {
  const { t } = useTexts()
  const mapping = useEditionMapping().data
  const change = useChangeEditionMapping()
  const [old, setOld] = useState<string | null>(null)
  const [now, setNow] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = (value: string | null) => (tried && !value?.trim() ? t('form.required') : undefined)
  if (!mapping?.mayEdit) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!old || !now || !reason.trim()) return setTried(true)
    change.mutate(
      { etag: mapping.etag, change: { form, from, to, questions: [{ from: old, to: now }], reason: reason.trim() } },
      {
        onSuccess: () => {
          tell(t('common.saved'))
          setOld(null)
          setNow(null)
          setTried(false)
        },
      },
    )
  }
  return (
    <form className={classes.stack} onSubmit={submit} noValidate>
      <p>{t('mapping.joinLead')}</p>
      <Select label={t('mapping.older2')} searchable data={options(older)} value={old} onChange={setOld} error={missing(old)} />
      <Select label={t('mapping.newer2')} searchable data={options(newer)} value={now} onChange={setNow} error={missing(now)} />
      <Textarea
        label={t('mapping.reason')}
        required
        autosize
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={missing(reason)}
      />
      {change.isError && <ProblemAlert cause={change.error} />}
      <div>
        <Button type="submit" loading={change.isPending}>
          {t('mapping.join')}
        </Button>
      </div>
    </form>
  )
}
