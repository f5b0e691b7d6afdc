import { useMutation } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import type { AlertText } from '@/api/types'

/** What a text may concern. Nothing is kept. */
export function useProposeAlert(dossierId: string) {
  return useMutation({
    mutationFn: (body: AlertText) => data(api.POST('/api/dossiers/{dossierId}/alerts/proposal', { params: { path: { dossierId } }, body })),
  })
}
