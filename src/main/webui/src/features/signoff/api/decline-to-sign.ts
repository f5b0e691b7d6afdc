import { useMutation } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import type { SigningRound } from './types'
import { useRefreshRound } from './refresh-round'

export function useDecline({ dossierId, id }: SigningRound, signatoryId: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      data(
        api.POST('/api/dossiers/{dossierId}/signing-rounds/{signingId}/signatories/{signatoryId}/decline', {
          params: { path: { dossierId, signingId: id, signatoryId } },
          body: { reason },
        }),
      ),
    onSuccess: useRefreshRound(),
  })
}
