import { TextInput } from '@mantine/core'
import { FindingItem } from '@/components/FindingItem'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import type { Readiness } from '../api/types'
import classes from './Signing.module.css'

interface Props { readiness: Readiness; reasons: Record<string, string>; onReason: (rowId: string, reason: string) => void }

/** What keeps the pair from signing; a row that is not agreed is left out only with a reason, which is printed. */
export function ReadinessPart({ readiness, reasons, onReason }: Props) {
  const { t, say } = useTexts()
  const apart = readiness.findings.filter((finding) => !finding.rowId)
  return (
    <div className={classes.stack}>
      {!readiness.dated && <p className={classes.notice}>{t('signing.open.notDated')}</p>}
      {readiness.ready && <p className={`${classes.notice} ${classes.ready}`}>{t('signing.open.ready', { rows: readiness.rows })}</p>}
      {apart.length > 0 && (
        <details open>
          <summary>{t('signing.open.findings', { n: apart.length })}</summary>
          <ul className={classes.people}>
            {apart.map((finding, at) => (
              <FindingItem key={at} finding={finding} />
            ))}
          </ul>
        </details>
      )}
      {readiness.openRows.length > 0 && (
        <details open={readiness.openRows.length <= 20}>
          <summary>{t('signing.open.openRows', { n: readiness.openRows.length })}</summary>
          <p className={classes.quiet}>{t('signing.open.carveLead')}</p>
          {readiness.openRows.map((row) => (
            <div key={row.rowId} className={classes.carve}>
              <span className={classes.tags}>
                <strong>{say(row.name)}</strong>
                {row.waitsForHospital && <Tag tone="warning">{t('signing.open.waitsHospital')}</Tag>}
                {row.waitsForVendor && <Tag tone="warning">{t('signing.open.waitsVendor')}</Tag>}
                {row.refused && <Tag tone="blocker">{t('signing.open.refused')}</Tag>}
                {row.blocked && <Tag tone="blocker">{t('signing.open.blocked')}</Tag>}
              </span>
              <TextInput
                size="xs"
                aria-label={`${t('signing.open.carve')} ${say(row.name)}`}
                placeholder={t('signing.open.carve')}
                maxLength={500}
                value={reasons[row.rowId] ?? ''}
                onChange={(event) => onReason(row.rowId, event.currentTarget.value)}
              />
            </div>
          ))}
        </details>
      )}
    </div>
  )
}
