import { useState, type ReactNode } from 'react'
import classes from './Picture.module.css'

/** Something that is there for whoever opens it; until then it is not drawn at all. */
export function Unfolded({ summary, children }: { summary: string; children: () => ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className={classes.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  )
}
