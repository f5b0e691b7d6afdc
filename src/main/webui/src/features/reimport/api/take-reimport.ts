import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, formData } from '@/api/client'
import { keys } from '@/api/keys'

/** Brings an edited annex back, told which revision it was written from; no row is changed by it. */
export function useTakeReimport(dossierId: string, partyId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ file, revisionId }: { file: File; revisionId: string | null }) =>
      data(api.POST('/api/dossiers/{dossierId}/annexes/{partyId}/reimports', { params: { path: { dossierId, partyId } }, ...formData(revisionId ? { file, revisionId } : { file }) })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.annex(dossierId, partyId) }),
  })
}
