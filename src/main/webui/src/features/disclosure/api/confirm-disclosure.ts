import { api, data } from '@/api/client'
import type { DisclosureSummary } from '@/api/types'
import { useSettle } from './settle-disclosure'

export function useConfirmDisclosure({ id, etag }: DisclosureSummary) {
  return useSettle<void>(() =>
    data(api.POST('/api/disclosures/{disclosureId}/confirmation', { params: { path: { disclosureId: id }, header: { 'If-Match': etag } } })),
  )
}
