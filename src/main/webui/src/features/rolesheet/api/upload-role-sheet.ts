import { api, data, formData } from '@/api/client'
import { useFill } from './fill'

export function useUploadRoleSheet(dossierId: string) {
  return useFill(dossierId, ({ partyId, file }: { partyId: string; file: File }) =>
    data(api.POST('/api/dossiers/{dossierId}/role-sheets', { params: { path: { dossierId } }, ...formData({ partyId, file }) })),
  )
}
