import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import type { components } from '@/api/schema'

export function useDecideDeviation(dossierId: string, partyId: string, reimportId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ deviationId, body }: { deviationId: string; body: components['schemas']['NewDeviationDecision'] }) =>
      data(
        api.POST('/api/dossiers/{dossierId}/annexes/{partyId}/reimports/{reimportId}/deviations/{deviationId}/decision', {
          params: { path: { dossierId, partyId, reimportId, deviationId } },
          body,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: keys.annex(dossierId, partyId) }),
  })
}
