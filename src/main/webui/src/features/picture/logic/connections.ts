import type { DeviceCode, Letter, PictureDevice, PictureDuty } from '@/api/types'
import { accountable, responsible } from '@/lib/letters'
import { columnKey, holdersOf, stateOf, type State } from './devices'
import { NOBODY, type Line } from './drawing'

export type Manner = 'GAP' | 'OVERLAP' | 'ACCOUNTABLE' | 'RESPONSIBLE'
export interface Connection extends Line { manner: Manner }
export interface Connected { device: PictureDevice; codes: DeviceCode[]; state: State; connections: Connection[] }

/** Who is connected with each device by one duty, or by any of them; a gap is a line to nobody. */
export function connectionsOf(devices: PictureDevice[], column: string | null): Connected[] {
  return devices.flatMap((device) => {
    const duties = device.duties.filter((duty) => column === null || columnKey(duty) === column)
    if (duties.length === 0) return []
    const codes = duties.flatMap((duty) => duty.codes)
    const manners = new Map<string, Manner>()
    for (const duty of duties) {
      if (stateOf(duty.codes) === 'GAP') manners.set(NOBODY, 'GAP')
      for (const { organisationId, hospital, letter } of holdersOf(duty)) {
        const manner = overlapping(duty, letter, hospital) ? 'OVERLAP' : accountable(letter) ? 'ACCOUNTABLE' : 'RESPONSIBLE'
        const known = manners.get(organisationId)
        if (!known || ORDER.indexOf(manner) < ORDER.indexOf(known)) manners.set(organisationId, manner)
      }
    }
    return [{ device, codes, state: stateOf(codes), connections: [...manners].map(([holder, manner]) => ({ device: device.key, holder, manner })) }]
  })
}

const ORDER: Manner[] = ['GAP', 'OVERLAP', 'ACCOUNTABLE', 'RESPONSIBLE']

/** That the hospital does something together with a vendor is no overlap; that both answer for it is. */
const overlapping = ({ codes }: PictureDuty, letter: Letter, hospital: boolean): boolean =>
  (codes.includes('TWO_ACCOUNTABLE') && accountable(letter)) || (codes.includes('TWO_RESPONSIBLE') && responsible(letter) && !hospital)

/** Everybody at the right end of a line, in the order in which they appear. */
export const holdersIn = (connected: Connected[]): string[] => [
  ...new Set(connected.flatMap(({ connections }) => connections.map(({ holder }) => holder))),
]
