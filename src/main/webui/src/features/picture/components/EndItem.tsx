import { Link } from 'react-router'
import type { PictureEnd } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { dayInBoth } from '@/lib/dates'
import { isOver, lacksPlan, wayTo } from '../logic/ends'
import type { Names } from '../logic/use-names'
import classes from './EndsPanel.module.css'
import shared from './Picture.module.css'

/** One thing that ends: when, what, of which dossier and with whom, and whether it is known what follows. */
export function EndItem({ end, names }: { end: PictureEnd; names: Names }) {
  const { t, language } = useTexts()
  return (
    <li className={classes.end} data-planned={end.planned || undefined}>
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
  )
}
