import { Button } from '@mantine/core'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { Empty } from '@/components/Empty'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { PartyList } from '@/components/PartyList'
import { Queried } from '@/components/Queried'
import { useAlert } from '@/features/alert/api/get-alert'
import { useAlerts } from '@/features/alert/api/get-alerts'
import { AlertPanel } from '@/features/alert/components/AlertPanel'
import { SendAlertForm } from '@/features/alert/components/SendAlertForm'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import classes from './Stack.module.css'

export function AlertsPage() {
  const { t, language } = useTexts()
  const { writes } = useViewer()
  const { dossier, mine } = useDossierScope()
  const { alertId } = useParams()
  const query = useAlerts(dossier.id)
  const navigate = useNavigate()
  const [sending, setSending] = useState(false)
  const hospital = mine?.function === 'HOSPITAL'
  return (
    <>
      <PageHead
        title={t('section.alerts')}
        lead={t(hospital ? 'alert.lead' : 'alert.leadVendor')}
        actions={
          hospital && writes && (
            <Button leftSection={<Icon name="add" />} onClick={() => setSending(true)}>
              {t('alert.new')}
            </Button>
          )
        }
      />
      <Queried query={query}>
        {({ pages }) => {
          const alerts = pages.flatMap((page) => page.items)
          const chosen = alertId ?? alerts[0]?.id
          if (!chosen) return <Empty icon="alert" title={t(hospital ? 'alert.none' : 'alert.noneForYou')} />
          return (
            <div className={classes.split}>
              <div className={classes.stack}>
                <PartyList
                  label={t('alert.list')}
                  chosen={chosen}
                  items={alerts.map((alert) => ({
                    id: alert.id,
                    name: alert.title,
                    to: `/dossiers/${dossier.id}/alerts/${alert.id}`,
                    note: [
                      day(alert.sentAt, language),
                      alert.end ? t('alert.ended') : t('alert.waiting', { n: alert.copies.filter(({ dueOn }) => dueOn).length }),
                    ].join('　'),
                  }))}
                />
                {query.hasNextPage && (
                  <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    {t('alert.more')}
                  </Button>
                )}
              </div>
              <One key={chosen} alertId={chosen} />
            </div>
          )
        }}
      </Queried>
      {sending && (
        <SendAlertForm
          onDone={(sent) => {
            setSending(false)
            if (sent) void navigate(`/dossiers/${dossier.id}/alerts/${sent}`)
          }}
        />
      )}
    </>
  )
}

function One({ alertId }: { alertId: string }) {
  const { dossier } = useDossierScope()
  return <Queried query={useAlert(dossier.id, alertId)}>{(alert) => <AlertPanel alert={alert} />}</Queried>
}
