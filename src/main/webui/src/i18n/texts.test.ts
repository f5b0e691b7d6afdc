import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from './en'
import ja from './ja'

type Tree = { [key: string]: string | Tree }
const flat = (tree: Tree, at = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[at + key, value]] : flat(value, `${at}${key}.`),
  )
const japanese = new Map(flat(ja))
const english = new Map(flat(en))
const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

const SOURCES = join(import.meta.dirname, '..')
const code = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.ts/.test(file))
  .map((file) => readFileSync(join(SOURCES, file), 'utf8'))
  .join('\n')

describe('the texts', () => {
  it('stand in both languages under the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...japanese.keys()].sort())
  })
  it('have the same blanks in both languages', () => {
    const uneven = [...japanese].filter(([key, text]) => blanks(text).join() !== blanks(english.get(key) ?? '').join())
    expect(uneven).toEqual([])
  })
  it('are nowhere empty, and in English not Japanese', () => {
    expect([...japanese, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
    expect([...english].filter(([, text]) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text))).toEqual([])
  })
  it('are all there that the code asks for by name', () => {
    const asked = [...code.matchAll(/\bt\(\s*'([\w.]+)'/g)].map(([, key]) => key ?? '')
    expect(asked.length).toBeGreaterThan(200)
    expect(asked.filter((key) => !japanese.has(key))).toEqual([])
  })
  it('are all used', () => {
    const literal = new Set([...code.matchAll(/'([a-z][\w]*(?:\.[\w]+)+)'/g)].map(([, key]) => key))
    const patterns = [...code.matchAll(/`([a-z]\w*(?:\.\w+)*\.)\$\{/g)].map(([, prefix]) => prefix ?? '')
    const unused = [...japanese.keys()].filter((key) => !literal.has(key) && !patterns.some((prefix) => key.startsWith(prefix)))
    expect(unused).toEqual([])
  })
})
