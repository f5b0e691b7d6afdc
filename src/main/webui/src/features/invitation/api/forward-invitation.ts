import { useMutation } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keepCode } from '../logic/code'

export function useForwardInvitation() {
  return useMutation({
    mutationFn: (body: { token: string; email: string }) => data(api.POST('/api/invitation/forwarding', { body })),
    onSuccess: () => keepCode(null),
  })
}
