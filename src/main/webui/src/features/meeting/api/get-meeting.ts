import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useMeeting(dossierId: string, meetingId: string) {
  return useQuery({
    queryKey: keys.meeting(dossierId, meetingId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/meetings/{meetingId}', { params: { path: { dossierId, meetingId } } })),
  })
}
