import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { RowEdit } from '../logic/choices'

/** Saves edits of several rows: all of them or none. */
export function useEditRows(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (edits: RowEdit[]) =>
      data(api.POST('/api/dossiers/{dossierId}/row-edits', { params: { path: { dossierId } }, body: { edits: edits as never } })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
