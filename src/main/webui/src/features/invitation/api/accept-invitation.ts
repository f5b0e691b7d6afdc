import { useMutation, useQueryClient } from '@tanstack/react-query'
import { actFor } from '@/api/context'
import { api, data } from '@/api/client'
import { keepCode } from '../logic/code'
import type { InvitationAcceptance } from '../types'

/** From now on the person acts for the vendor that accepted; whatever was read before was read as somebody else. */
export function useAcceptInvitation() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: InvitationAcceptance) => data(api.POST('/api/invitation/acceptance', { body })),
    onSuccess: ({ organisationId }) => {
      keepCode(null)
      actFor(organisationId)
      client.clear()
    },
  })
}
