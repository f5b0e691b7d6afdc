import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'

/** Takes back what one's party said last of a row. */
export function useWithdrawWord(dossierId: string, rowId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      data(api.POST('/api/dossiers/{dossierId}/rows/{rowId}/withdrawals', { params: { path: { dossierId, rowId } }, body: {} })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
