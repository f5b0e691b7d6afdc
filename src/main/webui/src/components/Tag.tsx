import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'
import classes from './Tag.module.css'

export type Tone = 'plain' | 'accent' | 'good' | 'blocker' | 'warning' | 'note'

/** A short word about something: its state, its kind, a caution. */
export function Tag({ tone = 'plain', icon, title, children }: { tone?: Tone; icon?: IconName; title?: string; children: ReactNode }) {
  return (
    <span className={classes.tag} data-tone={tone} title={title}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  )
}
