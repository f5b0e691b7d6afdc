import { Button } from '@mantine/core'
import { Empty } from '@/components/Empty'
import { Loading } from '@/components/Loading'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useRelaxations } from '../api/get-relaxations'
import { RelaxationItem } from './RelaxationItem'
import classes from './Risk.module.css'

/** The relaxations that one sees; what is past its date is on top. */
export function RelaxationList() {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const query = useRelaxations(dossier.id)
  const relaxations = query.data?.pages.flatMap((page) => page.items)
  return (
    <div className={classes.stack}>
      {query.isPending && <Loading />}
      {query.isError && !relaxations && <ProblemAlert cause={query.error} retry={() => void query.refetch()} />}
      {relaxations?.length === 0 && <Empty icon="clock" title={t('risk.noRelaxations')} />}
      {relaxations && relaxations.length > 0 && (
        <ul className={classes.list} aria-label={t('risk.relaxations')}>
          {relaxations.map((relaxation) => (
            <RelaxationItem key={relaxation.id} relaxation={relaxation} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </div>
  )
}
