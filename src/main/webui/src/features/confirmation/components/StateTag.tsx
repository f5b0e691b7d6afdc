import type { ConfirmationState } from '@/api/types'
import type { IconName } from '@/components/Icon'
import { Tag, type Tone } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'

const LOOK: Record<Exclude<ConfirmationState, 'NOT_ASKED'>, { tone: Tone; icon: IconName }> = {
  CONFIRMED: { tone: 'good', icon: 'check' },
  WAITING_FOR_ME: { tone: 'accent', icon: 'user' },
  WAITING_FOR_THEM: { tone: 'plain', icon: 'clock' },
  REFUSED: { tone: 'warning', icon: 'undo' },
}

/** How a row stands: 確認済, あなたの確認待ち, 相手の確認待ち, 差戻し. Nothing where the viewer's word is not asked for. */
export function StateTag({ state }: { state: ConfirmationState }) {
  const { t } = useTexts()
  if (state === 'NOT_ASKED') return null
  return (
    <Tag tone={LOOK[state].tone} icon={LOOK[state].icon}>
      {t(`confirmation.state.${state}`)}
    </Tag>
  )
}
