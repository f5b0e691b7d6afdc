import type { Severity } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { SEVERITY_ICON, SEVERITY_TONE } from './severity'
import { Tag } from './Tag'

export function SeverityTag({ severity, n }: { severity: Severity; n?: number }) {
  const { t } = useTexts()
  return (
    <Tag tone={SEVERITY_TONE[severity]} icon={SEVERITY_ICON[severity]}>
      {t(`severity.${severity}`)}
      {n !== undefined && ` ${n}`}
    </Tag>
  )
}
