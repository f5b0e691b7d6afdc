import { useCallback } from 'react'
import type { Row } from '@/api/types'
import { problemOf } from '@/api/problem'
import { announce, tell } from '@/components/messages'
import { useProblemSentence } from '@/components/use-problem-sentence'
import { useTexts } from '@/i18n/use-texts'
import { useMoveRow } from '../api/move-row'
import { neighbour } from '../logic/order'

/** Moves a row past the one that is shown above or below it; the row keeps the focus. */
export function useMove(dossierId: string, rows: Row[]) {
  const { t, say } = useTexts()
  const sentence = useProblemSentence()
  const { mutateAsync } = useMoveRow(dossierId)
  return useCallback(
    async (row: Row, direction: 'up' | 'down') => {
      const other = neighbour(rows, row, direction)
      if (!other) {
        announce(t('versions.move.end'))
        return
      }
      try {
        await mutateAsync({ rowId: row.id, [direction === 'up' ? 'before' : 'after']: other.id })
        announce(t(direction === 'up' ? 'versions.move.movedUp' : 'versions.move.movedDown', { title: say(row.title), other: say(other.title) }))
        requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-row="${row.id}"] [data-cell]`)?.focus())
      } catch (cause) {
        tell(sentence(problemOf(cause)).what, 'bad')
      }
    },
    [rows, mutateAsync, say, sentence, t],
  )
}
