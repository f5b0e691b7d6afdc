import type { Manner, NewSigningSide, SigningRound } from '../api/types'

/** A place that somebody is to fill; the key keeps its fields apart while it is moved. */
export interface Chosen { key: string; memberId: string; manner: Manner }

/** One side as it is entered. */
export interface Side { signatories: Chosen[]; viewers: string[]; copies: string[] }

export const emptySide = (manner: Manner): Side => ({ signatories: [{ key: 'first', memberId: '', manner }], viewers: [], copies: [] })

/** The viewer's own side as it stands: whoever has signed stays and is not entered again. */
export function sideOf(round: SigningRound): Side {
  const waiting = round.signatories.filter((one) => one.side === round.side && one.state === 'WAITING')
  const told = (kind: 'VIEWER' | 'COPY') => round.followers.filter((one) => one.kind === kind).map((one) => one.memberId)
  const named = waiting.map((one) => ({ key: one.id, memberId: one.memberId ?? '', manner: one.manner }))
  return {
    signatories: named.length > 0 ? named : emptySide(round.beyondTool ? 'PAPER' : 'TOOL').signatories,
    viewers: told('VIEWER'),
    copies: told('COPY'),
  }
}

export const complete = (side: Side): boolean => side.signatories.every((one) => one.memberId !== '')

export const sideBody = (side: Side): NewSigningSide => ({
  signatories: side.signatories.map(({ memberId, manner }) => ({ memberId, manner })),
  followers: [
    ...side.viewers.map((memberId) => ({ memberId, kind: 'VIEWER' as const })),
    ...side.copies.map((memberId) => ({ memberId, kind: 'COPY' as const })),
  ],
})
