import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch } from '@/api/client'
import { keys } from '@/api/keys'
import type { NewWebhook, Notice, Webhook } from '@/api/types'

const SOON = 3000

export function useWebhooks() {
  return useQuery({ queryKey: keys.webhooks, queryFn: () => data(api.GET('/api/organisation/webhooks')) })
}

/** Asks again while something that was not tried yet is about to be sent. */
export function useDeliveries(webhookId: string) {
  return useQuery({
    queryKey: keys.webhookDeliveries(webhookId),
    queryFn: () => data(api.GET('/api/organisation/webhooks/{webhookId}/deliveries', { params: { path: { webhookId } } })),
    refetchInterval: ({ state }) => (state.data?.some((sent) => sent.outcome === null && sent.nextAttemptAt !== null) ? SOON : false),
  })
}

function useChanging<I, O>(mutationFn: (input: I) => Promise<O>) {
  const client = useQueryClient()
  return useMutation({ mutationFn, onSuccess: () => void client.invalidateQueries({ queryKey: keys.webhooks }) })
}

export function useCreateWebhook() {
  return useChanging((body: NewWebhook) => data(api.POST('/api/organisation/webhooks', { body })))
}

export function useChangeWebhook({ id, etag }: Webhook) {
  return useChanging((body: { kinds?: Notice['kind'][]; enabled?: boolean }) =>
    data(
      api.PATCH('/api/organisation/webhooks/{webhookId}', {
        params: { path: { webhookId: id }, header: { 'If-Match': etag } },
        body,
        headers: mergePatch,
      }),
    ),
  )
}

const at = ({ id }: Webhook) => ({ params: { path: { webhookId: id } } })

export function useRenewSecret(webhook: Webhook) {
  return useChanging(() => data(api.POST('/api/organisation/webhooks/{webhookId}/secret', at(webhook))))
}

export function useTestWebhook(webhook: Webhook) {
  return useChanging(() => data(api.POST('/api/organisation/webhooks/{webhookId}/test', at(webhook))))
}

export function useDeleteWebhook(webhook: Webhook) {
  return useChanging(() => data(api.DELETE('/api/organisation/webhooks/{webhookId}', at(webhook))))
}
