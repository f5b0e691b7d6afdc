import { useMutation } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import type { SigningRound } from './types'

/** Leaves for the login provider, which sends the browser back to this round. */
export function useSecondLogin({ dossierId, id }: SigningRound, signatoryId: string) {
  return useMutation({
    mutationFn: () =>
      data(
        api.POST('/api/dossiers/{dossierId}/signing-rounds/{signingId}/signatories/{signatoryId}/second-login', {
          params: { path: { dossierId, signingId: id, signatoryId } },
        }),
      ),
    onSuccess: ({ location }) => window.location.assign(location),
  })
}
