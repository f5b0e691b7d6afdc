import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import type { NewApproval } from '@/api/types'

export function useDraftApproval(dossierId: string, partyId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewApproval) => data(api.POST('/api/dossiers/{dossierId}/annexes/{partyId}/approvals', { params: { path: { dossierId, partyId } }, body })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.approvals(dossierId, partyId) }),
  })
}
