/** For whom and in which language the next request is made. Kept outside React because every request needs it. */
const STORAGE = 'bunkai.organisation'

let organisation: string | null = null
let language = 'ja'

export function actingOrganisation(): string | null {
  organisation ??= sessionStorage.getItem(STORAGE) ?? localStorage.getItem(STORAGE)
  return organisation
}

export function actFor(id: string | null): void {
  organisation = id
  if (id === null) {
    sessionStorage.removeItem(STORAGE)
    localStorage.removeItem(STORAGE)
    return
  }
  sessionStorage.setItem(STORAGE, id)
  localStorage.setItem(STORAGE, id)
}

export function speak(next: string): void {
  language = next
}

export function requestHeaders(): Record<string, string> {
  const acting = actingOrganisation()
  return { 'Accept-Language': language, ...(acting ? { 'Bunkai-Organisation': acting } : {}) }
}
