import type { components } from '@/api/schema'

type Schemas = components['schemas']

export type SigningRound = Schemas['SigningRound']
export type SigningRoundSummary = Schemas['SigningRoundSummary']
export type Signatory = Schemas['Signatory']
export type Manner = Schemas['Manner']
export type NewSigningSide = Schemas['NewSigningSide']
export type NewSigningRound = Schemas['NewSigningRound']
