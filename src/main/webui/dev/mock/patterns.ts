import type { Pattern } from '../../src/api/types'

const ehr = { function: 'EHR', suggestedName: '電子カルテ事業者' } as const
const network = { function: 'NETWORK', suggestedName: 'ネットワーク事業者' } as const
const ehrSystem = { kind: 'EHR', name: '電子カルテ', vendorFunction: 'EHR' } as const
const servers = { kind: 'SERVER', label: '電子カルテサーバ', count: 4, maintainedBy: 'EHR' } as const
const clients = { kind: 'CLIENT', label: '業務端末', count: 200, maintainedBy: null } as const

export const patterns: Pattern[] = [
  { id: 'SINGLE_VENDOR', title: { ja: '1社にまとめて委託', en: 'One vendor for all' }, description: { ja: '電子カルテもネットワークも同じ会社が保守している。', en: 'One company maintains both EHR and network.' }, parties: [ehr], systems: [ehrSystem], assets: [servers, clients, { kind: 'VPN', label: '保守用VPN装置', count: 1, maintainedBy: 'EHR' }] },
  { id: 'EHR_AND_NETWORK', title: { ja: '電子カルテとネットワークが別会社', en: 'EHR and network apart' }, description: { ja: '電子カルテの会社と、VPNや院内ネットワークの会社が違う。', en: 'EHR and VPN or network belong to different companies.' }, parties: [ehr, network], systems: [ehrSystem, { kind: 'NETWORK', name: '院内ネットワーク', vendorFunction: 'NETWORK' }], assets: [servers, clients, { kind: 'VPN', label: '保守用VPN装置', count: 1, maintainedBy: 'NETWORK' }] },
  { id: 'CLOUD_EHR', title: { ja: 'クラウド型の電子カルテ', en: 'Cloud EHR' }, description: { ja: '電子カルテはクラウド、院内にはネットワークと端末だけがある。', en: 'The EHR is in the cloud; network and clients are on site.' }, parties: [ehr, network], systems: [ehrSystem], assets: [clients, { kind: 'CONNECTION', label: 'クラウドへの接続', count: 1, maintainedBy: 'NETWORK' }] },
  { id: 'MANY_DEPARTMENTAL', title: { ja: '部門システムが多い', en: 'Many departmental systems' }, description: { ja: '電子カルテのほかに、画像・検査などの会社がいくつもある。', en: 'Besides the EHR there are imaging, laboratory and more.' }, parties: [ehr, network, { function: 'DEPARTMENTAL', suggestedName: '画像システム事業者' }, { function: 'DEPARTMENTAL', suggestedName: '検査システム事業者' }], systems: [ehrSystem, { kind: 'DEPARTMENTAL', name: 'PACS', vendorFunction: 'DEPARTMENTAL' }], assets: [servers, clients] },
]
