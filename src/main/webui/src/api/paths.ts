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
type IfMatch<K extends string> = Params<Record<K | 'dossierId', T.Uuid>, never, { 'If-Match': string }>
type RegisterPaths<Name extends string, Key extends string, Item> = {
  [P in `/api/dossiers/{dossierId}/${Name}`]: { post: Op<Item, D, Partial<Item>> }
} & {
  [P in `/api/dossiers/{dossierId}/${Name}/{${Key}}`]: {
    patch: Op<Item, IfMatch<Key>, Partial<Item>, 'application/merge-patch+json'>
    delete: Op<void, IfMatch<Key>>
  }
}

/** The operations the screens call, until the contract's own types replace them. */
export type paths = {
  '/api/me': { get: Op<T.Me> }
  '/api/catalogue': { get: Op<T.Catalogue> }
  '/api/organisations': { get: Op<T.Organisation[]> }
  '/api/organisation': {
    get: Op<T.OwnOrganisation>
    patch: Op<
      T.OwnOrganisation,
      { header: { 'If-Match': string } },
      { emergencyContacts: T.EmergencyContact[] },
      'application/merge-patch+json'
    >
  }
  '/api/organisation/members': { post: Op<T.Member, object, Pick<T.Member, 'email' | 'name' | 'title' | 'role' | 'mayConfirm'>> }
  '/api/organisation/members/{memberId}': {
    patch: Op<
      T.Member,
      { path: { memberId: T.Uuid }; header: { 'If-Match': string } },
      Partial<Pick<T.Member, 'name' | 'title' | 'role' | 'mayConfirm'> & { left: boolean }>,
      'application/merge-patch+json'
    >
  }
  '/api/patterns': { get: Op<T.Pattern[]> }
  '/api/dossiers': {
    get: Op<T.Page<T.DossierSummary>, { query?: { cursor?: string; limit?: number } }>
    post: Op<T.Dossier, object, unknown>
  }
  '/api/dossiers/{dossierId}': {
    get: Op<T.Dossier, D>
    patch: Op<T.Dossier, Params<{ dossierId: T.Uuid }, never, { 'If-Match': string }>, { name?: string; stage?: T.Stage; unlistedServersConfirmedNone?: boolean | null }, 'application/merge-patch+json'>
  }
  '/api/dossiers/{dossierId}/matrix': { get: Op<T.Matrix, D> }
  '/api/dossiers/{dossierId}/rows': { post: Op<T.Row, D, unknown> }
  '/api/dossiers/{dossierId}/rows/{rowId}': {
    get: Op<T.Row, Sub<'rowId'>>
    patch: Op<T.RowChanged, Params<{ dossierId: T.Uuid; rowId: T.Uuid }, never, { 'If-Match': string }>, T.RowPatch, 'application/merge-patch+json'>
  }
  '/api/dossiers/{dossierId}/rows/{rowId}/history': { get: Op<T.HistoryEntry[], Sub<'rowId'>> }
  '/api/dossiers/{dossierId}/rows/{rowId}/evidence': { post: Op<T.Evidence, Sub<'rowId'>, unknown, 'multipart/form-data'> }
  '/api/dossiers/{dossierId}/findings': { get: Op<T.Findings, D> }
  '/api/dossiers/{dossierId}/incident-lens': { get: Op<T.IncidentView[], D> }
  '/api/dossiers/{dossierId}/inquiries': { get: Op<T.InquirySummary[], D> }
  '/api/dossiers/{dossierId}/inquiries/{partyId}': { get: Op<T.Inquiry, Sub<'partyId'>> }
  '/api/dossiers/{dossierId}/inquiries/{partyId}/answers': { post: Op<T.AnswerReport, Sub<'partyId'>, unknown, 'multipart/form-data'> }
  '/api/dossiers/{dossierId}/recorded-answers': {
    get: Op<T.RecordedAnswer[], D>
    post: Op<T.RecordedAnswer, D, unknown, 'multipart/form-data'>
  }
  '/api/dossiers/{dossierId}/published-terms': { get: Op<T.PublishedTerms[], D>; post: Op<T.PublishedTerms, D, unknown> }
  '/api/dossiers/{dossierId}/annexes': { get: Op<T.AnnexSummary[], D> }
  '/api/dossiers/{dossierId}/annexes/{partyId}': { get: Op<T.AnnexPreview, Sub<'partyId'>> }
  '/api/dossiers/{dossierId}/audit-events': {
    get: Op<T.Page<T.AuditEvent>, Params<{ dossierId: T.Uuid }, { cursor?: string; limit?: number }>>
  }
} & RegisterPaths<'parties', 'partyId', T.Party> &
  RegisterPaths<'systems', 'systemId', T.System> &
  RegisterPaths<'assets', 'assetId', T.Asset> &
  RegisterPaths<'contracts', 'contractId', T.Contract>
