import { createContext } from 'react'

/** Of each row how many conversations are open that the viewer may see; rows without any are not in it. */
export const OpenCountsContext = createContext<ReadonlyMap<string, number>>(new Map())
