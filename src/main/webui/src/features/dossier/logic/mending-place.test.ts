import { describe, expect, it } from 'vitest'
import type { Finding } from '@/api/types'
import { mendingPlace } from './mending-place'

const finding = (code: Finding['code'], change: Partial<Finding> = {}): Finding => ({
  code, severity: 'BLOCKER', duty: 'VUL-01', rowId: 'r', partyId: null, assetId: null, sentence: { ja: '', en: '' }, mend: { ja: '', en: '' }, ...change,
})

describe('the way from a finding to where it is mended', () => {
  it('leads to the letters of a row that nobody holds', () => {
    expect(mendingPlace(finding('NO_ACCOUNTABLE'), 'd', 'me')).toBe('/dossiers/d/matrix?show=all&row=r&at=letters')
  })
  it('leads to the terms of the party that lacks them', () => {
    expect(mendingPlace(finding('COST_UNDECIDED', { partyId: 'p' }), 'd', 'me')).toBe('/dossiers/d/matrix?show=all&row=r&at=terms-p')
  })
  it('leads a vendor to its own answer, and the hospital to the letters', () => {
    expect(mendingPlace(finding('DECLARED_OTHERWISE', { partyId: 'p' }), 'd', 'p')).toMatch(/at=declarations$/)
    expect(mendingPlace(finding('DECLARED_OTHERWISE', { partyId: 'p' }), 'd', 'me')).toMatch(/at=letters$/)
  })
  it('leads an answer of a checklist to its evidence, or to the form of who gave it', () => {
    expect(mendingPlace(finding('CHECKLIST_YES_WITHOUT_EVIDENCE'), 'd', 'me')).toMatch(/at=evidence$/)
    expect(mendingPlace(finding('CHECKLIST_NO_WITHOUT_TARGET', { rowId: null, partyId: 'me' }), 'd', 'me')).toBe('/organisation/disclosures')
    expect(mendingPlace(finding('CHECKLIST_NO_WITHOUT_TARGET', { rowId: null, partyId: 'p' }), 'd', 'me')).toBe('/dossiers/d/disclosures')
  })
  it('leads what a confirmation sheet contradicts to the letters of its row', () => {
    expect(mendingPlace(finding('ROLE_SHEET_CONTRADICTS', { partyId: 'p' }), 'd', 'me')).toBe('/dossiers/d/matrix?show=all&row=r&at=letters')
  })
  it('leads out of the matrix where the matrix cannot mend it', () => {
    expect(mendingPlace(finding('END_OF_SUPPORT'), 'd', 'me')).toBe('/dossiers/d/register/assets')
    expect(mendingPlace(finding('CONTACT_MISSING', { rowId: null, partyId: 'me' }), 'd', 'me')).toBe('/organisation')
    expect(mendingPlace(finding('DUTY_MISSING', { rowId: null }), 'd', 'me')).toBeNull()
  })
})
