import type { QueryClient } from '@tanstack/react-query'

/** The names under which answers are kept. Everything of one dossier lies below `dossier`. */
export const keys = {
  me: ['me'],
  loginProviders: ['login-providers'],
  catalogue: ['catalogue'],
  patterns: ['patterns'],
  organisations: ['organisations'],
  organisation: ['organisation'],
  webhooks: ['webhooks'],
  webhookDeliveries: (id: string) => ['webhooks', id, 'deliveries'],
  dossiers: ['dossiers'],
  dossier: (id: string) => ['dossier', id],
  matrix: (id: string) => ['dossier', id, 'matrix'],
  findings: (id: string) => ['dossier', id, 'findings'],
  versions: (id: string, rowId: string) => ['dossier', id, 'versions', rowId],
  comparison: (id: string) => ['dossier', id, 'comparison'],
  myEdits: (id: string) => ['dossier', id, 'my-edits'],
  confirmations: (id: string) => ['dossier', id, 'confirmations'],
  words: (id: string, rowId: string) => ['dossier', id, 'words', rowId],
  incidents: (id: string) => ['dossier', id, 'incidents'],
  inquiries: (id: string) => ['dossier', id, 'inquiries'],
  inquiry: (id: string, partyId: string) => ['dossier', id, 'inquiries', partyId],
  recordedAnswers: (id: string) => ['dossier', id, 'recorded-answers'],
  publishedTerms: (id: string) => ['dossier', id, 'published-terms'],
  declarationRounds: (id: string) => ['dossier', id, 'declaration-rounds'],
  declarationSheet: (id: string, roundId: string) => ['dossier', id, 'declaration-rounds', roundId, 'sheet'],
  declarationResult: (id: string, roundId: string) => ['dossier', id, 'declaration-rounds', roundId, 'result'],
  inspections: (id: string) => ['dossier', id, 'inspections'],
  alerts: (id: string) => ['dossier', id, 'alerts'],
  annexes: (id: string) => ['dossier', id, 'annexes'],
  annex: (id: string, partyId: string) => ['dossier', id, 'annexes', partyId],
  annexSettings: (id: string, partyId: string) => ['dossier', id, 'annexes', partyId, 'settings'],
  readiness: (id: string, partyId: string) => ['dossier', id, 'annexes', partyId, 'readiness'],
  approvals: (id: string, partyId: string) => ['dossier', id, 'annexes', partyId, 'approvals'],
  obligations: (id: string) => ['dossier', id, 'obligations'],
  revisions: (id: string) => ['dossier', id, 'revisions'],
  revision: (id: string, revisionId: string) => ['dossier', id, 'revisions', revisionId],
  signingRounds: (id: string) => ['dossier', id, 'signing'],
  signingRound: (id: string, roundId: string) => ['dossier', id, 'signing', roundId],
  mySignatures: ['my-signatures'],
  audit: (id: string) => ['dossier', id, 'audit'],
  talk: (id: string) => ['dossier', id, 'talk'],
  conversations: (id: string, rowId: string | null) => ['dossier', id, 'talk', 'conversations', rowId],
  talkCounts: (id: string) => ['dossier', id, 'talk', 'counts'],
  talkPartners: (id: string) => ['dossier', id, 'talk', 'partners'],
  notices: ['notices'],
  draft: (id: string) => ['dossier', id, 'draft'],
  turns: (id: string) => ['dossier', id, 'turns'],
  meetings: (id: string) => ['dossier', id, 'meetings'],
  meeting: (id: string, meetingId: string) => ['dossier', id, 'meetings', meetingId],
  disclosures: ['disclosures'],
  disclosure: (id: string) => ['disclosures', 'one', id],
  /** Not below the dossier: reading it is written down for the vendor, so it is not read again whenever something changes. */
  meaning: (id: string, disclosureId: string) => ['disclosure-meaning', id, disclosureId],
  mappings: ['mappings'],
  partyDisclosures: (id: string) => ['dossier', id, 'disclosures'],
  roleSheets: (id: string) => ['dossier', id, 'role-sheets'],
  tasks: (id: string) => ['dossier', id, 'tasks'],
  risks: (id: string) => ['dossier', id, 'risks'],
  relaxations: (id: string) => ['dossier', id, 'relaxations'],
  explanations: (id: string) => ['dossier', id, 'explanations'],
  selections: (id: string) => ['dossier', id, 'selections'],
  /** Not below the dossier: reading it is written down for each candidate. */
  candidateComparison: (id: string, selectionId: string) => ['candidate-comparison', id, selectionId],
  /** What is computed over all dossiers of one's own hospital. */
  picture: ['picture'],
  pictureWithout: (organisationId: string) => ['picture', 'without', organisationId],
  deviceProposals: ['picture', 'proposals'],
  candidacies: ['candidacies'],
  candidacy: (id: string) => ['candidacies', id],
} as const

/** After a row changed: all that is computed from rows, but not the matrix, whose cache holds the change already. */
export function refreshDerived(client: QueryClient, dossierId: string): void {
  const own = JSON.stringify(keys.matrix(dossierId))
  void client.invalidateQueries({
    queryKey: keys.dossier(dossierId),
    predicate: (query) => query.queryKey.length > 2 && JSON.stringify(query.queryKey) !== own,
  })
  void client.invalidateQueries({ queryKey: keys.dossiers })
}

/** After parties, systems, assets, contracts or answers changed: rows may have come, gone or changed. */
export function refreshDossier(client: QueryClient, dossierId: string): void {
  void client.invalidateQueries({ queryKey: keys.dossier(dossierId) })
  void client.invalidateQueries({ queryKey: keys.dossiers })
}
