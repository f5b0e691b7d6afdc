import type { AnswerValue } from '@/api/types'
import { Tag, type Tone } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'

const TONE: Record<AnswerValue, Tone> = { YES: 'good', NO: 'blocker', NOT_APPLICABLE: 'note', SEE_NOTE: 'accent', BLANK: 'plain', UNREAD: 'warning' }

export function AnswerTag({ value }: { value: AnswerValue }) {
  const { t } = useTexts()
  return <Tag tone={TONE[value]}>{t(`disclosure.value.${value}`)}</Tag>
}
