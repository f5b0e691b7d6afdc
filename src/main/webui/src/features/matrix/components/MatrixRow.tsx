import { memo } from 'react'
import type { Column, Row } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { DraftMark } from './DraftMark'
import { FindingsCell } from './FindingsCell'
import { LetterCell } from './LetterCell'
import { useMatrixSlots } from '../state/matrix-slots'
import classes from './MatrixRow.module.css'
import { MoveButtons, type MoveRow } from './MoveButtons'
import { TermsCell } from './TermsCell'

interface Props {
  row: Row
  columns: Column[]
  editing: boolean
  onLetter: (row: Row, column: Column, action: { key?: string; backwards?: boolean }) => void
  onOpen: (rowId: string) => void
  /** Only where the viewer sets the order. */
  onMove?: MoveRow
}

/** One duty of one scope object in one phase. */
export const MatrixRow = memo(function MatrixRow({ row, columns, editing, onLetter, onOpen, onMove }: Props) {
  const { t, say } = useTexts()
  const { marks, keys } = useMatrixSlots()
  const open = () => onOpen(row.id)
  return (
    <div role="row" className={classes.row} data-out={row.standing === 'OUT' || undefined} data-row={row.id}>
      <div
        role="rowheader"
        className={classes.title}
        tabIndex={-1}
        data-cell
        onClick={open}
        onKeyDown={(event) => {
          if (onMove && event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
            event.preventDefault()
            onMove(row, event.key === 'ArrowUp' ? 'up' : 'down')
            return
          }
          if (event.target !== event.currentTarget) return
          const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key.toLowerCase()]
          if (!act && event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          if (act) act(row)
          else open()
        }}
      >
        <span className={classes.duty}>{say(row.title)}</span>
        <span className={classes.about}>
          {row.duty && <span className={classes.code}>{row.duty}</span>}
          {row.scope.label && <span>{say(row.scope.label)}</span>}
          {row.phase === 'EMERGENCY' && <Tag tone="warning">{t('phase.EMERGENCY')}</Tag>}
          {row.standing === 'OUT' && <Tag>{t('matrix.out')}</Tag>}
          <DraftMark row={row} />
          {row.ownDuty && <Tag tone="accent">{t('matrix.ownDuty')}</Tag>}
          {onMove && <MoveButtons row={row} onMove={onMove} />}
          {marks.map((Mark, at) => (
            <Mark key={at} row={row} />
          ))}
        </span>
      </div>
      {columns.map((column) => (
        <LetterCell key={column.partyId} row={row} column={column} editing={editing} onLetter={onLetter} onOpen={onOpen} />
      ))}
      <TermsCell row={row} onOpen={onOpen} />
      <FindingsCell row={row} />
    </div>
  )
})
