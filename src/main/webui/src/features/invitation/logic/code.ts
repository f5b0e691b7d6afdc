const STORAGE = 'bunkai.invitation'

/** The code is at most this long; anything longer is not sent at all. */
const LONGEST = 100

/** What somebody pasted: the code alone, or the whole address from the mail. */
export function codeIn(text: string): string {
  const pasted = text.trim()
  return pasted.slice(pasted.lastIndexOf('#') + 1).slice(0, LONGEST)
}

/**
 * The code of the mail's address. It stands behind the # and so reaches no server and no other site; it is kept in this tab only, for the
 * way to the login provider and back.
 */
export function codeHere(): string | null {
  const given = codeIn(window.location.hash)
  if (given) keepCode(given)
  return sessionStorage.getItem(STORAGE)
}

export function keepCode(code: string | null): void {
  if (code) sessionStorage.setItem(STORAGE, code)
  else sessionStorage.removeItem(STORAGE)
}
