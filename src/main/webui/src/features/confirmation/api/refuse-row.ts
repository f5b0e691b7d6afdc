import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { NewRefusal } from '@/api/types'

/** Refuses a row with a reason, and perhaps proposes something else. */
export function useRefuseRow(dossierId: string, rowId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewRefusal) =>
      data(api.POST('/api/dossiers/{dossierId}/rows/{rowId}/refusals', { params: { path: { dossierId, rowId } }, body })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
