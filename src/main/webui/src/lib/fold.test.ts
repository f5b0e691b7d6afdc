import { describe, expect, it } from 'vitest'
import { fold, matches } from './fold'

describe('folding a text for a search', () => {
  it('makes half width, full width and both kana one', () => {
    const forms = ['ﾊﾞｯｸｱｯﾌﾟ', 'バックアップ', 'ばっくあっぷ']
    expect(forms.map(fold)).toEqual(['ばっくあっぷ', 'ばっくあっぷ', 'ばっくあっぷ'])
  })
  it('makes case and wide letters one', () => {
    expect(fold('ＶＰＮ装置')).toBe('vpn装置')
  })
  it('keeps different kanji apart', () => {
    expect(fold('𠮟')).not.toBe(fold('𠮷'))
  })
})

describe('a query', () => {
  it('finds a text that holds each of its words, in any order', () => {
    expect(matches('VUL-01 VPN・境界機器の更新適用', '更新 vpn')).toBe(true)
  })
  it('finds nothing where one word is missing', () => {
    expect(matches('VPN・境界機器の更新適用', 'vpn 復元')).toBe(false)
  })
})
