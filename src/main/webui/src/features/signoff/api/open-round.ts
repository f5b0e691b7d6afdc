import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { NewSigningRound } from './types'

/** Freezes the annex and asks both sides to sign. */
export function useOpenSigningRound(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewSigningRound) => data(api.POST('/api/dossiers/{dossierId}/signing-rounds', { params: { path: { dossierId } }, body })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
