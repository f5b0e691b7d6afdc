import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import type { Precedence } from '@/api/types'

export function useAnnex(dossierId: string, partyId: string, precedence: Precedence) {
  return useQuery({
    queryKey: [...keys.annex(dossierId, partyId), precedence],
    // The old preview stays while another clause is chosen.
    placeholderData: keepPreviousData,
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/annexes/{partyId}', { params: { path: { dossierId, partyId }, query: { precedence } } })),
  })
}
