import type { paths as contract } from './schema'
import type * as T from './types'

type Params<Path, Query = never, Header = never> = {
  path: Path
  query?: Query
  header?: Header
}
type Op<R, P = { path?: never }, Body = never, Media extends string = 'application/json'> = {
  parameters: P
  requestBody?: [Body] extends [never] ? never : { content: { [M in Media]: Body } }
  responses: { 200: { content: { 'application/json': R } } }
}
type D = Params<{ dossierId: T.Uuid }>
type Sub<K extends string> = Params<Record<K | 'dossierId', T.Uuid>>

/** Operations that the contract does not name yet. */
type Pending = {
  '/api/dossiers/{dossierId}/inquiries': { get: Op<T.InquirySummary[], D> }
  '/api/dossiers/{dossierId}/inquiries/{partyId}': { get: Op<T.Inquiry, Sub<'partyId'>> }
  '/api/dossiers/{dossierId}/inquiries/{partyId}/answers': { post: Op<T.AnswerReport, Sub<'partyId'>, unknown, 'multipart/form-data'> }
  '/api/dossiers/{dossierId}/recorded-answers': {
    get: Op<T.RecordedAnswer[], D>
    post: Op<T.RecordedAnswer, D, unknown, 'multipart/form-data'>
  }
  '/api/dossiers/{dossierId}/published-terms': { get: Op<T.PublishedTerms[], D>; post: Op<T.PublishedTerms, D, unknown> }
}

export type paths = contract & Pending
