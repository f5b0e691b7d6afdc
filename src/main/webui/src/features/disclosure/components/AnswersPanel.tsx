import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { DisclosureView } from '@/api/types'
import { Panel } from '@/components/Panel'
import { useTexts } from '@/i18n/use-texts'
import { AnswerItem } from './AnswerItem'
import classes from './Disclosure.module.css'

/** The answers in the order of the form, or only those to look at. */
export function AnswersPanel({ view, editable }: { view: DisclosureView; editable: boolean }) {
  const { t } = useTexts()
  const { disclosure, answers } = view
  const open = disclosure.counts.unread
  const [shown, setShown] = useState<'all' | 'open' | 'no'>(open > 0 ? 'open' : 'all')
  // What was just set right stays in sight.
  const filtered = answers.filter(({ value, readValue }) => shown === 'all' || (shown === 'no' ? value === 'NO' : readValue === 'UNREAD'))
  return (
    <Panel
      flush
      title={t('disclosure.answersOf', { n: answers.length })}
      aside={
        <SegmentedControl
          size="sm"
          aria-label={t('disclosure.show')}
          value={shown}
          onChange={(value) => setShown(value as typeof shown)}
          data={[
            { value: 'all', label: t('disclosure.showAll') },
            { value: 'open', label: t('disclosure.showOpen', { n: open }) },
            { value: 'no', label: t('disclosure.showNo', { n: disclosure.counts.no }) },
          ]}
        />
      }
    >
      <ul className={classes.list}>
        {filtered.map((answer) => (
          <AnswerItem key={answer.position} version={disclosure} answer={answer} editable={editable} />
        ))}
        {filtered.length === 0 && <li className={classes.more}>{t('disclosure.noneOfThese')}</li>}
      </ul>
    </Panel>
  )
}
