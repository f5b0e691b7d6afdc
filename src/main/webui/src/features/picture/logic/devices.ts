import type { DeviceCode, Letter, Picture, PictureDevice, PictureDuty } from '@/api/types'
import { accountable, responsible } from '@/lib/letters'

/** What stands out first comes first. */
export const CODES: DeviceCode[] = ['UNHELD', 'UNACCOUNTED', 'UNDONE', 'TWO_ACCOUNTABLE', 'TWO_RESPONSIBLE', 'SILENT_ELSEWHERE']
const GAPS: DeviceCode[] = ['UNHELD', 'UNACCOUNTED', 'UNDONE']
const OVERLAPS: DeviceCode[] = ['TWO_ACCOUNTABLE', 'TWO_RESPONSIBLE']

export type State = 'GAP' | 'OVERLAP' | 'NOTE' | 'HELD'

export const worstCode = (codes: DeviceCode[]): DeviceCode | null => CODES.find((code) => codes.includes(code)) ?? null

export function stateOfCode(code: DeviceCode | null): State {
  if (code === null) return 'HELD'
  return GAPS.includes(code) ? 'GAP' : OVERLAPS.includes(code) ? 'OVERLAP' : 'NOTE'
}

export const stateOf = (codes: DeviceCode[]): State => stateOfCode(worstCode(codes))

/** A device that somebody should look at: a gap or an overlap, not only a note. */
export const standsOut = ({ codes }: PictureDevice): boolean => ['GAP', 'OVERLAP'].includes(stateOf(codes))

export function countOf(counts: Picture['deviceCodes'], state: State): number {
  return counts.reduce((sum, { code, count }) => sum + (stateOfCode(code) === state ? count : 0), 0)
}

/** The same duty in the same phase, of whatever device; duties of the hospital's own go by their title. */
export const columnKey = ({ duty, title, phase }: Pick<PictureDuty, 'duty' | 'title' | 'phase'>): string => `${duty ?? title.ja} ${phase}`

/** The duties of these devices, each once, each device's own order kept. */
export function columnsOf(devices: PictureDevice[]): PictureDuty[] {
  const columns: PictureDuty[] = []
  for (const { duties } of devices) {
    let at = 0
    for (const duty of duties) {
      const known = columns.findIndex((column) => columnKey(column) === columnKey(duty))
      if (known < 0) columns.splice(at, 0, duty)
      at = (known < 0 ? at : known) + 1
    }
  }
  return columns
}

/** Devices of one kind have the same duties and so a table of their own. */
export function byKind(devices: PictureDevice[]): { kind: PictureDevice['kind']; devices: PictureDevice[] }[] {
  const groups = new Map<PictureDevice['kind'], PictureDevice[]>()
  for (const device of devices) groups.set(device.kind, [...(groups.get(device.kind) ?? []), device])
  return [...groups].map(([kind, each]) => ({ kind, devices: each }))
}

export interface Held { organisationId: string; hospital: boolean; letter: Letter; contractIds: string[]; dossierIds: string[] }

/** Who holds this duty of this device over all dossiers, each organisation once, those that answer for it first. */
export function holdersOf({ cells }: PictureDuty): Held[] {
  const held = new Map<string, Held>()
  for (const { dossierId, in: stands, holders } of cells) {
    if (!stands) continue
    for (const { organisationId, hospital, letter, contractId } of holders) {
      const known = held.get(organisationId)
      held.set(organisationId, {
        organisationId,
        hospital,
        letter: known ? both(known.letter, letter) : letter,
        contractIds: added(known?.contractIds, contractId),
        dossierIds: added(known?.dossierIds, dossierId),
      })
    }
  }
  const rank = ({ letter }: Held) => (accountable(letter) ? 0 : 1)
  return [...held.values()].sort((one, other) => rank(one) - rank(other))
}

const both = (one: Letter, other: Letter): Letter =>
  one === other ? one : accountable(one) || accountable(other) ? (responsible(one) || responsible(other) ? 'AR' : 'A') : 'R'

const added = (known: string[] | undefined, id: string | null): string[] => [...new Set([...(known ?? []), ...(id ? [id] : [])])]
