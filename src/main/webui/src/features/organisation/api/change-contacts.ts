import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch } from '@/api/client'
import { keys } from '@/api/keys'
import type { EmergencyContact } from '@/api/types'

export function useChangeContacts(etag: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (emergencyContacts: EmergencyContact[]) =>
      data(api.PATCH('/api/organisation', { params: { header: { 'If-Match': etag } }, body: { emergencyContacts }, headers: mergePatch })),
    // Findings about missing contacts stand in every dossier.
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.organisation })
      void client.invalidateQueries({ queryKey: ['dossier'] })
    },
  })
}
