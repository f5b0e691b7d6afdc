import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, formData } from '@/api/client'
import { keys } from '@/api/keys'

/** Brings an edited annex back; no row is changed by it. */
export function useTakeReimport(dossierId: string, partyId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (file: File) =>
      data(api.POST('/api/dossiers/{dossierId}/annexes/{partyId}/reimports', { params: { path: { dossierId, partyId } }, ...formData({ file }) })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.annex(dossierId, partyId) }),
  })
}
