import type { Candidate } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'

/** That a candidate left after the close: what it sent is still compared, but it is chosen no more. */
export function LeftTag({ state }: { state: Candidate['state'] }) {
  const { t } = useTexts()
  if (state !== 'DECLINED' && state !== 'WITHDRAWN') return null
  return <Tag>{t(`award.left.${state}`)}</Tag>
}
