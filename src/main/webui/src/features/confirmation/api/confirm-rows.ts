import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'

/** Confirms rows exactly as they were shown, all or none. */
export function useConfirmRows(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (rows: { rowId: string; digest: string }[]) =>
      data(api.POST('/api/dossiers/{dossierId}/confirmations', { params: { path: { dossierId } }, body: { rows } })),
    // Refused too: what stands now is to be seen before the next try.
    onSettled: () => refreshDossier(client, dossierId),
  })
}
