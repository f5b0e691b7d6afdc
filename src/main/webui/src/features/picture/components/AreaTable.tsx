import { Link } from 'react-router'
import type { Area, Picture } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import classes from './AreaTable.module.css'
import { FirstOf } from './FirstOf'

/** Dossiers × areas: the rows that nobody answers for. The sign and the figure say it; the shade repeats it. */
export function AreaTable({ picture, areas }: { picture: Picture; areas: Area[] }) {
  const { t, say } = useTexts()
  const used = areas.filter(({ id }) => picture.dossiers.some((dossier) => dossier.areas.some(({ area }) => area === id)))
  return (
    <FirstOf items={picture.dossiers} what={t('whole.areas.caption')}>
      {(shown) => (
        // A region that scrolls must be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={classes.frame} role="region" aria-label={t('whole.areas.caption')} tabIndex={0}>
          <table className={classes.table}>
            <caption>{t('whole.areas.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('whole.dossier')}</th>
                {used.map((area) => (
                  <th key={area.id} scope="col">
                    {say(area.title)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((dossier) => (
                <tr key={dossier.id}>
                  <th scope="row">{dossier.name}</th>
                  {used.map(({ id }) => {
                    const here = dossier.areas.find(({ area }) => area === id)
                    if (!here) return <td key={id}>―</td>
                    return (
                      <td key={id} data-open={here.withoutAccountable > 0 || undefined}>
                        <Link to={`/dossiers/${dossier.id}/matrix?show=all&area=${id}`}>
                          {here.withoutAccountable > 0 ? `■ ${here.withoutAccountable}` : `✓ 0`}
                        </Link>
                        <span className={classes.of}>{t('whole.areas.of', { n: here.rows })}</span>
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </FirstOf>
  )
}
