import { Link } from 'react-router'
import type { Matrix, Severity } from '@/api/types'
import { Progress } from '@/components/Progress'
import { useTexts } from '@/i18n/use-texts'
import { progressByArea, progressByParty } from '../logic/progress'
import classes from './ProgressTables.module.css'

const SHOWN = ['BLOCKER', 'WARNING'] as const

interface Line { key: string; name: string; to: string; done: number; of: number; findings: Record<Severity, number> }

/** How far each area and each party is; the figures say what the bars show. */
export function ProgressTables({ matrix }: { matrix: Matrix }) {
  const { t, say } = useTexts()
  const base = `/dossiers/${matrix.dossierId}/matrix?show=all`
  const areas = progressByArea(matrix).map(({ area, rows, held, findings }): Line => {
    const known = matrix.areas.find((candidate) => candidate.id === area)
    return { key: area, name: known ? say(known.title) : area, to: `${base}&area=${area}`, done: held, of: rows, findings }
  })
  const parties = progressByParty(matrix).map(({ partyId, holds, sound, findings }): Line => {
    const column = matrix.columns.find((candidate) => candidate.partyId === partyId)
    return { key: partyId, name: column ? say(column.name) : partyId, to: `${base}&party=${partyId}`, done: sound, of: holds, findings }
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
            <td className={classes.wide}>
              <span className={classes.share}>
                <Progress done={line.done} of={line.of} label={`${line.name}：${share}`} />
                <span className={classes.figure}>{t('matrix.heldOf', { held: line.done, of: line.of })}</span>
              </span>
            </td>
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
