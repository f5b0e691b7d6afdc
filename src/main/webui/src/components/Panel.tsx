import type { ReactNode } from 'react'
import classes from './Panel.module.css'

/** A bordered surface with an optional heading. */
export function Panel({ title, aside, children, flush = false }: { title?: ReactNode; aside?: ReactNode; children: ReactNode; flush?: boolean }) {
  return (
    <section className={classes.panel} data-flush={flush || undefined}>
      {title && (
        <div className={classes.head}>
          <h2 className={classes.title}>{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  )
}
