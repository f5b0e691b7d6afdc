import { Button, MultiSelect, Radio, Textarea } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { TalkPartner } from '@/api/types'
import { Icon } from '@/components/Icon'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import { audienceOf, audienceValue, peopleOf, stillCallable, type Audience } from '../logic/audience'
import classes from './Talk.module.css'
import { useAudienceWords } from './use-audience-words'

export interface Written { text: string; mentions: string[]; audience: Audience }

interface Props {
  label: string
  partners: TalkPartner[]
  /** Given where it is settled who reads it; otherwise the writer chooses, and begins with its own organisation. */
  audience?: Audience
  initial?: { text: string; mentions: string[] }
  submitLabel?: string
  pending: boolean
  problem: unknown
  onSubmit: (written: Written) => void
  onCancel: () => void
}

/** Where a comment is written. Who will read it stands in words beside the choice, on the frame, and on the button. */
export function Composer({ label, partners, audience: fixed, initial, submitLabel, pending, problem, onSubmit, onCancel }: Props) {
  const { t } = useTexts()
  const words = useAudienceWords()
  const [audience, setAudience] = useState<Audience>(fixed ?? { withPartyId: null })
  const [text, setText] = useState(initial?.text ?? '')
  const [mentions, setMentions] = useState(initial?.mentions ?? [])
  const [missing, setMissing] = useState(false)
  const said = words(audience)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') setMissing(true)
    else onSubmit({ text, mentions, audience })
  }
  return (
    <form className={classes.composer} data-shared={audience.withPartyId !== null || undefined} onSubmit={submit}>
      {!fixed && (
        <Radio.Group
          label={t('talk.who')}
          value={audienceValue(audience)}
          onChange={(value) => {
            setAudience(audienceOf(value))
            setMentions(stillCallable(mentions, partners, audienceOf(value)))
          }}
        >
          <div className={classes.choices}>
            {partners.map((partner) => (
              <Radio
                key={partner.withPartyId ?? ''}
                value={audienceValue({ withPartyId: partner.withPartyId ?? null })}
                label={words({ withPartyId: partner.withPartyId ?? null }).word}
              />
            ))}
          </div>
        </Radio.Group>
      )}
      <p className={classes.readers}>
        <Icon name={audience.withPartyId === null ? 'lock' : 'party'} />
        <strong>{said.word}</strong> {said.sentence}
      </p>
      <Textarea
        label={label}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={4000}
        required
        data-autofocus
        autoFocus
        error={missing && text.trim() === '' ? t('form.required') : undefined}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <MultiSelect
        label={t('talk.mentions')}
        description={t('talk.mentionsHint')}
        searchable
        hidePickedOptions
        maxValues={20}
        data={peopleOf(partners, audience).map((person) => ({ value: person.memberId, label: t('talk.byline', { author: person.name, organisation: person.organisation }) }))}
        value={mentions}
        onChange={setMentions}
        comboboxProps={{ withinPortal: false }}
      />
      {problem !== null && <ProblemAlert cause={problem} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={pending} leftSection={<Icon name={audience.withPartyId === null ? 'lock' : 'party'} size={16} />}>
          {submitLabel ?? said.post}
        </Button>
      </div>
    </form>
  )
}
