import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, formData } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { RecordedAnswer, RecordedRow } from '@/api/types'

export interface NewRecord {
  partyId: string
  sender: string
  receivedOn: string
  medium: RecordedAnswer['medium']
  file: File | null
  answers: RecordedRow[]
}

/** Writes down what a vendor answered outside the tool. It stays the hospital's record, never the vendor's confirmation. */
export function useRecordAnswers(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ answers, ...parts }: NewRecord) =>
      data(
        api.POST('/api/dossiers/{dossierId}/recorded-answers', {
          params: { path: { dossierId } },
          ...formData({ ...parts, answers: JSON.stringify(answers) }),
        }),
      ),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
