import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'

export const TEMPLATES = ['annex-templates']

export function useTemplates() {
  return useQuery({ queryKey: TEMPLATES, queryFn: () => data(api.GET('/api/annex-templates')) })
}
