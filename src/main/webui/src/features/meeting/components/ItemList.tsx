import { Button, Checkbox } from '@mantine/core'
import { Link } from 'react-router'
import { problemOf } from '@/api/problem'
import type { MeetingItem } from '@/api/types'
import { tell } from '@/components/messages'
import { Tag } from '@/components/Tag'
import { useProblemSentence } from '@/components/use-problem-sentence'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { day, today } from '@/lib/dates'
import { useChangeItem } from '../api/change-item'
import { useRemoveItem } from '../api/remove-item'
import classes from './Meeting.module.css'

/** Decisions or tasks; a task is ticked off by who owes it or by the hospital. */
export function ItemList({ items, removable, label }: { items: MeetingItem[]; removable: boolean; label: string }) {
  const { t, language } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const change = useChangeItem(dossier.id)
  const remove = useRemoveItem(dossier.id)
  const sentence = useProblemSentence()
  const onError = (cause: unknown) => tell(sentence(problemOf(cause)).what, 'bad')
  return (
    <ul className={classes.list} aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={classes.item}>
          {item.kind === 'TASK' && (
            <Checkbox
              aria-label={t('meeting.doneOf', { text: item.text })}
              checked={item.done}
              disabled={!item.editable || change.isPending}
              onChange={(event) => change.mutate({ item, done: event.currentTarget.checked }, { onError })}
            />
          )}
          <span className={classes.text}>
            {item.text}
            <span className={classes.about}>
              {' '}
              {item.kind === 'TASK' && item.ownerId && partyName(item.ownerId)}
              {item.due && ` · ${t('meeting.dueOn', { day: day(item.due, language) })}`}
              {item.kind === 'DECISION' && item.organisation}
            </span>
          </span>
          {item.kind === 'TASK' && !item.done && item.due && item.due < today() && <Tag tone="warning">{t('meeting.overdue')}</Tag>}
          {item.rowId && <Link to={`/dossiers/${dossier.id}/matrix?row=${item.rowId}`}>{t('meeting.toRow')}</Link>}
          {removable && item.editable && (
            <Button size="compact-xs" variant="default" onClick={() => remove.mutate(item, { onError })}>
              {t('meeting.removeOf', { text: item.text.slice(0, 20) })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
