import { useMutation } from '@tanstack/react-query'
import { api, data, formData } from '@/api/client'

/** Has a workbook read; what comes back is a report, and nothing is changed by it. */
export function useReadWorkbook(dossierId: string) {
  return useMutation({
    mutationFn: (file: File) =>
      data(api.POST('/api/dossiers/{dossierId}/workbook', { params: { path: { dossierId } }, ...formData({ file }) })),
  })
}
