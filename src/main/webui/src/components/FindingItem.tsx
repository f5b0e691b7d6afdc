import type { ReactNode } from 'react'
import type { Finding } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import classes from './FindingItem.module.css'
import { SeverityTag } from './SeverityTag'

/** One finding: how bad (or what stands in its place), why, and what mends it. */
export function FindingItem({ finding, action, children }: { finding: Finding; action?: ReactNode; children?: ReactNode }) {
  const { t, say } = useTexts()
  return (
    <li className={classes.item} data-severity={finding.severity}>
      <div className={classes.head}>
        {children ?? <SeverityTag severity={finding.severity} />}
      </div>
      <p className={classes.sentence}>{say(finding.sentence)}</p>
      <p className={classes.mend}>
        <strong>{t('finding.mend')}</strong> {say(finding.mend)} {action}
      </p>
    </li>
  )
}
