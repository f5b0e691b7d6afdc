import { useMutation } from '@tanstack/react-query'
import { api, data, formData } from '@/api/client'
import type { components } from '@/api/schema'

export type Verification = components['schemas']['Verification']
export type VerifiedSeal = components['schemas']['VerifiedSeal']

/** Has a file verified. Nothing of it is kept. */
export function useVerifyFile() {
  return useMutation({ mutationFn: (file: File) => data(api.POST('/api/verify', formData({ file }))) })
}
