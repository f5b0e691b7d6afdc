import type { Risk } from '@/api/types'
import { Tag, type Tone } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'

const TONES: Record<Risk['state'], Tone> = { PREPARED: 'plain', TOLD: 'accent', ANSWERED: 'note', AGREED: 'good', REFUSED: 'blocker', REOPENED: 'warning' }

/** How far the two sides are with a risk. */
export function StateTag({ risk }: { risk: Risk }) {
  const { t } = useTexts()
  if (risk.closedAt) return <Tag>{t('risk.closed')}</Tag>
  return <Tag tone={TONES[risk.state]}>{t(`risk.state.${risk.state}`)}</Tag>
}
