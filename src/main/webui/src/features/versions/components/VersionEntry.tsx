import { Button, Checkbox } from '@mantine/core'
import type { RowVersion } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import classes from './VersionEntry.module.css'

interface Props {
  version: RowVersion
  current: boolean
  picked: boolean
  onPick: () => void
  onRestore?: () => void
}

/** One version in the timeline. */
export function VersionEntry({ version, current, picked, onPick, onRestore }: Props) {
  const { t, language } = useTexts()
  const when = moment(version.at, language)
  return (
    <li className={classes.entry} data-current={current || undefined}>
      <div className={classes.head}>
        <Checkbox size="xs" checked={picked} onChange={onPick} aria-label={t('versions.pick', { when })} />
        <span className={classes.who}>
          <time dateTime={version.at}>{when}</time> {version.who}（{version.organisation}）
        </span>
        {current && <Tag tone="accent">{t('versions.current')}</Tag>}
        {onRestore && (
          <Button size="compact-xs" variant="subtle" onClick={onRestore} aria-label={t('versions.restoreOf', { when })}>
            {t('versions.restore')}
          </Button>
        )}
      </div>
      {version.first && <span>{t('versions.first')}</span>}
      {version.changes.map((change) => (
        <span key={change.field}>
          {change.name}：{change.beforeText ?? t('common.none')} → <strong>{change.afterText ?? t('common.none')}</strong>
        </span>
      ))}
      {version.reason && <span className={classes.reason}>{t('row.because', { reason: version.reason })}</span>}
    </li>
  )
}
