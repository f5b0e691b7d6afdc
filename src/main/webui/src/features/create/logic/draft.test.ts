import { describe, expect, it } from 'vitest'
import type { Pattern } from '@/api/types'
import { bodyOf, draftOf, emptyAsset, formPathOf } from './draft'

const pattern: Pattern = {
  id: 'EHR_AND_NETWORK', title: { ja: '', en: '' }, description: { ja: '', en: '' },
  parties: [{ key: 'ehr', function: 'EHR', suggestedName: { ja: '電子カルテ事業者', en: 'EHR vendor' } }],
  systems: [{ key: 'emr', kind: 'EHR', name: { ja: '電子カルテ', en: 'EHR' }, vendorKey: 'ehr' }],
  assets: [
    { kind: 'SERVER', label: { ja: 'サーバ', en: 'Servers' }, count: 4, maintainedByKey: 'ehr', systemKey: 'emr', actsAsServer: false },
    { kind: 'CLIENT', label: { ja: '端末', en: 'Clients' }, count: 200, maintainedByKey: 'hospital', systemKey: null, actsAsServer: false },
    { kind: 'VPN', label: { ja: 'VPN装置', en: 'VPN device' }, count: 1, maintainedByKey: null, systemKey: null, actsAsServer: false },
  ],
}
const draft = draftOf(pattern, (text) => text.ja, 'みどり病院 の責任分担')

describe('a new dossier', () => {
  it('is prefilled from its pattern, with open what the pattern cannot know', () => {
    expect(draft.name).toBe('みどり病院 の責任分担')
    expect(draft.parties.map(({ key, function: of, name }) => [key, of, name])).toEqual([['ehr', 'EHR', '電子カルテ事業者']])
    expect(draft.systems[0]?.vendorKey).toBe('ehr')
    expect(draft.assets.map((asset) => asset.maintainedByKey)).toEqual(['ehr', 'HOSPITAL', null])
  })
  it('names a vendor that is known by its id and a new one by its name', () => {
    const parties = [
      { key: 'p0', function: 'EHR' as const, name: ' 青葉 ', contactEmail: 'a@example.jp' },
      { key: 'p1', function: 'NETWORK' as const, name: 'つばさ', contactEmail: '' },
    ]
    const body = bodyOf({ ...draft, parties }, [{ id: 'known', name: '青葉', nameEn: null, kind: 'VENDOR', legalForm: null }])
    expect(body.parties).toEqual([
      { key: 'p0', organisationId: 'known', function: 'EHR' },
      { key: 'p1', name: 'つばさ', contactEmail: null, function: 'NETWORK' },
    ])
  })
  it('sends what was left empty as absent', () => {
    const body = bodyOf({ ...draft, assets: [{ ...emptyAsset(), label: 'VPN', maker: ' ' }] }, [])
    expect(body.assets?.[0]).toMatchObject({ label: 'VPN', maker: null, endOfSupport: null, maintainedByKey: null })
  })
  it('shows a message about an organisation at its name', () => {
    expect(formPathOf('parties.1.organisationId')).toBe('parties.1.name')
    expect(formPathOf('parties.1')).toBe('parties.1.name')
    expect(formPathOf('assets.0.label')).toBe('assets.0.label')
  })
})
