import type { components } from '@/api/schema'

type Schemas = components['schemas']

export type Invitation = Schemas['Invitation']
export type NewInvitation = Schemas['NewInvitation']
export type InvitationMade = Schemas['InvitationMade']
export type InvitationOffer = Schemas['InvitationOffer']
export type InvitationAcceptance = Schemas['InvitationAcceptance']
