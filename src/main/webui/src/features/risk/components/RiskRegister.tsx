import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { Empty } from '@/components/Empty'
import { Loading } from '@/components/Loading'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useRisks, type Cell } from '../api/get-risks'
import { ProposalsPanel } from './ProposalsPanel'
import classes from './Risk.module.css'
import { RiskDialog } from './RiskDialog'
import { RiskItem } from './RiskItem'
import { RiskPicture } from './RiskPicture'

/** The list of risks beside their picture. The open one is in the address, so that a notice can lead to it. */
export function RiskRegister() {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const [cell, setCell] = useState<Cell | null>(null)
  const [closed, setClosed] = useState(false)
  const [search, setSearch] = useSearchParams()
  const query = useRisks(dossier.id, cell, closed)
  const risks = query.data?.pages.flatMap((page) => page.items)
  const open = search.get('risk')
  return (
    <div className={classes.split}>
      <div className={classes.stack}>
        <div className={classes.head}>
          <Checkbox label={t('risk.withClosed')} checked={closed} onChange={(event) => setClosed(event.currentTarget.checked)} />
          {cell && (
            <Button size="compact-sm" variant="subtle" onClick={() => setCell(null)}>
              {t('risk.allCells')}
            </Button>
          )}
        </div>
        {query.isPending && <Loading />}
        {query.isError && !risks && <ProblemAlert cause={query.error} retry={() => void query.refetch()} />}
        {risks?.length === 0 && <Empty icon="alert" title={cell ? t('risk.noneInCell') : t('risk.none')} />}
        {risks && risks.length > 0 && (
          <ul className={classes.list} aria-label={t('risk.list')}>
            {risks.map((risk) => (
              <RiskItem key={risk.id} risk={risk} onOpen={() => setSearch({ risk: risk.id })} />
            ))}
          </ul>
        )}
        {query.hasNextPage && (
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('common.more')}
          </Button>
        )}
      </div>
      <div className={classes.stack}>
        <RiskPicture chosen={cell} onChoose={setCell} />
        <ProposalsPanel />
      </div>
      {open && <RiskDialog key={open} riskId={open} onClose={() => setSearch({})} />}
    </div>
  )
}
