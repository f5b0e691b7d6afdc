import { Link } from 'react-router'
import type { PictureWithout } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import type { Names } from '../logic/use-names'
import { Long } from './Long'
import classes from './Picture.module.css'

/** The rows that would lose whoever answers for them, or whoever does them. */
export function WithoutRows({ without, names }: { without: PictureWithout; names: Names }) {
  const { t, say } = useTexts()
  return (
    <Long title={t('whole.without.rows')} none={t('whole.without.noRows')} leftOff={without.rowsLeftOff}>
      {without.rows.map((row) => (
        <li key={row.rowId}>
          <Link to={`/dossiers/${row.dossierId}/matrix?show=all&row=${row.rowId}`} className={classes.way}>
            {[row.duty, say(row.title), row.object && say(row.object)].filter(Boolean).join(' · ')}
            {row.phase === 'EMERGENCY' && `（${t('phase.EMERGENCY')}）`}
          </Link>{' '}
          <span className={classes.small}>{names.dossier(row.dossierId)}</span>{' '}
          {row.withoutAccountable && (
            <Tag tone="blocker" icon="block">
              {t('whole.code.UNACCOUNTED')}
            </Tag>
          )}{' '}
          {row.withoutResponsible && (
            <Tag tone="blocker" icon="block">
              {t('whole.code.UNDONE')}
            </Tag>
          )}
        </li>
      ))}
    </Long>
  )
}
