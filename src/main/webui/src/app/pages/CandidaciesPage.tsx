import { Empty } from '@/components/Empty'
import { PageHead } from '@/components/PageHead'
import { Queried } from '@/components/Queried'
import { useCandidacies } from '@/features/award/api/get-candidacies'
import { CandidacyList } from '@/features/award/components/CandidacyList'
import { useTexts } from '@/i18n/use-texts'

/** What hospitals ask the own organisation before award. */
export function CandidaciesPage() {
  const { t } = useTexts()
  return (
    <>
      <PageHead title={t('award.mine.title')} lead={t('award.mine.lead')} />
      <Queried query={useCandidacies()}>
        {(candidacies) => (candidacies.length === 0 ? <Empty icon="letter" title={t('award.mine.none')} /> : <CandidacyList candidacies={candidacies} />)}
      </Queried>
    </>
  )
}
