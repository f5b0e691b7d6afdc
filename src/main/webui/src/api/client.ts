import createClient, { type Middleware } from 'openapi-fetch'
import { requestHeaders } from './context'
import type { paths } from './schema'
import { ApiProblem, problemFrom } from './problem'
import { sessionEnded } from './session-signal'

const acting: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(requestHeaders())) request.headers.set(name, value)
    return request
  },
  onResponse({ response, schemaPath }) {
    if (response.status === 401 && schemaPath !== '/api/me') sessionEnded()
  },
}

export const api = createClient<paths>({ baseUrl: '/' })
api.use(acting)

/** The data of an answer, or its problem thrown. */
export async function data<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data: read, error, response } = await call.catch(() => {
    throw new ApiProblem(0, null)
  })
  if (!response.ok) throw await problemFrom(response, error ?? null)
  return read as T
}

/** A body for multipart requests; `undefined` and `null` parts are left out. */
export function formData(parts: Record<string, string | File | null | undefined>) {
  return {
    body: parts as never,
    bodySerializer: () => {
      const form = new FormData()
      for (const [name, value] of Object.entries(parts)) if (value != null) form.append(name, value)
      return form
    },
  }
}

export const mergePatch = { 'Content-Type': 'application/merge-patch+json' }
