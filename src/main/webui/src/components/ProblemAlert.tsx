import { Button } from '@mantine/core'
import { problemOf } from '@/api/problem'
import { useTexts } from '@/i18n/use-texts'
import { Icon } from './Icon'
import classes from './ProblemAlert.module.css'
import { useProblemSentence } from './use-problem-sentence'

interface Props {
  cause: unknown
  /** What to do again; shown only where trying again can help. */
  retry?: () => void
}

/** A refused or failed request in a sentence, with what to do about it and the fields the server named. */
export function ProblemAlert({ cause, retry }: Props) {
  const { t } = useTexts()
  const sentence = useProblemSentence()
  const problem = problemOf(cause)
  const { what, todo } = sentence(problem)
  return (
    <div className={classes.alert} role="alert">
      <Icon name="alert" size={20} />
      <div>
        <p className={classes.what}>{what}</p>
        {todo && <p className={classes.todo}>{todo}</p>}
        {problem.errors.length > 0 && (
          <ul className={classes.list}>
            {problem.errors.map((error) => (
              <li key={`${error.pointer ?? error.parameter} ${error.detail}`}>{error.detail}</li>
            ))}
          </ul>
        )}
        {retry && (
          <Button variant="default" size="xs" onClick={retry}>
            {t('common.retry')}
          </Button>
        )}
      </div>
    </div>
  )
}
