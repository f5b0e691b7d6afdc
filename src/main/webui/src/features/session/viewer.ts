import { createContext, useContext } from 'react'
import type { Me, Membership } from '@/api/types'

/** Who is signed in and for which organisation they act. */
export interface Viewer {
  me: Me
  acting: Membership
  /** Whether this role writes at all; what of a row may be edited the row itself says. */
  writes: boolean
  administers: boolean
  switchTo: (organisationId: string) => void
}

export const ViewerContext = createContext<Viewer | null>(null)

export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error('useViewer outside a signed-in page')
  return viewer
}

/** The link to the login; where there are several providers, with the chosen one. */
export const signInAddress = (returnTo: string, provider?: string): string =>
  `/login?returnTo=${encodeURIComponent(returnTo)}${provider ? `&with=${encodeURIComponent(provider)}` : ''}`
