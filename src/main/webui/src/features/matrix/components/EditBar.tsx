import { Button } from '@mantine/core'
import { Icon } from '@/components/Icon'
import { useProblemSentence } from '@/components/use-problem-sentence'
import { useTexts } from '@/i18n/use-texts'
import type { EditQueue, Failure } from '../logic/edit-queue'
import classes from './EditBar.module.css'
import { KeysHelp } from './KeysHelp'
import { MyEdits } from './MyEdits'

interface Props {
  dossierId: string
  queue: EditQueue
  unsaved: number
  failures: readonly Failure[]
  onUndo: () => unknown
  onDone: () => void
}

/** Says that editing is on and how the saving stands; a failed save waits here with its reason until somebody decides. */
export function EditBar({ dossierId, queue, unsaved, failures, onUndo, onDone }: Props) {
  const { t, say } = useTexts()
  const sentence = useProblemSentence()
  const first = failures[0]
  return (
    <div className={classes.bar} data-failed={first ? true : undefined}>
      <strong className={classes.mode}>
        <Icon name="edit" size={16} /> {t('matrix.edit.on')}
      </strong>
      <span className={classes.state} role="status">
        {first
          ? t('matrix.edit.failed', { n: failures.length, title: say(first.row.title), what: sentence(first.problem).what })
          : t(unsaved > 0 ? 'matrix.edit.saving' : 'matrix.edit.saved')}
      </span>
      {first && (
        <>
          <Button size="compact-sm" onClick={() => queue.retryAll()}>
            {t('common.retry')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => queue.giveUp(first.row.id)}>
            {t('matrix.edit.giveUp')}
          </Button>
        </>
      )}
      <KeysHelp />
      <MyEdits dossierId={dossierId} disabled={unsaved > 0} />
      <Button size="compact-sm" variant="default" leftSection={<Icon name="undo" size={16} />} onClick={() => void onUndo()}>
        {t('matrix.edit.undo')}
      </Button>
      <Button size="compact-sm" onClick={onDone}>
        {t('matrix.edit.done')}
      </Button>
    </div>
  )
}
