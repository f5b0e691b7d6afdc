import { useMutation } from '@tanstack/react-query'
import { api, data, formData } from '@/api/client'

/** Reads a CSAF file on the server; nothing is kept. */
export function useReadAlertFile(dossierId: string) {
  return useMutation({
    mutationFn: (file: File) => data(api.POST('/api/dossiers/{dossierId}/alerts/file', { params: { path: { dossierId } }, ...formData({ file }) })),
  })
}
