import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import type { Inquiry } from '@/api/types'
import { Empty } from '@/components/Empty'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import classes from './QuestionList.module.css'

/** The questions as the letter will ask them. */
export function QuestionList({ inquiry }: { inquiry: Inquiry }) {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  if (inquiry.questions.length === 0) return <Empty icon="check" title={t('inquiry.noQuestions')} />
  return (
    <ol className={classes.list}>
      {inquiry.questions.map((question, at) => (
        <li key={question.rowId ?? `topic-${at}`} className={classes.item}>
          <span className={classes.number}>{t('inquiry.number', { n: at + 1 })}</span>
          <div>
            <p className={classes.about}>
              {question.rowId ? (
                <Anchor component={Link} to={`/dossiers/${dossier.id}/matrix?show=all&row=${question.rowId}`} size="sm">
                  {[question.duty, say(question.title)].filter(Boolean).join(' ')}
                </Anchor>
              ) : (
                say(question.title)
              )}{' '}
              {question.scopeLabel && <Tag>{question.scopeLabel}</Tag>}{' '}
              {question.phase === 'EMERGENCY' && <Tag tone="warning">{t('phase.EMERGENCY')}</Tag>}
            </p>
            <p className={classes.question}>{say(question.question)}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
