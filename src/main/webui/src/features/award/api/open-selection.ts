import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { NewSelection } from '@/api/types'

export function useOpenSelection(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewSelection) => data(api.POST('/api/dossiers/{dossierId}/selections', { params: { path: { dossierId } }, body })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
