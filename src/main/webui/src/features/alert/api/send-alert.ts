import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { NewAlert } from '@/api/types'

export function useSendAlert(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewAlert) => data(api.POST('/api/dossiers/{dossierId}/alerts', { params: { path: { dossierId } }, body })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
