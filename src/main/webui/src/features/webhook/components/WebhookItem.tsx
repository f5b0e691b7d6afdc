import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Webhook } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Tag } from '@/components/Tag'
import { tell } from '@/components/messages'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useChangeWebhook, useDeleteWebhook, useRenewSecret, useTestWebhook } from '../api/webhooks'
import { DeliveriesTable } from './DeliveriesTable'
import { WebhookKindsForm } from './WebhookForm'
import classes from './Webhooks.module.css'

interface Props { webhook: Webhook; onSecret: (secret: string) => void }

/** One webhook: whether it works, what was sent, and what may be done with it. */
export function WebhookItem({ webhook, onSecret }: Props) {
  const { t, language } = useTexts()
  const [asked, setAsked] = useState<'kinds' | 'renew' | 'delete' | null>(null)
  const change = useChangeWebhook(webhook)
  const test = useTestWebhook(webhook)
  const renew = useRenewSecret(webhook)
  const remove = useDeleteWebhook(webhook)
  const close = () => setAsked(null)
  const problem = change.error ?? test.error
  return (
    <li className={classes.item}>
      <h3 className={classes.url}>{webhook.url}</h3>
      <div className={classes.tags}>
        <Tag tone={webhook.enabled ? 'good' : 'plain'}>{t(webhook.enabled ? 'webhook.on' : 'webhook.disabled')}</Tag>
        {webhook.enabled && webhook.failingSince && <Tag tone="warning">{t('webhook.failing', { when: moment(webhook.failingSince, language) })}</Tag>}
        {webhook.stoppedAt && <Tag tone="warning">{t('webhook.stopped', { when: moment(webhook.stoppedAt, language) })}</Tag>}
        {webhook.kinds.map((kind) => (
          <Tag key={kind}>{t(`webhook.kind.${kind}`)}</Tag>
        ))}
      </div>
      <div className={classes.actions}>
        <Button size="xs" variant="default" loading={test.isPending} onClick={() => test.mutate(undefined, { onSuccess: () => tell(t('webhook.testSent')) })}>
          {t('webhook.test')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setAsked('kinds')}>
          {t('webhook.changeKinds')}
        </Button>
        <Button size="xs" variant="default" loading={change.isPending} onClick={() => change.mutate({ enabled: !webhook.enabled })}>
          {t(webhook.enabled ? 'webhook.switchOff' : 'webhook.switchOn')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setAsked('renew')}>
          {t('webhook.renew')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setAsked('delete')}>
          {t('webhook.delete')}
        </Button>
      </div>
      {problem && <ProblemAlert cause={problem} />}
      <DeliveriesTable webhookId={webhook.id} url={webhook.url} />
      {asked === 'kinds' && <WebhookKindsForm webhook={webhook} onClose={close} />}
      {asked === 'renew' && (
        <EntryDialog
          title={t('webhook.renew')}
          problem={renew.error}
          saving={renew.isPending}
          submitLabel={t('webhook.renew')}
          onClose={close}
          onSubmit={(event) => {
            event.preventDefault()
            renew.mutate(undefined, { onSuccess: ({ secret }) => (close(), onSecret(secret)) })
          }}
        >
          <p>{t('webhook.renewAsk')}</p>
        </EntryDialog>
      )}
      {asked === 'delete' && (
        <EntryDialog
          title={t('webhook.delete')}
          problem={remove.error}
          saving={remove.isPending}
          submitLabel={t('webhook.delete')}
          onClose={close}
          onSubmit={(event) => {
            event.preventDefault()
            remove.mutate(undefined, { onSuccess: close })
          }}
        >
          <p>{t('webhook.deleteAsk')}</p>
        </EntryDialog>
      )}
    </li>
  )
}
