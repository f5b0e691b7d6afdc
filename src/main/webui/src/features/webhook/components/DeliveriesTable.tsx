import type { WebhookDelivery } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { Queried } from '@/components/Queried'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useDeliveries } from '../api/webhooks'

export function DeliveriesTable({ webhookId, url }: { webhookId: string; url: string }) {
  const { t, language } = useTexts()
  const query = useDeliveries(webhookId)
  const result = ({ outcome, status }: WebhookDelivery) =>
    outcome === null ? t('webhook.waiting') : t(`webhook.outcome.${outcome}`) + (status === null ? '' : t('webhook.status', { status }))
  return (
    <Queried query={query}>
      {(sent) =>
        sent.length === 0 ? (
          <p>{t('webhook.noDeliveries')}</p>
        ) : (
          <DataTable
            caption={`${t('webhook.deliveries')} ${url}`}
            head={
              <>
                <th scope="col">{t('webhook.time')}</th>
                <th scope="col">{t('webhook.what')}</th>
                <th scope="col">{t('webhook.result')}</th>
                <th scope="col">{t('webhook.next')}</th>
              </>
            }
          >
            {sent.map((one) => (
              <tr key={one.id}>
                <th scope="row">{moment(one.attemptedAt ?? one.at, language)}</th>
                <td>{t(`webhook.kind.${one.kind ?? 'TEST'}`)}</td>
                <td>
                  <Tag tone={one.outcome === 'DELIVERED' ? 'good' : one.outcome === null ? 'plain' : 'warning'}>{result(one)}</Tag>
                </td>
                <td>{one.nextAttemptAt && moment(one.nextAttemptAt, language)}</td>
              </tr>
            ))}
          </DataTable>
        )
      }
    </Queried>
  )
}
