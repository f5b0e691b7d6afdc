import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { invitationsKey } from './get-invitations'

export function useRevokeInvitation(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (invitationId: string) =>
      data(api.POST('/api/dossiers/{dossierId}/invitations/{invitationId}/revocation', { params: { path: { dossierId, invitationId } } })),
    onSettled: () => void client.invalidateQueries({ queryKey: invitationsKey(dossierId) }),
  })
}
