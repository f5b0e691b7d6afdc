import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { NewRow, Row } from '@/api/types'

/** Adds a duty of the hospital's own. */
export function useAddRow(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewRow): Promise<Row> =>
      data(api.POST('/api/dossiers/{dossierId}/rows', { params: { path: { dossierId } }, body })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
