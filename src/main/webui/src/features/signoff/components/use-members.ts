import { useOrganisation } from '@/features/organisation/api/get-organisation'

/** Members of one's own organisation as choices, those who have left not among them. */
export function useMembers(): { value: string; label: string; signs: boolean }[] {
  return (useOrganisation().data?.members ?? [])
    .filter((member) => !member.leftOn)
    .map((member) => ({
      value: member.memberId,
      label: [member.name ?? member.email, member.title].filter(Boolean).join('　'),
      signs: member.role === 'SIGNATORY',
    }))
}

export const useSignatories = () => useMembers().filter((member) => member.signs)
