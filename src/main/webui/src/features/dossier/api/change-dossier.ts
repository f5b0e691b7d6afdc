import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { Dossier, Stage } from '@/api/types'

export interface DossierChange { name?: string; stage?: Stage; unlistedServersConfirmedNone?: boolean | null }

export function useChangeDossier({ id: dossierId, etag }: Dossier) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: DossierChange) =>
      data(api.PATCH('/api/dossiers/{dossierId}', { params: { path: { dossierId }, header: { 'If-Match': etag } }, body, headers: mergePatch })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
