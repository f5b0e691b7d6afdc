import type { AssetKind, ContractKind, NewDossier, Organisation, PartyFunction, Pattern, SystemKind, Text } from '@/api/types'

export interface PartyDraft { key: string; function: PartyFunction; name: string; contactEmail: string }
export interface SystemDraft { key: string; kind: SystemKind; name: string; vendorKey: string | null; performerKey: string | null }
export interface AssetDraft {
  kind: AssetKind
  label: string
  count: number
  maker: string
  version: string
  endOfSupport: string
  place: string
  maintainedByKey: string | null
  systemKey: string | null
  actsAsServer: boolean
}
export interface ContractDraft {
  kind: ContractKind
  name: string
  number: string
  signedOn: string
  from: string
  to: string
  renewal: 'AUTOMATIC' | 'MANUAL' | 'NONE'
  contractingKey: string
  performingKey: string | null
  systemKeys: string[]
}
export interface Draft {
  pattern: Pattern['id']
  name: string
  parties: PartyDraft[]
  systems: SystemDraft[]
  assets: AssetDraft[]
  contracts: ContractDraft[]
}

/** The key that always names the hospital itself; it is a party of its dossier without being entered. */
export const HOSPITAL = 'HOSPITAL'

let last = 0
export const newKey = (prefix: string): string => `${prefix}${Date.now().toString(36)}${(last++).toString(36)}`

/** The first form of a new dossier, as far as the pattern can know it. */
export function draftOf(pattern: Pattern, say: (text: Text) => string, dossierName: string): Draft {
  const parties: PartyDraft[] = pattern.parties
    .filter((party) => party.function !== 'HOSPITAL')
    .map((party) => ({ key: party.key, function: party.function, name: say(party.suggestedName), contactEmail: '' }))
  const holder = (key: string | null): string | null => (key === 'hospital' ? HOSPITAL : key)
  const systems = pattern.systems.map((system) => ({
    key: system.key,
    kind: system.kind,
    name: say(system.name),
    vendorKey: holder(system.vendorKey),
    performerKey: null,
  }))
  const assets = pattern.assets.map((asset) => ({
    ...emptyAsset(),
    kind: asset.kind,
    label: say(asset.label),
    count: asset.count,
    maintainedByKey: holder(asset.maintainedByKey),
    systemKey: asset.systemKey,
    actsAsServer: asset.actsAsServer,
  }))
  return { pattern: pattern.id, name: dossierName, parties, systems, assets, contracts: [] }
}

export function emptyAsset(): AssetDraft {
  return {
    kind: 'SERVER', label: '', count: 1, maker: '', version: '', endOfSupport: '', place: '',
    maintainedByKey: null, systemKey: null, actsAsServer: false,
  }
}

export function emptyContract(contractingKey: string): ContractDraft {
  return {
    kind: 'MAINTENANCE', name: '', number: '', signedOn: '', from: '', to: '', renewal: 'AUTOMATIC',
    contractingKey, performingKey: null, systemKeys: [],
  }
}

const orNull = (text: string): string | null => text.trim() || null

/** What is sent. A vendor that is known by its name is named by its id, so that no second one of that name arises. */
export function bodyOf(draft: Draft, known: Organisation[]): NewDossier {
  return {
    name: draft.name.trim(),
    pattern: draft.pattern,
    parties: draft.parties.map((party) => {
      const met = known.find((organisation) => organisation.kind === 'VENDOR' && organisation.name === party.name.trim())
      const who = met ? { organisationId: met.id } : { name: party.name.trim(), contactEmail: orNull(party.contactEmail) }
      return { key: party.key, ...who, function: party.function }
    }),
    systems: draft.systems.map((system) => ({ ...system, name: system.name.trim() })),
    assets: draft.assets.map((asset) => ({
      ...asset,
      label: asset.label.trim(),
      maker: orNull(asset.maker),
      version: orNull(asset.version),
      endOfSupport: orNull(asset.endOfSupport),
      place: orNull(asset.place),
    })),
    contracts: draft.contracts.map((contract) => ({
      ...contract,
      name: contract.name.trim(),
      number: orNull(contract.number),
      signedOn: orNull(contract.signedOn),
      from: orNull(contract.from),
      to: orNull(contract.to),
    })),
  }
}

/** Where the form shows a message of the server: an organisation is entered by its name there. */
export function formPathOf(path: string): string {
  return path.replace(/^(parties\.\d+)(\.organisationId)?$/, '$1.name')
}
