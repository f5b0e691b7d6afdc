import type { Draft } from './draft'

const STORAGE = 'bunkai.new-dossier'

/** A dossier being written survives a reload and a new sign-in. */
export function savedDraft(): Draft | null {
  try {
    const read = JSON.parse(sessionStorage.getItem(STORAGE) ?? 'null') as Draft | null
    return read && Array.isArray(read.parties) && Array.isArray(read.contracts) ? read : null
  } catch {
    return null
  }
}

export function saveDraft(draft: Draft | null): void {
  if (draft) sessionStorage.setItem(STORAGE, JSON.stringify(draft))
  else sessionStorage.removeItem(STORAGE)
}
