import { createContext, useContext } from 'react'

/**
 * Read mode first: nothing changes until a person says 「編集する」, or 「直す」 at a finding, which leads to one part of the open row (`at`).
 */
export interface EditMode { editing: boolean; setEditing: (editing: boolean) => void; at: string | null }

export const EditModeContext = createContext<EditMode>({ editing: false, setEditing: () => {}, at: null })

export const useEditMode = (): EditMode => useContext(EditModeContext)
