import { Button } from '@mantine/core'
import { useState } from 'react'
import { Icon } from '@/components/Icon'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { useTexts } from '@/i18n/use-texts'
import { useWebhooks } from '../api/webhooks'
import { SecretDialog } from './SecretDialog'
import { NewWebhookForm } from './WebhookForm'
import { WebhookItem } from './WebhookItem'
import classes from './Webhooks.module.css'

/** The organisation's webhooks, for its administrators; where the operator allows no address, it says so. */
export function WebhooksPanel() {
  const { t } = useTexts()
  const query = useWebhooks()
  const [adding, setAdding] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const hosts = query.data?.allowedHosts ?? []
  return (
    <Panel
      title={t('webhook.title')}
      aside={
        hosts.length > 0 && (
          <Button size="xs" variant="default" leftSection={<Icon name="add" size={16} />} onClick={() => setAdding(true)}>
            {t('webhook.add')}
          </Button>
        )
      }
    >
      <p>{t('webhook.lead')}</p>
      <Queried query={query}>
        {({ allowedHosts, items }) => (
          <>
            {allowedHosts.length === 0 && <p>{t('webhook.off')}</p>}
            {allowedHosts.length > 0 && items.length === 0 && <p>{t('webhook.none')}</p>}
            <ul className={classes.list}>
              {items.map((webhook) => (
                <WebhookItem key={webhook.id} webhook={webhook} onSecret={setSecret} />
              ))}
            </ul>
          </>
        )}
      </Queried>
      {adding && (
        <NewWebhookForm
          hosts={hosts}
          onClose={() => setAdding(false)}
          onMade={(made) => {
            setAdding(false)
            setSecret(made.secret)
          }}
        />
      )}
      {secret !== null && <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
    </Panel>
  )
}
