import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { DraftDecision } from '@/api/types'

/** Decides fields that are unsent: mine, theirs or another value. */
export function useDecideDraft(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (decisions: DraftDecision[]) =>
      data(api.POST('/api/dossiers/{dossierId}/draft/decisions', { params: { path: { dossierId } }, body: { decisions } })),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
