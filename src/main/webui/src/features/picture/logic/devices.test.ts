import { expect, it } from 'vitest'
import type { DeviceCode, Letter, PictureDevice, PictureDuty } from '@/api/types'
import { byKind, columnKey, columnsOf, countOf, holdersOf, standsOut, stateOf, worstCode } from './devices'

type Held = [organisationId: string, letter: Letter, contractId?: string]
const cell = (dossierId: string, holders: Held[], stands = true) => ({
  dossierId,
  rowId: `${dossierId} row`,
  in: stands,
  holders: holders.map(([organisationId, letter, contractId]) => ({ organisationId, letter, hospital: organisationId === 'hospital', contractId: contractId ?? null, clause: null })),
})
const duty = (id: string, cells: PictureDuty['cells'] = [], codes: DeviceCode[] = []): PictureDuty => ({
  duty: id, title: { ja: id, en: id }, area: 'VUL', core: true, phase: 'NORMAL', codes, cells,
})
const device = (key: string, kind: PictureDevice['kind'], duties: PictureDuty[], codes: DeviceCode[] = []): PictureDevice => ({
  key, deviceId: null, etag: null, label: key, kind, assets: [], codes, duties,
})

it('names a gap before an overlap, and an overlap before a note', () => {
  expect(worstCode(['SILENT_ELSEWHERE', 'TWO_ACCOUNTABLE', 'UNDONE'])).toBe('UNDONE')
  expect([stateOf(['UNHELD']), stateOf(['TWO_RESPONSIBLE', 'SILENT_ELSEWHERE']), stateOf(['SILENT_ELSEWHERE']), stateOf([])]).toEqual([
    'GAP', 'OVERLAP', 'NOTE', 'HELD',
  ])
})

it('lets a device stand out for gaps and overlaps, not for a note', () => {
  expect(standsOut(device('vpn', 'VPN', [], ['TWO_ACCOUNTABLE']))).toBe(true)
  expect(standsOut(device('vpn', 'VPN', [], ['SILENT_ELSEWHERE']))).toBe(false)
})

it('counts all gaps together and all overlaps together', () => {
  const counts = [{ code: 'UNHELD', count: 3 }, { code: 'UNDONE', count: 2 }, { code: 'TWO_ACCOUNTABLE', count: 1 }, { code: 'SILENT_ELSEWHERE', count: 7 }] as const
  expect([countOf([...counts], 'GAP'), countOf([...counts], 'OVERLAP')]).toEqual([5, 1])
})

it('gives each duty one column, in the order in which the devices have them', () => {
  const columns = columnsOf([device('one', 'VPN', [duty('VUL-01'), duty('NET-02')]), device('two', 'VPN', [duty('VUL-01'), duty('NET-01'), duty('NET-02')])])
  expect(columns.map(({ duty: id }) => id)).toEqual(['VUL-01', 'NET-01', 'NET-02'])
})

it('keeps the phases of a duty apart, and duties of the hospital by their title', () => {
  expect(columnKey(duty('INC-01'))).not.toBe(columnKey({ ...duty('INC-01'), phase: 'EMERGENCY' }))
  expect(columnKey({ ...duty('x'), duty: null, title: { ja: '鍵の管理', en: null } })).toBe('鍵の管理 NORMAL')
})

it('gathers devices of one kind, in the order in which the kinds first come', () => {
  const groups = byKind([device('a', 'VPN', []), device('b', 'SERVER', []), device('c', 'VPN', [])])
  expect(groups.map(({ kind, devices }) => [kind, devices.map(({ key }) => key)])).toEqual([['VPN', ['a', 'c']], ['SERVER', ['b']]])
})

it('names each holder once over all dossiers, with contracts and dossiers, who answers for it first', () => {
  const held = holdersOf(
    duty('VUL-01', [cell('first', [['net', 'R', 'maintenance']]), cell('second', [['ehr', 'AR'], ['net', 'R', 'lease']])]),
  )
  expect(held).toEqual([
    { organisationId: 'ehr', hospital: false, letter: 'AR', contractIds: [], dossierIds: ['second'] },
    { organisationId: 'net', hospital: false, letter: 'R', contractIds: ['maintenance', 'lease'], dossierIds: ['first', 'second'] },
  ])
})

it('writes A in one dossier and R in another as both', () => {
  expect(holdersOf(duty('VUL-01', [cell('first', [['net', 'R']]), cell('second', [['net', 'A']])]))[0]?.letter).toBe('AR')
})

it('names nobody from a row that is taken out', () => {
  expect(holdersOf(duty('VUL-01', [cell('first', [['net', 'AR']], false)]))).toEqual([])
})
