import { Alert, Button } from '@mantine/core'
import type { Row } from '@/api/types'
import { Icon } from '@/components/Icon'
import { useProblemSentence } from '@/components/use-problem-sentence'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useEdits } from '@/features/matrix/state/use-edits'
import { useTexts } from '@/i18n/use-texts'
import classes from './Form.module.css'

/** An edit of the open row that could not be sent: the panel covers the bar that says so for the whole matrix. */
export function NotSaved({ row }: { row: Row }) {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const { failures, queue } = useEdits(dossier.id)
  const sentence = useProblemSentence()
  const failure = failures.find((each) => each.row.id === row.id)
  if (!failure) return null
  return (
    <Alert color="red" icon={<Icon name="alert" />} role="alert" mb="md" title={t('row.notSaved')}>
      {t('matrix.edit.failed', { n: 1, title: say(row.title), what: sentence(failure.problem).what })}
      <div className={classes.actions}>
        <Button size="compact-sm" variant="default" onClick={() => queue.giveUp(row.id)}>
          {t('matrix.edit.giveUp')}
        </Button>
        <Button size="compact-sm" onClick={() => queue.retryAll()}>
          {t('common.retry')}
        </Button>
      </div>
    </Alert>
  )
}
