import type { components } from './schema'

type Schemas = components['schemas']

/** The shapes of the hospital-wide picture, by the names the screens use. */
export type Picture = Schemas['Picture']
export type PictureDossier = Picture['dossiers'][number]
export type PictureOrganisation = Picture['organisations'][number]
export type PictureContract = Picture['contracts'][number]
export type PictureVendor = Picture['vendors'][number]
export type PictureDevice = Picture['devices'][number]
export type PictureAsset = PictureDevice['assets'][number]
export type PictureDuty = PictureDevice['duties'][number]
export type PictureHolder = PictureDuty['cells'][number]['holders'][number]
export type PictureEnd = Picture['ends'][number]
export type DeviceCode = PictureDuty['codes'][number]
export type CodeCount = PictureDossier['codes'][number]
export type PictureWithout = Schemas['PictureWithout']
export type ServerCover = PictureWithout['sentenceBefore']
export type DeviceProposals = Schemas['DeviceProposals']
export type DeviceProposal = DeviceProposals['items'][number]
export type ProposedAsset = DeviceProposal['assets'][number]
export type AssetsApart = DeviceProposals['apart'][number]
