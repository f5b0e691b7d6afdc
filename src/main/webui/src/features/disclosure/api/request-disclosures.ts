import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export interface RequestInput { partyId: string; text: string | null }

export function useRequestDisclosures(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (wanted: RequestInput) => data(api.POST('/api/dossiers/{dossierId}/disclosure-requests', { params: { path: { dossierId } }, body: wanted })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.partyDisclosures(dossierId) }),
  })
}
