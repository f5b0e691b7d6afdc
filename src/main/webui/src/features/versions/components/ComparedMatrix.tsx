import { Link } from 'react-router'
import type { Area, ComparedRow, MatrixComparison } from '@/api/types'
import { Empty } from '@/components/Empty'
import { Tag, type Tone } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import classes from './ComparedMatrix.module.css'
import { DifferenceTable } from './DifferenceTable'

const FATES = ['ADDED', 'TAKEN_OUT', 'PUT_BACK', 'CHANGED'] as const
const TONES: Record<ComparedRow['fate'], Tone> = { ADDED: 'good', TAKEN_OUT: 'warning', PUT_BACK: 'accent', CHANGED: 'plain' }

/** What differs in the matrix between two moments, by area. */
export function ComparedMatrix({ dossierId, areas, compared }: { dossierId: string; areas: Area[]; compared: MatrixComparison }) {
  const { t, say, language } = useTexts()
  const from = moment(compared.from, language)
  const to = moment(compared.to, language)
  const { rows } = compared
  return (
    <>
      <p className={classes.moments}>{t('versions.between', { from, to })}</p>
      <dl className={classes.counts}>
        {FATES.map((fate) => (
          <div key={fate}>
            <dt>{t(`versions.fate.${fate}`)}</dt>
            <dd>{t('versions.rows', { n: rows.filter((row) => row.fate === fate).length })}</dd>
          </div>
        ))}
        <div>
          <dt>{t('versions.inAll')}</dt>
          <dd>{t('versions.rows', { n: compared.rowsInAll })}</dd>
        </div>
      </dl>
      {rows.length === 0 && <Empty icon="check" title={t('versions.nothingChanged')} />}
      {areas.map((area) => {
        const within = rows.filter((row) => row.area === area.id)
        if (within.length === 0) return null
        return (
          <section key={area.id} className={classes.area} aria-label={say(area.title)}>
            <h2>{say(area.title)}</h2>
            {within.map((row) => (
              <Compared key={row.rowId} dossierId={dossierId} row={row} from={from} to={to} />
            ))}
          </section>
        )
      })}
    </>
  )
}

function Compared({ dossierId, row, from, to }: { dossierId: string; row: ComparedRow; from: string; to: string }) {
  const { t, say, language } = useTexts()
  const last = row.changedBy[0]
  const title = say(row.title) + (row.scope.label ? `（${say(row.scope.label)}）` : '')
  return (
    <article className={classes.row}>
      <h3 className={classes.title}>
        <Tag tone={TONES[row.fate]}>{t(`versions.fate.${row.fate}`)}</Tag>{' '}
        <Link to={`/dossiers/${dossierId}/matrix?show=all&row=${row.rowId}`}>
          {row.duty} {title}
        </Link>
        {row.phase === 'EMERGENCY' && <Tag tone="warning">{t('phase.EMERGENCY')}</Tag>}
      </h3>
      <DifferenceTable caption={t('versions.compareOf', { title })} fields={row.fields} before={from} after={to} />
      {last && (
        <p className={classes.who}>
          {t('versions.changedBy', {
            who: row.changedBy.map((one) => `${one.who}（${one.organisation}）`).join('、'),
            when: moment(last.at, language),
          })}
        </p>
      )}
    </article>
  )
}
