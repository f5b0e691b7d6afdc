import { Link } from 'react-router'
import type { Picture } from '@/api/types'
import { Panel } from '@/components/Panel'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { dayInBoth } from '@/lib/dates'
import { byYear, isOver, lacksPlan, wayTo, yearName } from '../logic/ends'
import type { Names } from '../logic/use-names'
import classes from './EndsPanel.module.css'
import shared from './Picture.module.css'

/** What ends or expires when, as a line through the years: what is over first. */
export function EndsPanel({ picture, names }: { picture: Picture; names: Names }) {
  const { t, language } = useTexts()
  const spans = byYear(picture.ends)
  return (
    <Panel title={t('whole.section.ends')}>
      <p className={shared.lead}>{t('whole.ends.lead')}</p>
      {spans.length === 0 && <p>{t('whole.ends.none')}</p>}
      {spans.map(({ year, ends }) => (
        <section key={year ?? 'past'} className={classes.span} data-past={year === null || undefined}>
          <h3>{year === null ? t('whole.ends.past') : t('whole.ends.year', { name: yearName(year, language) })}</h3>
          <ol className={classes.ends}>
            {ends.map((end) => (
              <li key={`${end.kind} ${end.subjectId} ${end.rowId} ${end.organisationId}`} className={classes.end} data-planned={end.planned || undefined}>
                <time dateTime={end.on}>{dayInBoth(end.on, language)}</time>
                <span className={shared.tags}>
                  <Tag>{t(`whole.ends.kind.${end.kind}`)}</Tag>
                  {isOver(end) && (
                    <Tag tone="blocker" icon="block">
                      {t('whole.ends.over')}
                    </Tag>
                  )}
                  {end.planned && (
                    <Tag tone="good" icon="check">
                      {t(`whole.ends.planned.${end.kind}`)}
                    </Tag>
                  )}
                  {lacksPlan(end) && (
                    <Tag tone="warning" icon="clock">
                      {t(`whole.ends.unplanned.${end.kind}`)}
                    </Tag>
                  )}
                </span>
                <span>
                  <Link to={wayTo(end)} className={shared.way}>
                    {end.kind === 'ANNEX' ? t('whole.ends.edition', { n: end.what }) : end.what || t(`whole.ends.kind.${end.kind}`)}
                  </Link>{' '}
                  <span className={shared.small}>
                    {[names.dossier(end.dossierId), end.organisationId && names.organisation(end.organisationId)].filter(Boolean).join(' · ')}
                  </span>
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {picture.endsLeftOff > 0 && <p className={shared.small}>{t('whole.leftOff', { n: picture.endsLeftOff })}</p>}
    </Panel>
  )
}
