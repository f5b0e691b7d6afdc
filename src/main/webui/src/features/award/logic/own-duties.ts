import type { Row } from '@/api/types'

/** The hospital's own duties that candidates may be asked about: about the whole dossier, and held by nobody but the hospital. */
export function askable(rows: Row[], hospitalId: string | null): Row[] {
  return rows.filter(
    ({ ownDuty, standing, scope, letters }) =>
      ownDuty && standing === 'IN' && scope.kind === 'DOSSIER'
      && Object.entries(letters).every(([party, letter]) => party === hospitalId || letter === 'C' || letter === 'I'),
  )
}
