import { Button } from '@mantine/core'
import { Empty } from '@/components/Empty'
import { Loading } from '@/components/Loading'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useExplanations } from '../api/get-explanations'
import { ExplanationItem } from './ExplanationItem'
import classes from './Risk.module.css'

/** The explanations that one's side gave or was given, under the sentence that stands above every answer. */
export function ExplanationList() {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const query = useExplanations(dossier.id)
  const explanations = query.data?.pages.flatMap((page) => page.items)
  const under = query.data?.pages[0]?.under
  return (
    <div className={classes.stack}>
      {under && <p className={classes.fixed}>{say(under)}</p>}
      {query.isPending && <Loading />}
      {query.isError && !explanations && <ProblemAlert cause={query.error} retry={() => void query.refetch()} />}
      {explanations?.length === 0 && <Empty icon="letter" title={t('risk.noExplanations')} />}
      {explanations && explanations.length > 0 && (
        <ul className={classes.list} aria-label={t('risk.explanations')}>
          {explanations.map((explanation) => (
            <ExplanationItem key={explanation.id} explanation={explanation} />
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
