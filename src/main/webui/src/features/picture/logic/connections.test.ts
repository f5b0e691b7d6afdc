import { expect, it } from 'vitest'
import type { DeviceCode, Letter, PictureDevice, PictureDuty } from '@/api/types'
import { connectionsOf, holdersIn } from './connections'
import { NOBODY } from './drawing'

const duty = (id: string, holders: [string, Letter][], codes: DeviceCode[]): PictureDuty => ({
  duty: id, title: { ja: id, en: id }, area: 'VUL', core: true, phase: 'NORMAL', codes,
  cells: [
    {
      dossierId: 'dossier', rowId: 'row', in: true,
      holders: holders.map(([organisationId, letter]) => ({ organisationId, hospital: organisationId === 'hospital', letter, contractId: null, clause: null })),
    },
  ],
})
const vpn = (...duties: PictureDuty[]): PictureDevice => ({ key: 'vpn', deviceId: null, etag: null, label: 'VPN', kind: 'VPN', assets: [], codes: [], duties })
const manners = (device: PictureDevice, column: string | null = null) =>
  connectionsOf([device], column).flatMap(({ connections }) => connections.map(({ holder, manner }) => [holder, manner]))

it('joins a device with who answers for it and who does it', () => {
  expect(manners(vpn(duty('VUL-01', [['net', 'A'], ['ehr', 'R']], [])))).toEqual([['net', 'ACCOUNTABLE'], ['ehr', 'RESPONSIBLE']])
})

it('leads to nobody where a duty is held by nobody, also beside others that are held', () => {
  const device = vpn(duty('VUL-01', [], ['UNHELD']), duty('NET-01', [['net', 'AR']], []))
  expect(manners(device)).toEqual([[NOBODY, 'GAP'], ['net', 'ACCOUNTABLE']])
  expect(connectionsOf([device], null)[0]?.state).toBe('GAP')
})

it('marks the lines of those who both answer for one duty', () => {
  expect(manners(vpn(duty('VUL-01', [['net', 'AR'], ['ehr', 'A'], ['meal', 'R']], ['TWO_ACCOUNTABLE'])))).toEqual([
    ['net', 'OVERLAP'], ['ehr', 'OVERLAP'], ['meal', 'RESPONSIBLE'],
  ])
})

it('sees no overlap in the hospital doing something together with two vendors', () => {
  expect(manners(vpn(duty('VUL-01', [['hospital', 'R'], ['net', 'R'], ['ehr', 'R']], ['TWO_RESPONSIBLE'])))).toEqual([
    ['hospital', 'RESPONSIBLE'], ['net', 'OVERLAP'], ['ehr', 'OVERLAP'],
  ])
})

it('looks at one duty only where one is chosen, and leaves out devices that have none such', () => {
  const device = vpn(duty('VUL-01', [], ['UNHELD']), duty('NET-01', [['net', 'AR']], []))
  expect(manners(device, 'NET-01 NORMAL')).toEqual([['net', 'ACCOUNTABLE']])
  expect(connectionsOf([device], 'BKP-06 NORMAL')).toEqual([])
})

it('names everybody at the right end of a line once', () => {
  const connected = connectionsOf([vpn(duty('VUL-01', [['net', 'AR']], [])), vpn(duty('VUL-01', [['net', 'AR']], []))], null)
  expect(holdersIn(connected)).toEqual(['net'])
})
