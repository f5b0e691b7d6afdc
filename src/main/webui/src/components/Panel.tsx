import { useId, type ReactNode } from 'react'
import classes from './Panel.module.css'

/** A bordered surface with an optional heading, by which it is found. */
export function Panel({ title, aside, children, flush = false }: { title?: ReactNode; aside?: ReactNode; children: ReactNode; flush?: boolean }) {
  const id = useId()
  return (
    <section className={classes.panel} data-flush={flush || undefined} aria-labelledby={title ? id : undefined}>
      {title && (
        <div className={classes.head}>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  )
}
