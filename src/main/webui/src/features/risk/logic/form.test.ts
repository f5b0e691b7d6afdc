import { describe, expect, it } from 'vitest'
import type { RiskProposal } from '@/api/types'
import { detailsOf, fieldsOf } from './form'

const say = (text: RiskProposal['title']) => text.ja

describe('the form of a risk', () => {
  it('begins empty and sends nothing that was not entered', () => {
    const details = detailsOf({ ...fieldsOf(null, null, say), title: ' 更新遅れ ' })
    expect(details).toMatchObject({ title: '更新遅れ', scenario: null, measure: null, impact: null, residualLevel: null, rowIds: [] })
    expect(details).not.toHaveProperty('partyId')
  })

  it('takes over what was proposed', () => {
    const proposal: RiskProposal = {
      key: 'ORPHAN:VUL-01:r::', source: 'FINDING', title: { ja: 'VPNの更新', en: null }, sentence: { ja: '全員が担当外です。', en: null },
      partyId: null, rowId: 'r', dutyId: 'VUL-01', assetId: null,
    }
    expect(fieldsOf(null, proposal, say)).toMatchObject({ title: 'VPNの更新', scenario: '全員が担当外です。', rowIds: ['r'], dutyIds: ['VUL-01'], assetIds: [] })
  })

  it('sends the level that is left as a number', () => {
    expect(detailsOf({ ...fieldsOf(null, null, say), residualLevel: '3' }).residualLevel).toBe(3)
  })
})
