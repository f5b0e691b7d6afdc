import type { Matrix } from '@/api/types'
import { heatOf } from '@/features/matrix/logic/heat'
import { useTexts } from '@/i18n/use-texts'
import classes from './DirectorHeat.module.css'

/** Areas × parties with exact figures: what each holds, what of it is to be mended, and what nobody holds. */
export function DirectorHeat({ matrix }: { matrix: Matrix }) {
  const { t, say } = useTexts()
  const columns = matrix.columns.filter((column) => !column.left)
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
    </table>
  )
}
