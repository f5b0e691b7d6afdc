import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useEditMode } from '@/features/matrix/state/edit-mode'
import classes from './Section.module.css'

/** A part of the row panel. The one that a finding led to comes into sight and stands out. */
export function Section({ title, part, aside, children }: { title: string; part?: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId()
  const section = useRef<HTMLElement>(null)
  const { at } = useEditMode()
  const wanted = part !== undefined && at !== null && at.split('-')[0] === part
  useEffect(() => {
    if (wanted) section.current?.scrollIntoView({ block: 'start' })
  }, [wanted, at])
  return (
    <section ref={section} className={classes.section} aria-labelledby={id} data-wanted={wanted || undefined}>
      <div className={classes.head}>
        <h3 id={id} className={classes.title}>
          {title}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  )
}
