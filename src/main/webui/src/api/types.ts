import type { components } from './schema'

type Schemas = components['schemas']

/** The shapes of the HTTP contract, by the names the screens use. */
export type Text = Schemas['Text']
export type Letter = Schemas['Letter']
export type Phase = Schemas['Phase']
export type PartyFunction = Schemas['PartyFunction']
export type SystemKind = Schemas['SystemKind']
export type AssetKind = Schemas['AssetKind']
export type ScopeKind = Schemas['ScopeKind']
export type Role = Schemas['Role']
export type OrganisationKind = Schemas['OrganisationKind']
export type Membership = Schemas['Membership']
export type Me = Schemas['Me']
export type Cadence = Schemas['Cadence']
export type ServiceLevelUnit = NonNullable<ServiceLevel['unit']>
export type ServiceLevel = Schemas['ServiceLevel']
export type Reference = Schemas['Reference']
export type Duty = Schemas['Duty']
export type EditionConflict = Schemas['EditionConflict']
export type Area = Schemas['Area']
export type Catalogue = Schemas['Catalogue']
export type Organisation = Schemas['OrganisationName']
export type Member = Schemas['Member']
export type EmergencyContact = Schemas['EmergencyContact']
export type OwnOrganisation = Schemas['Organisation']
export type Counts = Schemas['FindingCounts']
export type DossierSummary = Schemas['DossierSummary']
export type Stage = Schemas['Stage']
export type Party = Schemas['Party']
export type System = Schemas['System']
export type Asset = Schemas['Asset']
export type ContractKind = Schemas['ContractKind']
export type Contract = Schemas['Contract']
export type Dossier = Schemas['Dossier']
export type AuditEvent = Schemas['AuditEvent']
export type NewDossier = Schemas['NewDossier']
export type AssetDetails = Schemas['AssetDetails']
export type ContractDetails = Schemas['ContractDetails']
export type SystemDetails = Schemas['SystemDetails']
export type NewParty = Schemas['NewParty']
export type PartyPatch = Schemas['PartyPatch']
export type NewMember = Schemas['NewMember']
export type MemberPatch = Schemas['MemberPatch']
export type Severity = Schemas['Severity']
export type FindingCode = Schemas['FindingCode']
export type Answer = Schemas['Answer']
export type Standing = Schemas['Standing']
export type Pattern = Schemas['Pattern']
export type Cost = Schemas['Cost']
export type Terms = Schemas['Terms']
export type TermsPatch = Schemas['TermsPatch']
export type Declaration = Schemas['Declaration']
export type Evidence = Schemas['Evidence']
export type Finding = Schemas['Finding']
export type Findings = Schemas['Findings']
export type Row = Schemas['Row']
export type NewRow = Schemas['NewRow']
export type Column = Schemas['MatrixColumn']
export type Matrix = Schemas['Matrix']
export type RowChanged = Schemas['RowChanged']
export type HistoryEntry = Schemas['HistoryEntry']
export type IncidentView = Schemas['IncidentView']
export type AnnexSummary = Schemas['AnnexSummary']
export type AnnexPreview = Schemas['AnnexPreview']
export type AnnexBlock = Schemas['AnnexBlock']
export type Precedence = Schemas['Precedence']

/** A merge patch of a row. The generator does not say that a letter may be null, which takes it away. */
export type RowPatch = {
  letters?: Record<string, Letter | null>
  terms?: Record<string, TermsPatch>
  title?: { ja?: string; en?: string | null }
  note?: string | null
  standing?: Standing
  outReason?: string | null
  followedEdition?: string | null
  lettersOpen?: boolean
  declaration?: Record<string, { answer?: Answer | null; condition?: string | null }>
  changeReason?: string
}

/** What a 412 tells beyond the problem itself. */
export interface Conflict { pointer: string; yours: unknown; theirs: unknown; changedBy: string | null; changedAt: string | null }
export type ProblemBody = Schemas['Problem'] & { conflicts?: Conflict[] }
export type DeclarationRound = Schemas['DeclarationRound']
export type DeclarationSheet = Schemas['DeclarationSheet']
export type DeclarationQuestion = Schemas['DeclarationQuestion']
export type DeclarationAnswer = Schemas['DeclarationAnswer']
export type DeclarationResult = Schemas['DeclarationResult']
export type DeclarationResultRow = Schemas['DeclarationResultRow']
export type NewDeclarationRound = Schemas['NewDeclarationRound']
export type Inquiry = Schemas['Inquiry']
export type AnswerReport = Schemas['AnswerReport']
export type RecordedAnswer = Schemas['RecordedAnswerSummary']
export type RecordedRow = Schemas['NewRecordedRow']
export type PublishedTerms = Schemas['PublishedTerms']
export type PublishedClause = Schemas['PublishedClause']
export type Notice = Schemas['Notice']
export type Conversation = Schemas['Conversation']
export type Comment = Schemas['Comment']
export type TalkPartner = Schemas['TalkPartner']
export type TalkPerson = Schemas['TalkPerson']
export type Turns = Schemas['Turns']
export type TurnPair = Schemas['TurnPair']
export type Turn = Schemas['Turn']
export type NewTurn = Schemas['NewTurn']
export type Draft = Schemas['Draft']
export type DraftEdit = Schemas['DraftEdit']
export type DraftDecision = Schemas['DraftDecision']
export type Meeting = Schemas['Meeting']
export type MeetingSummary = Schemas['MeetingSummary']
export type MeetingDetails = Schemas['MeetingDetails']
export type MeetingItem = Schemas['MeetingItem']
export type NewMeetingItem = Schemas['NewMeetingItem']
