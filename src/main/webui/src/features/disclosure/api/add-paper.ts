import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, formData } from '@/api/client'
import { keys } from '@/api/keys'

export interface PaperInput { title: string; issuedOn: string; expiresOn: string | null; productId: string | null; file: File | null }

export function useAddPaper() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (paper: PaperInput) => data(api.POST('/api/disclosed-papers', formData({ ...paper }))),
    onSuccess: () => client.invalidateQueries({ queryKey: [...keys.disclosures, 'papers'] }),
  })
}
