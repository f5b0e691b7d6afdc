import { expect, it } from 'vitest'
import type { Finding, FindingCode, Severity } from '@/api/types'
import { groupFindings } from './group-findings'

const finding = (code: FindingCode, severity: Severity): Finding => ({
  code, severity, duty: null, rowId: null, partyId: null, assetId: null, sentence: { ja: '', en: '' }, mend: { ja: '', en: '' },
})

it('puts blockers first, and among them what nobody holds', () => {
  const groups = groupFindings([
    finding('NO_EVIDENCE', 'NOTE'), finding('COST_UNDECIDED', 'WARNING'), finding('COST_UNDECIDED', 'BLOCKER'),
    finding('NO_ACCOUNTABLE', 'BLOCKER'), finding('ORPHAN', 'BLOCKER'), finding('NO_ACCOUNTABLE', 'BLOCKER'),
  ])
  expect(groups.map(({ severity, code, items }) => [severity, code, items.length])).toEqual([
    ['BLOCKER', 'ORPHAN', 1], ['BLOCKER', 'NO_ACCOUNTABLE', 2], ['BLOCKER', 'COST_UNDECIDED', 1], ['WARNING', 'COST_UNDECIDED', 1], ['NOTE', 'NO_EVIDENCE', 1],
  ])
})
