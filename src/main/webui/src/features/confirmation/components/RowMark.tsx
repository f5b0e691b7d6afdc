import type { Row } from '@/api/types'
import { useKnownConfirmations } from '../state/confirmations-context'
import { StateTag } from './StateTag'

/** The mark at a row of the matrix. */
export function RowMark({ row }: { row: Row }) {
  const stand = useKnownConfirmations().byRow.get(row.id)
  return stand ? <StateTag state={stand.state} /> : null
}
