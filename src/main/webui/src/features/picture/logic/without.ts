import type { PictureWithout } from '@/api/types'
import { stateOf } from './devices'

type Device = PictureWithout['devices'][number]

/** Devices of which a duty would be held by nobody, and those of which somebody of another dossier would be left alone with it. */
export function withoutThem(devices: Device[]): { open: Device[]; alone: Device[] } {
  const only = (gap: boolean) =>
    devices
      .map((device) => ({ ...device, duties: device.duties.filter(({ codes }) => (stateOf(codes) === 'GAP') === gap) }))
      .filter(({ duties }) => duties.length > 0)
  return { open: only(true), alone: only(false) }
}
