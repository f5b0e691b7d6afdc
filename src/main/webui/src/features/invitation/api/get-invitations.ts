import { useInfiniteQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'

export const invitationsKey = (dossierId: string) => ['dossier', dossierId, 'invitations']

export function useInvitations(dossierId: string) {
  return useInfiniteQuery({
    queryKey: invitationsKey(dossierId),
    queryFn: ({ pageParam }) =>
      data(api.GET('/api/dossiers/{dossierId}/invitations', { params: { path: { dossierId }, query: pageParam ? { cursor: pageParam } : {} } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
