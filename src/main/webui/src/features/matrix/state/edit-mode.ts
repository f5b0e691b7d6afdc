import { createContext, useContext } from 'react'

/** Read mode first: nothing changes until a person says 「編集する」. */
export interface EditMode { editing: boolean; setEditing: (editing: boolean) => void }

export const EditModeContext = createContext<EditMode>({ editing: false, setEditing: () => {} })

export const useEditMode = (): EditMode => useContext(EditModeContext)
