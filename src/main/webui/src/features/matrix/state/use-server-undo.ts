import { useCallback } from 'react'
import { problemOf } from '@/api/problem'
import { tell } from '@/components/messages'
import { useProblemSentence } from '@/components/use-problem-sentence'
import { useTexts } from '@/i18n/use-texts'
import { getMyEdits, useUndoEdits } from '../api/my-edits'

/** Goes on taking back where this page's own memory ends: the last edit that the server knows and that still can be. */
export function useServerUndo(dossierId: string): () => Promise<string | null> {
  const { t } = useTexts()
  const sentence = useProblemSentence()
  const { mutateAsync } = useUndoEdits(dossierId)
  return useCallback(async () => {
    try {
      const { items } = await getMyEdits(dossierId)
      // What was itself an undoing is never what Ctrl+Z means; whoever wants that redone picks it from the list.
      const last = items.find((edit) => !edit.undoing && edit.state !== 'UNDONE')
      if (!last || last.state !== 'POSSIBLE') {
        tell(last ? t(`versions.undo.state.${last.state}`) : t('matrix.edit.nothingToUndo'), last ? 'bad' : 'good')
        return null
      }
      await mutateAsync([last.id])
      tell(t('matrix.edit.undone'))
      return last.rowId
    } catch (cause) {
      tell(sentence(problemOf(cause)).what, 'bad')
      return null
    }
  }, [dossierId, mutateAsync, sentence, t])
}
