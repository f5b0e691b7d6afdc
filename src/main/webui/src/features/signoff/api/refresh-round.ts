import { useQueryClient } from '@tanstack/react-query'
import { keys } from '@/api/keys'
import type { SigningRound } from './types'

/** Takes over the round that an answer brought, and lets everything that counts rounds be read again. */
export function useRefreshRound() {
  const client = useQueryClient()
  return (round: SigningRound) => {
    client.setQueryData(keys.signingRound(round.dossierId, round.id), round)
    void client.invalidateQueries({ queryKey: keys.signingRounds(round.dossierId), exact: true })
    void client.invalidateQueries({ queryKey: keys.mySignatures })
  }
}
