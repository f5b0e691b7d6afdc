import type { DeclarationQuestion } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'

/** A row by its duty, its object and, in an emergency, its phase. */
export function RowName({ row }: { row: Pick<DeclarationQuestion, 'duty' | 'title' | 'scope' | 'phase'> }) {
  const { t, say } = useTexts()
  return (
    <>
      {row.duty && <>{row.duty} </>}
      {say(row.title)} {row.scope.label && <Tag>{say(row.scope.label)}</Tag>}{' '}
      {row.phase === 'EMERGENCY' && <Tag tone="warning">{t('phase.EMERGENCY')}</Tag>}
    </>
  )
}
