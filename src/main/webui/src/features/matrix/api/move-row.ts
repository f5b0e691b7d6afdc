import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import type { Matrix } from '@/api/types'
import { placed } from '../logic/order'

/** Where a row is to stand: next to another one of its area. */
export interface Move { rowId: string; before?: string; after?: string }

/** Moves a row within its area; the places that come back are laid over the rows that are shown. */
export function useMoveRow(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ rowId, before, after }: Move) =>
      data(
        api.POST('/api/dossiers/{dossierId}/rows/{rowId}/move', {
          params: { path: { dossierId, rowId } },
          body: { before: before ?? null, after: after ?? null },
        }),
      ),
    onSuccess: ({ rows }) => client.setQueryData<Matrix>(keys.matrix(dossierId), (matrix) => matrix && placed(matrix, rows)),
    // Somebody may have moved or added rows meanwhile.
    onError: () => void client.invalidateQueries({ queryKey: keys.matrix(dossierId) }),
  })
}
