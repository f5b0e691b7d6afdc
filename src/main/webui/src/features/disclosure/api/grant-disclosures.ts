import { api, data } from '@/api/client'
import { useShare } from './share'

export interface GrantInput { hospitalId: string; productIds: string[] }

export const useGrantDisclosures = () => useShare((wanted: GrantInput) => data(api.POST('/api/disclosure-grants', { body: wanted })))
