import type { Confirmations, Matrix, Row } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { written } from '@/lib/letters'
import { counting } from '../logic/progress'
import classes from './DirectorRows.module.css'

/** Every row in one line: what, about what, who holds it, whether something stands in its way, and whether it is confirmed. */
export function DirectorRows({ matrix, confirmations }: { matrix: Matrix; confirmations: Confirmations }) {
  const { t, say } = useTexts()
  const rows = counting(matrix.rows)
  const confirmed = new Set(confirmations.rows.filter((stand) => stand.state === 'CONFIRMED').map((stand) => stand.rowId))
  const half = Math.ceil(rows.length / 2)
  const columns = matrix.columns.filter((column) => !column.left)
  return (
    <>
      <p className={classes.legend}>{t('picture.legend')}</p>
      <div className={classes.halves}>
        {[rows.slice(0, half), rows.slice(half)].map((part, at) => (
          <table key={at} className={classes.table}>
            <thead>
              <tr>
                <th scope="col" className={classes.mark}>
                  {t('picture.mark')}
                </th>
                <th scope="col">{t('matrix.duty')}</th>
                {columns.map((column) => (
                  <th key={column.partyId} scope="col" className={classes.party}>
                    <span>{say(column.name)}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {part.map((row, index) => (
                <tr key={row.id} data-first={row.area !== part[index - 1]?.area || undefined}>
                  <td className={classes.mark}>{mark(row) + (confirmed.has(row.id) ? '✓' : '')}</td>
                  <th scope="row">
                    {row.duty && <span className={classes.code}>{row.duty}</span>} {say(row.title)}
                    {row.scope.label && `（${say(row.scope.label)}）`}
                    {row.phase === 'EMERGENCY' && ` ${t('picture.emergency')}`}
                  </th>
                  {columns.map(({ partyId }) => {
                    const letter = row.letters[partyId]
                    return (
                      <td key={partyId} className={classes.letter} data-letter={letter}>
                        {letter ? written(letter) : ''}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </>
  )
}

/** A sign for the worst finding of the row; its shape differs, not only its colour. */
function mark(row: Row): string {
  if (row.findings.some((finding) => finding.severity === 'BLOCKER')) return '■'
  return row.findings.some((finding) => finding.severity === 'WARNING') ? '△' : ''
}
