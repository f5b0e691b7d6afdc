import { api, data } from '@/api/client'
import { useShare } from './share'

export const useRevokeGrant = (grantId: string) =>
  useShare((reason: string) =>
    data(api.POST('/api/disclosure-grants/{grantId}/revocation', { params: { path: { grantId } }, body: { reason } })),
  )
