import type { Cost, Terms, TermsPatch } from '@/api/types'

const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)

/** The fields of the terms that differ, so that only what a person changed is sent; null when nothing did. */
export function termsDiff(before: Terms, after: Terms): TermsPatch | null {
  const { cost: costBefore, ...plainBefore } = before
  const { cost: costAfter, ...plainAfter } = after
  const plain = (Object.keys(plainAfter) as (keyof typeof plainAfter)[]).filter((field) => differs(plainBefore[field], plainAfter[field]))
  const cost = (Object.keys(costAfter) as (keyof Cost)[]).filter((field) => costBefore[field] !== costAfter[field])
  if (plain.length + cost.length === 0) return null
  return {
    ...Object.fromEntries(plain.map((field) => [field, plainAfter[field]])),
    ...(cost.length > 0 ? { cost: Object.fromEntries(cost.map((field) => [field, costAfter[field]])) } : {}),
  }
}
