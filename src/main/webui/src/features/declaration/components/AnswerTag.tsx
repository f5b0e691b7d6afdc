import type { Answer } from '@/api/types'
import { Tag, type Tone } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'

const TONES: Record<Answer, Tone> = { MINE: 'good', NOT_MINE: 'plain', CONDITIONAL: 'note', UNKNOWN: 'warning' }

export function AnswerTag({ answer }: { answer: Answer | null }) {
  const { t } = useTexts()
  return answer ? <Tag tone={TONES[answer]}>{t(`answer.${answer}`)}</Tag> : <Tag>{t('declaration.noAnswer')}</Tag>
}
