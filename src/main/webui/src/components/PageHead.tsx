import { useEffect, type ReactNode } from 'react'
import classes from './PageHead.module.css'

interface Props {
  title: string
  lead?: ReactNode
  actions?: ReactNode
}

/** The one h1 of a page, its lead and what can be done here. Names the document too. */
export function PageHead({ title, lead, actions }: Props) {
  useEffect(() => {
    document.title = `${title} | Bunkai 分界`
  }, [title])
  return (
    <div className={classes.head}>
      <div className={classes.words}>
        <h1 className={classes.title}>{title}</h1>
        {lead && <p className={classes.lead}>{lead}</p>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  )
}
