import { createContext, useContext } from 'react'
import type { components } from '@/api/schema'
import type { Status } from './logic/connection'

export type LiveEvent = components['schemas']['LiveEvent']
export type PresentPerson = components['schemas']['PresentPerson']

/** How the stream of the dossier is, and who is here. */
export interface Live {
  status: Status
  people: readonly PresentPerson[]
}

export const LiveContext = createContext<Live>({ status: 'connecting', people: [] })

export const useLive = (): Live => useContext(LiveContext)
