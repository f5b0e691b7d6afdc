import { Link } from 'react-router'
import type { Matrix } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useTalkCounts } from '../api/get-counts'
import classes from './Talk.module.css'

/** The rows about which something is still to be settled, in the order of the matrix. Nothing where there are none. */
export function OpenRows({ matrix }: { matrix: Matrix }) {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const { data } = useTalkCounts(dossier.id)
  const open = new Map(data?.filter((count) => count.open > 0).map((count) => [count.rowId, count.open]))
  const rows = matrix.rows.filter((row) => open.has(row.id))
  if (rows.length === 0) return null
  return (
    <div className={classes.openRows}>
      <h3>{t('talk.openRows')}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Link to={`/dossiers/${dossier.id}/matrix?row=${row.id}&talk=open`}>{say(row.title)}</Link>{' '}
            <Tag tone="accent" icon="talk">
              {t('talk.openCount', { count: open.get(row.id) ?? 0 })}
            </Tag>
          </li>
        ))}
      </ul>
    </div>
  )
}
