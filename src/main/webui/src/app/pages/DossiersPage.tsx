import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Empty } from '@/components/Empty'
import { Icon } from '@/components/Icon'
import { Loading } from '@/components/Loading'
import { PageHead } from '@/components/PageHead'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useCandidacies } from '@/features/award/api/get-candidacies'
import { CandidacyList } from '@/features/award/components/CandidacyList'
import { useDossiers } from '@/features/dossiers/api/get-dossiers'
import { DossierCard } from '@/features/dossiers/components/DossierCard'
import { PictureLink } from '@/features/picture/components/PictureLink'
import { useViewer } from '@/features/session/viewer'
import { WaitingForMe } from '@/features/signoff/components/WaitingForMe'
import { useTexts } from '@/i18n/use-texts'
import classes from './DossiersPage.module.css'

export function DossiersPage() {
  const { t } = useTexts()
  const { acting, writes } = useViewer()
  const query = useDossiers()
  const asked = useCandidacies(acting.organisationKind === 'VENDOR').data ?? []
  const hospital = acting.organisationKind === 'HOSPITAL'
  const mayCreate = hospital && writes
  const create = (
    <Button component={Link} to="/dossiers/new" leftSection={<Icon name="add" />}>
      {t('dossiers.create')}
    </Button>
  )
  const dossiers = query.data?.pages.flatMap((page) => page.items)
  return (
    <>
      <PageHead
        title={t('dossiers.title')}
        lead={t('dossiers.lead')}
        actions={
          dossiers &&
          dossiers.length > 0 && (
            <>
              {hospital && <PictureLink />}
              {mayCreate && create}
            </>
          )
        }
      />
      <WaitingForMe />
      {asked.length > 0 && (
        <section aria-labelledby="asked-before-award">
          <h2 id="asked-before-award" className={classes.asked}>
            {t('award.mine.title')}
          </h2>
          <CandidacyList candidacies={asked} />
        </section>
      )}
      {query.isPending && <Loading />}
      {query.isError && !dossiers && <ProblemAlert cause={query.error} retry={() => void query.refetch()} />}
      {dossiers?.length === 0 && (
        <Empty icon="table" title={t('dossiers.empty')}>
          <p>{t(mayCreate ? 'dossiers.emptyHospital' : 'dossiers.emptyVendor')}</p>
          {mayCreate && create}
        </Empty>
      )}
      {dossiers && dossiers.length > 0 && (
        <div className={classes.grid}>
          {dossiers.map((dossier) => (
            <DossierCard key={dossier.id} dossier={dossier} />
          ))}
        </div>
      )}
      {query.hasNextPage && (
        <Button mt="md" variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </>
  )
}
