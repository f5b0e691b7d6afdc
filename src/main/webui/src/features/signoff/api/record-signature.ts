import { useMutation } from '@tanstack/react-query'
import { api, data, formData } from '@/api/client'
import type { SigningRound } from './types'
import { useRefreshRound } from './refresh-round'

/** Records a signature given outside the tool with the file that shows it. */
export function useRecordSignature({ dossierId, id }: SigningRound, signatoryId: string) {
  return useMutation({
    mutationFn: (parts: { file: File | null; signedOn: string | null; detail: string | null }) =>
      data(
        api.POST('/api/dossiers/{dossierId}/signing-rounds/{signingId}/signatories/{signatoryId}/evidence', {
          params: { path: { dossierId, signingId: id, signatoryId } },
          ...formData(parts),
        }),
      ),
    onSuccess: useRefreshRound(),
  })
}
