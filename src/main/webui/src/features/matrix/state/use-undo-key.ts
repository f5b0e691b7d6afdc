import { useEffect } from 'react'

/** Ctrl+Z takes the last edit of the matrix back, except where a text field has its own. */
export function useUndoKey(active: boolean, undo: () => unknown): void {
  useEffect(() => {
    if (!active) return
    const onKey = (event: KeyboardEvent) => {
      const field = (event.target as HTMLElement).closest('input, textarea, [contenteditable]')
      if (field || event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      void undo()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [active, undo])
}
