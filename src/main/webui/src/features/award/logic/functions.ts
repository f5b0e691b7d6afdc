import type { PartyFunction } from '@/api/types'

/** The functions that are awarded: a hospital is there, and a subcontractor is named by its prime. */
export const FUNCTIONS: PartyFunction[] = ['EHR', 'NETWORK', 'DEPARTMENTAL', 'CONNECTED']
