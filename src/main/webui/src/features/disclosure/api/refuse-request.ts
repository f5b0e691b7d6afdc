import { api, data } from '@/api/client'
import { useShare } from './share'

export const useRefuseRequest = (requestId: string) =>
  useShare((reason: string) =>
    data(api.POST('/api/disclosure-requests/{requestId}/refusal', { params: { path: { requestId } }, body: { reason } })),
  )
