import { expect, it } from 'vitest'
import type { DeviceCode } from '@/api/types'
import { withoutThem } from './without'

const duty = (id: string, codes: DeviceCode[]) => ({ duty: id, title: { ja: id, en: id }, phase: 'NORMAL' as const, codes })

it('keeps what would stand open apart from what somebody else still holds', () => {
  const { open, alone } = withoutThem([
    { key: 'vpn', label: 'VPN', kind: 'VPN', duties: [duty('VUL-01', ['UNHELD']), duty('NET-01', ['SILENT_ELSEWHERE'])] },
    { key: 'router', label: 'Router', kind: 'NETWORK', duties: [duty('VUL-01', ['UNDONE'])] },
  ])
  expect(open.map(({ key, duties }) => [key, duties.map((each) => each.duty)])).toEqual([['vpn', ['VUL-01']], ['router', ['VUL-01']]])
  expect(alone.map(({ key, duties }) => [key, duties.map((each) => each.duty)])).toEqual([['vpn', ['NET-01']]])
})
