import type { DeviceCode } from '@/api/types'
import type { IconName } from '@/components/Icon'
import { Tag, type Tone } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { stateOfCode, type State } from '../logic/devices'

export const STATE_TONE: Record<State, Tone> = { GAP: 'blocker', OVERLAP: 'warning', NOTE: 'note', HELD: 'good' }
export const STATE_ICON: Record<State, IconName> = { GAP: 'block', OVERLAP: 'alert', NOTE: 'info', HELD: 'check' }
/** On paper and in drawings, where colour may be missing. */
export const STATE_SIGN: Record<State, string> = { GAP: '■', OVERLAP: '△', NOTE: '・', HELD: '' }

/** How a duty of a device stands over all dossiers: in a word and a sign, the colour only repeats it. */
export function CodeTag({ code, n }: { code: DeviceCode | null; n?: number }) {
  const { t } = useTexts()
  const state = stateOfCode(code)
  return (
    <Tag tone={STATE_TONE[state]} icon={STATE_ICON[state]} title={code ? t(`whole.codeMeans.${code}`) : undefined}>
      {code ? t(`whole.code.${code}`) : t('whole.heldShort')}
      {n !== undefined && ` ${n}`}
    </Tag>
  )
}
