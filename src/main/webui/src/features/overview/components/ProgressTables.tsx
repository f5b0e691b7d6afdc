import { Link } from 'react-router'
import type { Confirmations, Matrix, Severity } from '@/api/types'
import { Progress } from '@/components/Progress'
import { useTexts } from '@/i18n/use-texts'
import { progressByArea, progressByParty, type Confirmed } from '../logic/progress'
import classes from './ProgressTables.module.css'

const SHOWN = ['BLOCKER', 'WARNING'] as const

interface Line { key: string; name: string; to: string; done: number; of: number; confirmed: Confirmed; findings: Record<Severity, number> }

/** How far each area and each party is, and how much of it is confirmed; the figures say what the bars show. */
export function ProgressTables({ matrix, confirmations }: { matrix: Matrix; confirmations: Confirmations }) {
  const { t, say } = useTexts()
  const base = `/dossiers/${matrix.dossierId}/matrix?show=all`
  const areas = progressByArea(matrix, confirmations).map(({ area, rows, held, confirmed, findings }): Line => {
    const known = matrix.areas.find((candidate) => candidate.id === area)
    return { key: area, name: known ? say(known.title) : area, to: `${base}&area=${area}`, done: held, of: rows, confirmed, findings }
  })
  const parties = progressByParty(matrix, confirmations).map(({ partyId, holds, sound, confirmed, findings }): Line => {
    const column = matrix.columns.find((candidate) => candidate.partyId === partyId)
    return { key: partyId, name: column ? say(column.name) : partyId, to: `${base}&party=${partyId}`, done: sound, of: holds, confirmed, findings }
  })
  return (
    <div className={classes.tables}>
      <ProgressTable caption={t('picture.byArea')} what={t('picture.area')} share={t('picture.held')} lines={areas} />
      <ProgressTable caption={t('picture.byParty')} what={t('picture.party')} share={t('picture.sound')} lines={parties} />
    </div>
  )
}

function ProgressTable({ caption, what, share, lines }: { caption: string; what: string; share: string; lines: Line[] }) {
  const { t } = useTexts()
  return (
    <table className={classes.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col" className={classes.wide}>
            {share}
          </th>
          <th scope="col" className={classes.wide}>
            {t('picture.confirmed')}
          </th>
          {SHOWN.map((severity) => (
            <th key={severity} scope="col" className={classes.number}>
              {t(`severity.${severity}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">
              <Link to={line.to}>{line.name}</Link>
            </th>
            <Share done={line.done} of={line.of} label={`${line.name}：${share}`} />
            <Share {...line.confirmed} label={`${line.name}：${t('picture.confirmed')}`} tone="good" />
            {SHOWN.map((severity) => (
              <td key={severity} className={classes.number} data-open={line.findings[severity] > 0 || undefined} data-severity={severity}>
                {line.findings[severity]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Share({ done, of, label, tone }: Confirmed & { label: string; tone?: 'good' }) {
  const { t } = useTexts()
  return (
    <td className={classes.wide}>
      {of > 0 ? (
        <span className={classes.share}>
          <Progress done={done} of={of} label={label} tone={tone} />
          <span className={classes.figure}>{t('matrix.heldOf', { held: done, of })}</span>
        </span>
      ) : (
        '―'
      )}
    </td>
  )
}
