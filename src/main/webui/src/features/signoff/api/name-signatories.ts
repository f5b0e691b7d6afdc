import { useMutation } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import type { NewSigningSide, SigningRound } from './types'
import { useRefreshRound } from './refresh-round'

export function useNameSignatories({ dossierId, id, etag }: SigningRound) {
  return useMutation({
    mutationFn: (body: NewSigningSide) =>
      data(
        api.PUT('/api/dossiers/{dossierId}/signing-rounds/{signingId}/signatories', {
          params: { path: { dossierId, signingId: id }, header: { 'If-Match': etag } },
          body,
        }),
      ),
    onSuccess: useRefreshRound(),
  })
}
