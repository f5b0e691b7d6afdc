import { useMutation } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import type { SigningRound } from './types'
import { useRefreshRound } from './refresh-round'

export function useHandOver({ dossierId, id }: SigningRound, signatoryId: string) {
  return useMutation({
    mutationFn: (body: { toMemberId: string; reason: string }) =>
      data(
        api.POST('/api/dossiers/{dossierId}/signing-rounds/{signingId}/signatories/{signatoryId}/hand-over', {
          params: { path: { dossierId, signingId: id, signatoryId } },
          body,
        }),
      ),
    onSuccess: useRefreshRound(),
  })
}
