import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { NewParty, Party, PartyPatch } from '@/api/types'

/** What the form holds: of a new party its beginning, of a known one what may change. */
export type PartyInput = Pick<NewParty, 'function' | 'name' | 'contactEmail' | 'primePartyId' | 'bound'> & PartyPatch

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
        : data(api.POST('/api/dossiers/{dossierId}/parties', { params: { path: { dossierId } }, body: values as NewParty })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
