import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import type { NewInvitation } from '../types'
import { invitationsKey } from './get-invitations'

export function useInviteVendor(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewInvitation) => data(api.POST('/api/dossiers/{dossierId}/invitations', { params: { path: { dossierId } }, body })),
    onSuccess: () => void client.invalidateQueries({ queryKey: invitationsKey(dossierId) }),
  })
}
