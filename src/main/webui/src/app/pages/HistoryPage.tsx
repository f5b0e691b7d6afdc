import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Empty } from '@/components/Empty'
import { Loading } from '@/components/Loading'
import { PageHead } from '@/components/PageHead'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useAuditEvents } from '@/features/history/api/get-audit-events'
import { EventList } from '@/features/history/components/EventList'
import { useTexts } from '@/i18n/use-texts'

export function HistoryPage() {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const query = useAuditEvents(dossier.id)
  const events = query.data?.pages.flatMap((page) => page.items)
  return (
    <>
      <PageHead
        title={t('section.history')}
        lead={t('history.lead')}
        actions={
          <Button component={Link} to={`/dossiers/${dossier.id}/compare`} variant="default">
            {t('versions.pageTitle')}
          </Button>
        }
      />
      {query.isPending && <Loading />}
      {query.isError && !events && <ProblemAlert cause={query.error} retry={() => void query.refetch()} />}
      {events?.length === 0 && <Empty icon="history" title={t('history.none')} />}
      {events && <EventList events={events} />}
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </>
  )
}
