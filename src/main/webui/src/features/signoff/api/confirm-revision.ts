import { useMutation } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import type { SigningRound } from './types'
import { useRefreshRound } from './refresh-round'

/** Confirms the revision that is shown, by both of its hashes. */
export function useConfirmRevision({ dossierId, id, revision }: SigningRound, signatoryId: string) {
  return useMutation({
    mutationFn: () =>
      data(
        api.POST('/api/dossiers/{dossierId}/signing-rounds/{signingId}/signatories/{signatoryId}/confirm', {
          params: { path: { dossierId, signingId: id, signatoryId } },
          body: { canonicalSha256: revision.canonicalSha256, documentSha256: revision.documentSha256 },
        }),
      ),
    onSuccess: useRefreshRound(),
  })
}
