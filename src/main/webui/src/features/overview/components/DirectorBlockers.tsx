import type { Matrix } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { groupBlockers, tallied, type Blocker, type Density } from '../logic/director'
import classes from './DirectorBlockers.module.css'

interface Props { matrix: Matrix; blockers: Blocker[]; density: Density }

/** What keeps rows from signing: each in a line where there is room, else alike ones together with the rows they are at. */
export function DirectorBlockers({ matrix, blockers, density }: Props) {
  const { t, say } = useTexts()
  const label = ({ row }: Blocker): string => {
    if (!row) return t('picture.noRow')
    const duty = row.duty ?? say(row.title)
    const title = density < 3 && row.duty ? `${duty} ${say(row.title)}` : duty
    return density < 4 && row.scope.label ? `${title}（${say(row.scope.label)}）` : title
  }
  const area = (id: string | null) => {
    const known = matrix.areas.find((candidate) => candidate.id === id)
    return known ? say(known.title) : t('picture.wholeDossier')
  }
  if (blockers.length === 0) return <p className={classes.none}>{t('picture.noBlockers')}</p>
  return (
    <section aria-label={t('picture.blockers')}>
      <h3 className={classes.title}>
        ■ {t('picture.blockers')} {t('picture.count', { n: blockers.length })}
      </h3>
      <ul className={classes.list} data-density={density}>
        {density === 1
          ? blockers.map(({ finding, row }, at) => (
              <li key={at}>
                <strong>{label({ finding, row })}</strong> {say(finding.sentence)}
              </li>
            ))
          : groupBlockers(matrix, blockers).map((group) => (
              <li key={`${group.area} ${group.code}`}>
                <strong>
                  {area(group.area)} {t(`finding.code.${group.code}`)} {t('picture.count', { n: group.items.length })}
                </strong>
                {density < 5 && `: ${tallied(group.items.map(label)).join('、')}`}
              </li>
            ))}
      </ul>
    </section>
  )
}
