import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch } from '@/api/client'
import { keys } from '@/api/keys'
import type { Member, MemberPatch, NewMember } from '@/api/types'

export type MemberInput = NewMember & Pick<MemberPatch, 'left'>

/** Invites a person, or changes the member that is given: then `values` holds only what differs. */
export function useSaveMember(known: Member | null) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (values: Partial<MemberInput>): Promise<Member> =>
      known
        ? data(
            api.PATCH('/api/organisation/members/{memberId}', {
              params: { path: { memberId: known.memberId }, header: { 'If-Match': known.etag } },
              body: values,
              headers: mergePatch,
            }),
          )
        : data(api.POST('/api/organisation/members', { body: values as NewMember })),
    onSuccess: () => void client.invalidateQueries({ queryKey: keys.organisation }),
  })
}
