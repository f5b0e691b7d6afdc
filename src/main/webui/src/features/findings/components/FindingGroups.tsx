import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import type { Finding, Matrix } from '@/api/types'
import { FindingItem } from '@/components/FindingItem'
import { SeverityTag } from '@/components/SeverityTag'
import { MendLink } from '@/features/dossier/components/MendLink'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { groupFindings } from '../logic/group-findings'
import classes from './FindingGroups.module.css'

/** Findings as a list of work: the worst first, alike ones together, each with the way to its row. */
export function FindingGroups({ findings, matrix }: { findings: Finding[]; matrix: Matrix | undefined }) {
  const { t } = useTexts()
  return (
    <div className={classes.groups}>
      {groupFindings(findings).map((group) => (
        <details key={group.severity + group.code} className={classes.group} open={group.severity === 'BLOCKER'}>
          <summary className={classes.summary}>
            <SeverityTag severity={group.severity} />
            <h2 className={classes.title}>{t(`finding.code.${group.code}`)}</h2>
            <span className={classes.count}>{group.items.length}</span>
          </summary>
          <ul className={classes.list}>
            {group.items.map((finding, at) => (
              <FindingItem key={at} finding={finding} action={<MendLink finding={finding} />}>
                <Where finding={finding} matrix={matrix} />
              </FindingItem>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}

function Where({ finding, matrix }: { finding: Finding; matrix: Matrix | undefined }) {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const row = matrix?.rows.find((candidate) => candidate.id === finding.rowId)
  if (row) {
    return (
      <Anchor component={Link} to={`/dossiers/${dossier.id}/matrix?show=all&row=${row.id}`} size="sm">
        {[row.duty, say(row.title), row.scope.label && say(row.scope.label)].filter(Boolean).join(' · ')}
        {row.phase === 'EMERGENCY' && `（${t('phase.EMERGENCY')}）`}
      </Anchor>
    )
  }
  if (finding.assetId) {
    return (
      <Anchor component={Link} to={`/dossiers/${dossier.id}/register/assets`} size="sm">
        {dossier.assets.find((asset) => asset.id === finding.assetId)?.label ?? t('section.register')}
      </Anchor>
    )
  }
  return null
}
