import { describe, expect, it } from 'vitest'
import { fileNameOf } from './download'
import { ApiProblem, fieldErrors, pointerToPath } from './problem'

describe('a JSON pointer', () => {
  it('becomes the path that a form knows', () => {
    expect(pointerToPath('/parties/0/name')).toBe('parties.0.name')
    expect(pointerToPath('#/assets/2/end~1of~0support')).toBe('assets.2.end/of~support')
  })
})

describe('the messages of a problem', () => {
  it('stand at their fields, named by pointer or parameter', () => {
    const problem = new ApiProblem(400, {
      errors: [
        { pointer: '/name', detail: '長すぎます。', code: 'too-long' },
        { parameter: 'sender', detail: '入力してください。', code: 'missing' },
        { detail: '全体の誤り', code: 'other' },
      ],
    })
    expect(fieldErrors(problem)).toEqual({ name: '長すぎます。', sender: '入力してください。' })
  })
})

describe('a failed request', () => {
  it('may be tried again when nothing came back, at 429 and at 5xx', () => {
    expect([0, 429, 500, 503].map((status) => new ApiProblem(status, null).transient)).toEqual([true, true, true, true])
    expect([400, 401, 403, 404, 412, 428].some((status) => new ApiProblem(status, null).transient)).toBe(false)
  })
})

describe('the name of a download', () => {
  it('is read in its extended form first', () => {
    expect(fileNameOf(`attachment; filename="a.docx"; filename*=UTF-8''%E5%88%A5%E7%B4%99.docx`, 'x')).toBe('別紙.docx')
  })
  it('falls back where none is given', () => {
    expect(fileNameOf(null, 'annex.docx')).toBe('annex.docx')
  })
})
