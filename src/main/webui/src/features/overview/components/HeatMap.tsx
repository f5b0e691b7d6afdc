import { Link } from 'react-router'
import type { Matrix } from '@/api/types'
import { heatOf, heatStep } from '@/features/matrix/logic/heat'
import { useTexts } from '@/i18n/use-texts'
import classes from './HeatMap.module.css'

/** Areas × parties: what each holds and what is open there. Colour repeats what the figures say. */
export function HeatMap({ matrix }: { matrix: Matrix }) {
  const { t, say } = useTexts()
  const rows = heatOf(matrix)
  const base = `/dossiers/${matrix.dossierId}/matrix?show=all`
  return (
    // A region that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.frame} role="region" aria-label={t('overview.heat')} tabIndex={0}>
      <table className={classes.table}>
        <caption className={classes.caption}>{t('overview.heatCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('matrix.filter.area')}</th>
            <th scope="col" className={classes.party}>
              {t('overview.nobody')}
            </th>
            {matrix.columns.map((column) => (
              <th key={column.partyId} scope="col" className={classes.party} data-mine={column.mine || undefined}>
                {say(column.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const area = matrix.areas.find((candidate) => candidate.id === row.area)
            return (
              <tr key={row.area}>
                <th scope="row">
                  <Link to={`${base}&area=${row.area}`}>{area ? say(area.title) : row.area}</Link>
                  <span className={classes.held}>{t('matrix.heldOf', { held: row.held, of: row.rows })}</span>
                </th>
                <td className={classes.cell} data-kind="nobody" data-step={heatStep(row.nobody, row.rows)}>
                  {row.nobody > 0 ? `■ ${t('overview.nobodyCount', { n: row.nobody })}` : '―'}
                </td>
                {matrix.columns.map(({ partyId }) => {
                  const cell = row.byParty[partyId] ?? { holds: 0, gaps: 0 }
                  return (
                    <td key={partyId} className={classes.cell} data-step={heatStep(cell.gaps, Math.max(cell.holds, cell.gaps))}>
                      {cell.holds + cell.gaps === 0 ? (
                        <span className={classes.nothing}>―</span>
                      ) : (
                        <Link to={`${base}&area=${row.area}&party=${partyId}`}>
                          {t('overview.holds', { n: cell.holds })}
                          {cell.gaps > 0 && <strong className={classes.gaps}>△ {t('overview.gaps', { n: cell.gaps })}</strong>}
                        </Link>
                      )}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
