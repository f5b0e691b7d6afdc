import { describe, expect, it } from 'vitest'
import type { Row } from '@/api/types'
import { askable } from './own-duties'

const row = (change: Partial<Row>) =>
  ({ id: 'r', ownDuty: true, standing: 'IN', scope: { kind: 'DOSSIER', ids: [] }, letters: {}, ...change }) as unknown as Row

describe('the duties of its own that a hospital may ask candidates about', () => {
  it('are about the whole dossier and held by no vendor', () => {
    expect(askable([row({}), row({ letters: { h: 'AR', v: 'C' } })], 'h')).toHaveLength(2)
    expect(askable([row({ letters: { v: 'R' } }), row({ letters: { v: 'AR' } })], 'h')).toHaveLength(0)
  })
  it('are neither of the catalogue, nor out, nor about a single thing', () => {
    expect(
      askable(
        [row({ ownDuty: false }), row({ standing: 'OUT' }), row({ scope: { kind: 'SYSTEM', ids: ['s'] } as unknown as Row['scope'] })],
        'h',
      ),
    ).toHaveLength(0)
  })
})
