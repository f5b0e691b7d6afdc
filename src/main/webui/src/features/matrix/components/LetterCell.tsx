import { memo, type KeyboardEvent, type MouseEvent } from 'react'
import type { Column, Row } from '@/api/types'
import { LetterBadge } from '@/components/LetterBadge'
import { useTexts } from '@/i18n/use-texts'
import { letterOfKey } from '@/lib/letters'
import { mayEdit } from '../logic/patches'
import classes from './LetterCell.module.css'

interface Props {
  row: Row
  column: Column
  editing: boolean
  onLetter: (row: Row, column: Column, action: { key?: string; backwards?: boolean }) => void
  onOpen: (rowId: string) => void
}

/** One party's letter in one row. In edit mode a click or Enter turns it on, a letter key sets it. */
export const LetterCell = memo(function LetterCell({ row, column, editing, onLetter, onOpen }: Props) {
  const { t, say } = useTexts()
  const letter = row.letters[column.partyId]
  const hidden = row.lettersHidden.includes(column.partyId)
  const editable = editing && !hidden && mayEdit(row, `letters/${column.partyId}`)
  const unsent = row.draft.includes(`letters/${column.partyId}`)
  const word = hidden ? t('matrix.hidden') : letter ? t(`letter.${letter}`) : t('matrix.noLetter')

  const act = (backwards: boolean) => {
    if (editable) onLetter(row, column, { backwards })
    else onOpen(row.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      act(event.shiftKey)
    } else if (editable && letterOfKey(event.key) !== undefined) {
      event.preventDefault()
      onLetter(row, column, { key: event.key })
    }
  }
  return (
    <div
      role="gridcell"
      tabIndex={-1}
      data-cell
      className={classes.cell}
      data-mine={column.mine || undefined}
      data-editable={editable || undefined}
      data-unsent={unsent || undefined}
      data-party={say(column.name)}
      aria-label={`${say(column.name)}: ${word}${unsent ? ` (${t('turn.cell')})` : ''}`}
      aria-readonly={editing ? !editable : undefined}
      onClick={(event: MouseEvent) => act(event.shiftKey)}
      onKeyDown={onKeyDown}
    >
      {letter ? <LetterBadge letter={letter} /> : hidden ? <span className={classes.hidden}>＊</span> : <span className={classes.none} />}
    </div>
  )
})
