import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { DownloadButton } from '@/components/DownloadButton'
import { Empty } from '@/components/Empty'
import { Loading } from '@/components/Loading'
import { PageHead } from '@/components/PageHead'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useAuditEvents, type TrailFilter } from '@/features/history/api/get-audit-events'
import { EventList } from '@/features/history/components/EventList'
import { TrailFilterForm } from '@/features/history/components/TrailFilterForm'
import { useTexts } from '@/i18n/use-texts'

export function HistoryPage() {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const [filter, setFilter] = useState<TrailFilter>({})
  const query = useAuditEvents(dossier.id, filter)
  const events = query.data?.pages.flatMap((page) => page.items)
  return (
    <>
      <PageHead
        title={t('section.history')}
        lead={`${t('history.lead')} ${t('history.exportHint')}`}
        actions={
          <>
            <DownloadButton path={`/api/dossiers/${dossier.id}/audit-export`} fallback="trail.zip">
              {t('history.export')}
            </DownloadButton>
            <Button component={Link} to={`/dossiers/${dossier.id}/compare`} variant="default">
              {t('versions.pageTitle')}
            </Button>
          </>
        }
      />
      <TrailFilterForm onFilter={setFilter} />
      {query.isPending && <Loading />}
      {query.isError && !events && <ProblemAlert cause={query.error} retry={() => void query.refetch()} />}
      {events?.length === 0 && <Empty icon="history" title={t(Object.keys(filter).length ? 'history.noneFound' : 'history.none')} />}
      {events && <EventList events={events} />}
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </>
  )
}
