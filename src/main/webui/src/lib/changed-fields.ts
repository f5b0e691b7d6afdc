/** The fields that differ from what was known, for a merge patch: what a person did not touch is not sent. */
export function changedFields<T extends object>(before: T, after: T): Partial<T> {
  const names = (Object.keys(after) as (keyof T)[]).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  return Object.fromEntries(names.map((name) => [name, after[name]])) as Partial<T>
}

/** Empty texts of a form as the contract knows them: absent. */
export function emptyAsNull<T extends object>(values: T): T {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' && value.trim() === '' ? null : value]),
  ) as T
}
