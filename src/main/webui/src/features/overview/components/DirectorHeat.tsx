import type { Confirmations, Matrix } from '@/api/types'
import { heatOf } from '@/features/matrix/logic/heat'
import { useTexts } from '@/i18n/use-texts'
import { confirmedBy, confirmedRows, progressByArea, type Confirmed } from '../logic/progress'
import classes from './DirectorHeat.module.css'

const shareOf = ({ done, of }: Confirmed) => (of > 0 ? `${done} / ${of}` : '―')

/** Areas × parties with exact figures: what each holds, what of it is to be mended, what nobody holds, and what is confirmed. */
export function DirectorHeat({ matrix, confirmations }: { matrix: Matrix; confirmations: Confirmations }) {
  const { t, say } = useTexts()
  const columns = matrix.columns.filter((column) => !column.left)
  const confirmed = new Map(progressByArea(matrix, confirmations).map((area) => [area.area, area.confirmed]))
  return (
    <table className={classes.table}>
      <caption>{t('picture.heatCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('picture.area')}</th>
          <th scope="col" className={classes.cell}>
            {t('picture.held')}
          </th>
          <th scope="col" className={classes.cell}>
            {t('picture.confirmed')}
          </th>
          <th scope="col" className={classes.cell}>
            {t('overview.nobody')}
          </th>
          {columns.map((column) => (
            <th key={column.partyId} scope="col" className={classes.cell}>
              {say(column.name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {heatOf(matrix).map((row) => {
          const area = matrix.areas.find((candidate) => candidate.id === row.area)
          return (
            <tr key={row.area}>
              <th scope="row">{area ? say(area.title) : row.area}</th>
              <td className={classes.cell}>
                {row.held} / {row.rows}
              </td>
              <td className={classes.cell}>{shareOf(confirmed.get(row.area) ?? { done: 0, of: 0 })}</td>
              <td className={classes.cell} data-open={row.nobody > 0 || undefined}>
                {row.nobody > 0 ? `■ ${row.nobody}` : '―'}
              </td>
              {columns.map(({ partyId }) => {
                const { holds, gaps } = row.byParty[partyId] ?? { holds: 0, gaps: 0 }
                return (
                  <td key={partyId} className={classes.cell} data-gaps={gaps > 0 || undefined}>
                    {holds + gaps === 0 ? '―' : gaps > 0 ? `${holds} ／ △ ${gaps}` : holds}
                  </td>
                )
              })}
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('picture.confirmed')}</th>
          <td />
          <td className={classes.cell}>{shareOf(confirmedRows(confirmations.rows))}</td>
          <td />
          {columns.map(({ partyId }) => (
            <td key={partyId} className={classes.cell}>
              {shareOf(confirmedBy(partyId, confirmations.rows))}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}
