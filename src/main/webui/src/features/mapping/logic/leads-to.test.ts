import { describe, expect, it } from 'vitest'
import type { DutyMappingOfForm } from '@/api/types'
import { leadsTo } from './leads-to'

const form = {
  questions: [
    { question: '2.6', dutyIds: ['VUL-01'], verified: true },
    { question: 'AUDT-*', dutyIds: ['IAM-08'], verified: true },
    { question: 'AUDT-2', dutyIds: ['IAM-09'], verified: false },
  ],
} as DutyMappingOfForm

describe('what a question leads to', () => {
  it('is its own entry before that of the one above it and of its section', () => {
    expect(leadsTo(form, 'AUDT-2')?.dutyIds).toEqual(['IAM-09'])
    expect(leadsTo(form, 'AUDT-2.1')?.dutyIds).toEqual(['IAM-09'])
    expect(leadsTo(form, 'AUDT-1')?.dutyIds).toEqual(['IAM-08'])
    expect(leadsTo(form, '2.6.1')?.question).toBe('2.6')
  })
  it('is nothing where nobody said so', () => {
    expect(leadsTo(form, '2.60')).toBeUndefined()
    expect(leadsTo(form, 'DOC-1')).toBeUndefined()
    expect(leadsTo(undefined, '1')).toBeUndefined()
  })
})
