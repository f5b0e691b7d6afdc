import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { NewTurn } from '@/api/types'

/** Sends what one's side has prepared. A refusal because others changed the same shows in the draft. */
export function useSendTurn(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewTurn) => data(api.POST('/api/dossiers/{dossierId}/turns', { params: { path: { dossierId } }, body })),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
