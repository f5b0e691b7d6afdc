import { api, data, mergePatch } from '@/api/client'
import type { DisclosureDetails, DisclosureSummary } from '@/api/types'
import { useSettle } from './settle-disclosure'

/** Sets right what the head of a draft says. */
export function useChangeDisclosure({ id, etag }: DisclosureSummary) {
  return useSettle((details: Partial<DisclosureDetails>) =>
    data(
      api.PATCH('/api/disclosures/{disclosureId}', {
        params: { path: { disclosureId: id }, header: { 'If-Match': etag } },
        body: details as never,
        headers: mergePatch,
      }),
    ),
  )
}
