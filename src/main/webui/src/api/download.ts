import { requestHeaders } from './context'
import { ApiProblem, problemFrom } from './problem'
import { sessionEnded } from './session-signal'

/** The file name of a `Content-Disposition`, the RFC 8187 form first. */
export function fileNameOf(disposition: string | null, fallback: string): string {
  const extended = disposition?.match(/filename\*=(?:UTF-8|utf-8)''([^;]+)/)?.[1]
  if (extended) return decodeURIComponent(extended)
  return disposition?.match(/filename="([^"]+)"/)?.[1] ?? fallback
}

/** Fetches a file with the headers of every other request and hands it to the browser to save. Returns its name. */
export async function download(path: string, fallback: string): Promise<string> {
  const response = await fetch(path, { headers: requestHeaders() }).catch(() => {
    throw new ApiProblem(0, null)
  })
  if (response.status === 401) sessionEnded()
  if (!response.ok) throw await problemFrom(response)
  const name = fileNameOf(response.headers.get('Content-Disposition'), fallback)
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  return name
}
