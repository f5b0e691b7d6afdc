import type { OpenRow } from '@/api/types'

export type Waits = 'HOSPITAL' | 'VENDOR' | 'BOTH' | 'REFUSED' | 'BLOCKED'

/** In one word, why a row is not agreed; what somebody refused comes before what waits. */
export function waits(row: OpenRow): Waits {
  if (row.refused) return 'REFUSED'
  if (row.waitsForHospital && row.waitsForVendor) return 'BOTH'
  if (row.waitsForHospital) return 'HOSPITAL'
  return row.waitsForVendor ? 'VENDOR' : 'BLOCKED'
}
