import type { DisclosureSummary } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'

/** How far a version has come; of those confirmed, which one counts. */
export function StateTag({ version }: { version: DisclosureSummary }) {
  const { t } = useTexts()
  if (version.current) return <Tag tone="good" icon="check">{t('disclosure.current')}</Tag>
  return <Tag tone={version.state === 'DRAFT' ? 'warning' : 'plain'}>{t(`disclosure.state.${version.state}`)}</Tag>
}
