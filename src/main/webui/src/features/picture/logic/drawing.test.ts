import { expect, it } from 'vitest'
import { draw, NOBODY } from './drawing'

const drawn = draw(
  ['server', 'vpn', 'router'],
  ['ehr', 'net', NOBODY],
  [
    { device: 'server', holder: 'ehr' },
    { device: 'vpn', holder: NOBODY },
    { device: 'router', holder: 'net' },
  ],
  800,
)

it('keeps the devices in their order, one below the other', () => {
  expect(drawn.devices.map(({ id, x, y }) => [id, x, y])).toEqual([['server', 1, 1], ['vpn', 1, 65], ['router', 1, 129]])
})

it('puts nobody first and each holder about where its lines come from', () => {
  expect(drawn.holders.map(({ id }) => id)).toEqual([NOBODY, 'ehr', 'net'])
})

it('stays within its width and draws a line from edge to edge', () => {
  expect(drawn.holders.every((box) => box.x + box.width <= 800)).toBe(true)
  expect(drawn.curves.map(({ path }) => path)).toEqual([
    'M289 27C400 27 400 91 511 91', 'M289 91C400 91 400 27 511 27', 'M289 155C400 155 400 155 511 155',
  ])
})

it('leaves room between the columns on a phone', () => {
  const { devices, holders } = draw(['vpn'], ['net'], [], 320)
  expect((holders[0]?.x ?? 0) - ((devices[0]?.x ?? 0) + (devices[0]?.width ?? 0))).toBeGreaterThan(50)
})

it('puts the shorter column in the middle of the longer one', () => {
  const { holders, height } = draw(['one', 'two', 'three'], ['net'], [], 800)
  expect([holders[0]?.y, height]).toEqual([65, 182])
})

it('draws no line to what is not there, and nothing of nothing', () => {
  expect(draw(['vpn'], [], [{ device: 'vpn', holder: 'gone' }], 800).curves).toEqual([])
  expect(draw([], [], [], 800).height).toBe(2)
})
