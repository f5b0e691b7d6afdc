import type { Conflict, ProblemBody } from './types'

export interface FieldError { pointer?: string; parameter?: string; detail: string }

/** A refused request: what the server said, or what kept us from reaching it. Status 0 means no answer came. */
export class ApiProblem extends Error {
  readonly status: number
  readonly type: string
  readonly detail: string | null
  readonly errors: FieldError[]
  readonly conflicts: Conflict[]
  readonly retryAfter: number | null

  constructor(status: number, body: Partial<ProblemBody> | null, retryAfter: number | null = null) {
    super(body?.title ?? `HTTP ${status}`)
    this.name = 'ApiProblem'
    this.status = status
    this.type = body?.type ?? 'about:blank'
    this.detail = body?.detail ?? null
    this.errors = body?.errors ?? []
    this.conflicts = body?.conflicts ?? []
    this.retryAfter = retryAfter
  }

  /** Whether the same request may succeed later without any change to it. */
  get transient(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

export function problemOf(cause: unknown): ApiProblem {
  return cause instanceof ApiProblem ? cause : new ApiProblem(0, null)
}

/** The answer of a failed response, whatever its body turned out to be. */
export async function problemFrom(response: Response, body?: unknown): Promise<ApiProblem> {
  const after = Number(response.headers.get('Retry-After'))
  const read = body ?? (await response.json().catch(() => null))
  const known = typeof read === 'object' && read !== null ? (read as Partial<ProblemBody>) : null
  return new ApiProblem(response.status, known, Number.isFinite(after) && after > 0 ? after : null)
}

/** The messages of a problem by the paths a form knows. */
export function fieldErrors(cause: unknown, pathOf: (path: string) => string = (path) => path): Record<string, string> {
  const named = problemOf(cause).errors.flatMap(({ pointer, parameter, detail }): [string, string][] => {
    const path = pointer === undefined ? parameter : pointerToPath(pointer)
    return path ? [[pathOf(path), detail]] : []
  })
  return Object.fromEntries(named)
}

/** `/parties/0/name` as the path a form knows: `parties.0.name`. */
export function pointerToPath(pointer: string): string {
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
}
