import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { NewDeclarationRound } from '@/api/types'

export function useOpenRound(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewDeclarationRound) =>
      data(api.POST('/api/dossiers/{dossierId}/declaration-rounds', { params: { path: { dossierId } }, body })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
