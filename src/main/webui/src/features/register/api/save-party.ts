import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { EmergencyContact, Party, PartyFunction } from '@/api/types'

export interface PartyInput {
  function: PartyFunction
  name: string
  contactEmail: string | null
  primePartyId: string | null
  bound: Party['bound']
  shownToAll?: boolean
  left?: boolean
  emergencyContacts?: EmergencyContact[]
}

/** Adds one, or changes the one that is given: then `values` holds only what differs. */
export function useSaveParty(dossierId: string, known: Party | null) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (values: Partial<PartyInput>): Promise<Party> =>
      known
        ? data(
            api.PATCH('/api/dossiers/{dossierId}/parties/{partyId}', {
              params: { path: { dossierId, partyId: known.id }, header: { 'If-Match': known.etag } },
              body: values,
              headers: mergePatch,
            }),
          )
        : data(api.POST('/api/dossiers/{dossierId}/parties', { params: { path: { dossierId } }, body: values })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
