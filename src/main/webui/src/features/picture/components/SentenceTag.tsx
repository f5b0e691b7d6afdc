import type { Picture } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'

const TONE = { ALL: 'good', PARTLY: 'warning', NONE: 'warning' } as const
const ICON = { ALL: 'check', PARTLY: 'alert', NONE: 'alert' } as const

/** The state of the update sentence; without a server there is none. */
export function SentenceTag({ state }: { state: Picture['updateSentence']['state'] }) {
  const { t } = useTexts()
  if (state === null) return <Tag>{t('whole.update.noServer')}</Tag>
  return (
    <Tag tone={TONE[state]} icon={ICON[state]}>
      {t(`finding.update.${state}`)}
    </Tag>
  )
}
