import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import type { NewApprovalDecision } from '@/api/types'

export function useDecideApproval(dossierId: string, partyId: string, approvalId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewApprovalDecision) =>
      data(
        api.POST('/api/dossiers/{dossierId}/annexes/{partyId}/approvals/{approvalId}/decision', {
          params: { path: { dossierId, partyId, approvalId } },
          body,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: keys.approvals(dossierId, partyId) }),
  })
}
