import { api, data } from '@/api/client'
import type { DisclosureSummary } from '@/api/types'
import { useSettle } from './settle-disclosure'

export function useWithdrawDisclosure({ id, etag }: DisclosureSummary) {
  return useSettle((reason: string) =>
    data(
      api.POST('/api/disclosures/{disclosureId}/withdrawal', {
        params: { path: { disclosureId: id }, header: { 'If-Match': etag } },
        body: { reason },
      }),
    ),
  )
}
