import { useRef, type CSSProperties } from 'react'
import type { Column, Matrix, Row } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { useRovingGrid } from '../state/use-roving-grid'
import { AreaGroup } from './AreaGroup'
import classes from './MatrixGrid.module.css'
import type { MoveRow } from './MoveButtons'

interface Props {
  matrix: Matrix
  rows: Row[]
  editing: boolean
  onLetter: (row: Row, column: Column, action: { key?: string; backwards?: boolean }) => void
  onOpen: (rowId: string) => void
  onMove?: MoveRow
}

/** The matrix as a grid: one tab stop, arrows inside. Rows are drawn only where they changed. */
export function MatrixGrid({ matrix, rows, editing, onLetter, onOpen, onMove }: Props) {
  const { t, say } = useTexts()
  const grid = useRef<HTMLDivElement>(null)
  useRovingGrid(grid, rows)
  const template = `minmax(16rem, 1fr) repeat(${matrix.columns.length}, minmax(4.25rem, 6.5rem)) 11rem 5.5rem`
  return (
    <div
      ref={grid}
      role="grid"
      className={classes.grid}
      aria-label={t('matrix.label')}
      aria-describedby="matrix-help"
      aria-readonly={!editing}
      data-wide={matrix.columns.length > 6 || undefined}
      data-editing={editing || undefined}
      style={{ '--template': template, '--columns': matrix.columns.length } as CSSProperties}
    >
      <div role="rowgroup" className={classes.headGroup}>
        <div role="row" className={classes.head}>
          <div role="columnheader" className={classes.headTitle}>
            {t('matrix.duty')}
          </div>
          {matrix.columns.map((column) => (
            <div key={column.partyId} role="columnheader" className={classes.headParty} data-mine={column.mine || undefined}>
              <span className={classes.partyName}>{say(column.name)}</span>
              <span className={classes.partyFunction}>
                {t(`function.${column.function}`)}
                {column.mine && ` ${t('matrix.mine')}`}
                {column.left && ` ${t('register.hasLeft')}`}
              </span>
            </div>
          ))}
          <div role="columnheader" className={classes.headPlain}>
            {t('matrix.terms')}
          </div>
          <div role="columnheader" className={classes.headPlain}>
            {t('matrix.findings')}
          </div>
        </div>
      </div>
      {matrix.areas.map((area) => {
        const shown = rows.filter((row) => row.area === area.id)
        if (shown.length === 0) return null
        return (
          <AreaGroup
            key={area.id}
            area={area}
            all={matrix.rows}
            rows={shown}
            columns={matrix.columns}
            editing={editing}
            onLetter={onLetter}
            onOpen={onOpen}
            onMove={onMove}
          />
        )
      })}
    </div>
  )
}
