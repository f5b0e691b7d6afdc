import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { Row } from '@/api/types'

export interface Restore { version: string; fields: string[]; reason: string | null }

/** Takes fields of a row back to a version, on the state that is shown. */
export function useRestoreRow(dossierId: string, row: Row) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Restore) =>
      data(
        api.POST('/api/dossiers/{dossierId}/rows/{rowId}/restore', {
          params: { path: { dossierId, rowId: row.id }, header: { 'If-Match': row.etag } },
          body,
        }),
      ),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
