import { describe, expect, it } from 'vitest'
import type { Pattern } from '@/api/types'
import { bodyOf, draftOf, emptyAsset, formPathOf } from './draft'

const pattern: Pattern = {
  id: 'EHR_AND_NETWORK', title: { ja: '', en: '' }, description: { ja: '', en: '' },
  parties: [{ function: 'HOSPITAL', suggestedName: '' }, { function: 'EHR', suggestedName: '電子カルテ事業者' }],
  systems: [{ kind: 'EHR', name: '電子カルテ', vendorFunction: 'EHR' }],
  assets: [
    { kind: 'SERVER', label: 'サーバ', count: 4, maintainedBy: 'EHR' },
    { kind: 'CLIENT', label: '端末', count: 200, maintainedBy: null },
  ],
}
const draft = draftOf(pattern, { name: 'みどり病院' }, '{hospital} の責任分担')

describe('a new dossier', () => {
  it('is prefilled from its pattern, with open what the pattern cannot know', () => {
    expect(draft.name).toBe('みどり病院 の責任分担')
    expect(draft.parties.map(({ key, function: of, name }) => [key, of, name])).toEqual([['p0', 'EHR', '電子カルテ事業者']])
    expect(draft.systems[0]?.vendorKey).toBe('p0')
    expect(draft.assets.map((asset) => asset.maintainedByKey)).toEqual(['p0', null])
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
    expect(body.assets[0]).toMatchObject({ label: 'VPN', maker: null, endOfSupport: null, maintainedByKey: null })
  })
  it('shows a message about an organisation at its name', () => {
    expect(formPathOf('parties.1.organisationId')).toBe('parties.1.name')
    expect(formPathOf('parties.1')).toBe('parties.1.name')
    expect(formPathOf('assets.0.label')).toBe('assets.0.label')
  })
})
