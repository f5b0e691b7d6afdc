import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'
import classes from './Empty.module.css'

/** Nothing here yet, why, and what to do about it. */
export function Empty({ icon = 'info', title, children }: { icon?: IconName; title: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <Icon name={icon} size={36} />
      <p className={classes.title}>{title}</p>
      <div className={classes.body}>{children}</div>
    </div>
  )
}
