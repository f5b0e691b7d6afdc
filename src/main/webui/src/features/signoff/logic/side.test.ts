import { describe, expect, test } from 'vitest'
import type { SigningRound } from '../api/types'
import { complete, emptySide, sideBody, sideOf } from './side'

const round = (signatories: object[], beyondTool = false): SigningRound =>
  ({ side: 'VENDOR', beyondTool, signatories, followers: [{ memberId: 'm3', kind: 'COPY' }] }) as unknown as SigningRound

describe('who signs for the own side', () => {
  test('whoever has signed or signs for the other side is not entered again', () => {
    const side = sideOf(
      round([
        { id: '1', side: 'HOSPITAL', state: 'WAITING', memberId: null, manner: 'TOOL' },
        { id: '2', side: 'VENDOR', state: 'SIGNED', memberId: 'm1', manner: 'TOOL' },
        { id: '3', side: 'VENDOR', state: 'WAITING', memberId: 'm2', manner: 'PAPER' },
      ]),
    )
    expect(side).toEqual({ signatories: [{ key: '3', memberId: 'm2', manner: 'PAPER' }], viewers: [], copies: ['m3'] })
    expect(sideBody(side)).toEqual({ signatories: [{ memberId: 'm2', manner: 'PAPER' }], followers: [{ memberId: 'm3', kind: 'COPY' }] })
  })

  test('an empty side begins with one place, on paper where the tool cannot be the last', () => {
    expect(sideOf(round([])).signatories).toMatchObject([{ memberId: '', manner: 'TOOL' }])
    expect(sideOf(round([], true)).signatories).toMatchObject([{ manner: 'PAPER' }])
    expect(complete(emptySide('PAPER'))).toBe(false)
  })
})
