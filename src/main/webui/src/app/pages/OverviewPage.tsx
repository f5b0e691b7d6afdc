import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { useConfirmations } from '@/features/confirmation/api/get-confirmations'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useFindings } from '@/features/findings/api/get-findings'
import { useMatrix } from '@/features/matrix/api/get-matrix'
import { Figures } from '@/features/overview/components/Figures'
import { TasksPanel } from '@/features/meeting/components/TasksPanel'
import { HeatMap } from '@/features/overview/components/HeatMap'
import { NextSteps } from '@/features/overview/components/NextSteps'
import { OpenRows } from '@/features/talk/components/OpenRows'
import { Talk } from '@/features/talk/components/Talk'
import { ProgressTables } from '@/features/overview/components/ProgressTables'
import { useTexts } from '@/i18n/use-texts'
import classes from './Stack.module.css'

export function OverviewPage() {
  const { t } = useTexts()
  const { dossier, mine } = useDossierScope()
  const matrix = useMatrix(dossier.id)
  const findings = useFindings(dossier.id)
  const confirmations = useConfirmations(dossier.id)
  return (
    <>
      <PageHead
        title={dossier.name}
        lead={t('overview.lead')}
        actions={
          <Button component={Link} to={`/dossiers/${dossier.id}/print`} variant="default" leftSection={<Icon name="print" />}>
            {t('picture.print')}
          </Button>
        }
      />
      <Queried query={matrix}>
        {(read) => (
          <Queried query={findings}>
            {(found) => (
              <div className={classes.stack}>
                <Queried query={confirmations}>{(confirmed) => <Figures matrix={read} findings={found} confirmations={confirmed} />}</Queried>
                <section aria-labelledby="next-steps">
                  <h2 id="next-steps">{t('overview.next')}</h2>
                  <NextSteps matrix={read} findings={found} hospital={mine?.function === 'HOSPITAL'} />
                </section>
                <TasksPanel />
                <Panel title={t('picture.progress')}>
                  <Queried query={confirmations}>{(confirmed) => <ProgressTables matrix={read} confirmations={confirmed} />}</Queried>
                </Panel>
                <Panel title={t('overview.heat')}>
                  <HeatMap matrix={read} />
                </Panel>
                <Panel title={t('talk.title')}>
                  <Talk rowId={null} />
                  <OpenRows matrix={read} />
                </Panel>
              </div>
            )}
          </Queried>
        )}
      </Queried>
    </>
  )
}
