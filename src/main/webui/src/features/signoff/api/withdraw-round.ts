import { useMutation } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import type { SigningRound } from './types'
import { useRefreshRound } from './refresh-round'

export function useWithdrawRound({ dossierId, id }: SigningRound) {
  return useMutation({
    mutationFn: (reason: string) =>
      data(
        api.POST('/api/dossiers/{dossierId}/signing-rounds/{signingId}/withdraw', { params: { path: { dossierId, signingId: id } }, body: { reason } }),
      ),
    onSuccess: useRefreshRound(),
  })
}
