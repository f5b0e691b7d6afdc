import { useEffect, type RefObject } from 'react'

const PAGE = 10

/** The cells of a grid by lines, as they stand on the screen now. */
function linesOf(grid: HTMLElement): HTMLElement[][] {
  return [...grid.querySelectorAll<HTMLElement>('[role=row]')]
    .map((row) => [...row.querySelectorAll<HTMLElement>('[data-cell]')])
    .filter((cells) => cells.length > 0)
}

/** Where a key leads from a line and a place in it; null for keys that do not move. */
export function moved(key: string, ctrl: boolean, line: number, at: number, lines: number): { line: number; at: number } | null {
  const within = (next: number) => Math.max(0, Math.min(lines - 1, next))
  switch (key) {
    case 'ArrowUp':
      return { line: within(line - 1), at }
    case 'ArrowDown':
      return { line: within(line + 1), at }
    case 'ArrowLeft':
      return { line, at: Math.max(0, at - 1) }
    case 'ArrowRight':
      return { line, at: at + 1 }
    case 'PageUp':
      return { line: within(line - PAGE), at }
    case 'PageDown':
      return { line: within(line + PAGE), at }
    case 'Home':
      return { line: ctrl ? 0 : line, at: 0 }
    case 'End':
      return { line: ctrl ? lines - 1 : line, at: Number.MAX_SAFE_INTEGER }
    default:
      return null
  }
}

/**
 * One tab stop for the whole grid, arrows to move inside (WAI-ARIA grid pattern). The tab stop is moved on the elements
 * themselves, so that walking through 300 rows draws none of them again.
 */
export function useRovingGrid(ref: RefObject<HTMLElement | null>, rows: unknown): void {
  useEffect(() => {
    const grid = ref.current
    if (!grid) return
    let column = 0
    const stop = (cell: HTMLElement) => {
      grid.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]').forEach((other) => (other.tabIndex = -1))
      cell.tabIndex = 0
    }
    const onFocus = (event: FocusEvent) => {
      const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')
      if (cell) stop(cell)
    }
    const onKey = (event: KeyboardEvent) => {
      const cell = event.target as HTMLElement
      if (!cell.matches('[data-cell]') || event.altKey || event.metaKey) return
      const lines = linesOf(grid)
      const line = lines.findIndex((cells) => cells.includes(cell))
      const here = lines[line]
      if (!here) return
      // A heading has one cell; the column walked in is remembered across it.
      if (here.length > 1 || event.key === 'Home') column = here.indexOf(cell)
      const next = moved(event.key, event.ctrlKey, line, column, lines.length)
      const cells = next && lines[next.line]
      if (!next || !cells) return
      event.preventDefault()
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') column = Math.min(next.at, cells.length - 1)
      const target = cells[Math.min(next.at, cells.length - 1)]
      target?.focus()
      target?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    grid.addEventListener('focusin', onFocus)
    grid.addEventListener('keydown', onKey)
    return () => {
      grid.removeEventListener('focusin', onFocus)
      grid.removeEventListener('keydown', onKey)
    }
  }, [ref])

  useEffect(() => {
    const grid = ref.current
    // The cell with the tab stop may have gone with its row.
    if (grid && !grid.querySelector('[data-cell][tabindex="0"]')) {
      const first = grid.querySelector<HTMLElement>('[data-cell]')
      if (first) first.tabIndex = 0
    }
  }, [ref, rows])
}
