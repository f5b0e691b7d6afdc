import { memo } from 'react'
import type { Column, Row } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { FindingsCell } from './FindingsCell'
import { LetterCell } from './LetterCell'
import classes from './MatrixRow.module.css'
import { TermsCell } from './TermsCell'

interface Props {
  row: Row
  columns: Column[]
  editing: boolean
  onLetter: (row: Row, column: Column, action: { key?: string; backwards?: boolean }) => void
  onOpen: (rowId: string) => void
}

/** One duty of one scope object in one phase. */
export const MatrixRow = memo(function MatrixRow({ row, columns, editing, onLetter, onOpen }: Props) {
  const { t, say } = useTexts()
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
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          open()
        }}
      >
        <span className={classes.duty}>{say(row.title)}</span>
        <span className={classes.about}>
          {row.duty && <span className={classes.code}>{row.duty}</span>}
          {row.scope.label && <span>{say(row.scope.label)}</span>}
          {row.phase === 'EMERGENCY' && <Tag tone="warning">{t('phase.EMERGENCY')}</Tag>}
          {row.standing === 'OUT' && <Tag>{t('matrix.out')}</Tag>}
          {row.draft.length > 0 && <Tag tone="accent">{t('turn.row', { n: row.draft.length })}</Tag>}
          {row.ownDuty && <Tag tone="accent">{t('matrix.ownDuty')}</Tag>}
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
