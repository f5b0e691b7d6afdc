import { useState } from 'react'
import type { Area, Column, Row } from '@/api/types'
import { Icon } from '@/components/Icon'
import { Progress } from '@/components/Progress'
import { useTexts } from '@/i18n/use-texts'
import { progressOf } from '../logic/heat'
import classes from './AreaGroup.module.css'
import { MatrixRow } from './MatrixRow'
import type { MoveRow } from './MoveButtons'

interface Props {
  area: Area
  all: Row[]
  rows: Row[]
  columns: Column[]
  editing: boolean
  onLetter: (row: Row, column: Column, action: { key?: string; backwards?: boolean }) => void
  onOpen: (rowId: string) => void
  onMove?: MoveRow
}

/** One area: its progress over all its rows, and those of its rows that the filter shows. */
export function AreaGroup({ area, all, rows, columns, editing, onLetter, onOpen, onMove }: Props) {
  const { t, say } = useTexts()
  const [open, setOpen] = useState(true)
  const { held, of, blockers } = progressOf(all.filter((row) => row.area === area.id))
  const toggle = () => setOpen(!open)
  return (
    <div role="rowgroup" aria-label={say(area.title)}>
      <div role="row" className={classes.area}>
        <div
          role="rowheader"
          className={classes.title}
          aria-colspan={columns.length + 3}
          aria-expanded={open}
          tabIndex={-1}
          data-cell
          onClick={toggle}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            toggle()
          }}
        >
          <Icon name={open ? 'chevronDown' : 'chevronRight'} size={16} />
          <span className={classes.name}>{say(area.title)}</span>
          <span className={classes.code}>{area.id}</span>
          <span className={classes.progress}>
            <span className={classes.bar}>
              <Progress done={held} of={of} label={t('matrix.areaProgress', { area: say(area.title) })} />
            </span>
            <span>{t('matrix.heldOf', { held, of })}</span>
            {blockers > 0 && <span className={classes.blockers}>{t('matrix.blockers', { n: blockers })}</span>}
            {rows.length < of && <span>{t('matrix.shownOf', { n: rows.length })}</span>}
          </span>
        </div>
      </div>
      {open &&
        rows.map((row) => (
          <MatrixRow key={row.id} row={row} columns={columns} editing={editing} onLetter={onLetter} onOpen={onOpen} onMove={onMove} />
        ))}
    </div>
  )
}
