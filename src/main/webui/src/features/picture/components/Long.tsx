import { Button } from '@mantine/core'
import { Children, useState, type ReactNode } from 'react'
import { useTexts } from '@/i18n/use-texts'
import classes from './Picture.module.css'

const FIRST = 12

interface Props { title: string; none: string; leftOff: number; children: ReactNode[] }

/** A list that may be long: how many, the first of them, and the rest when asked for. */
export function Long({ title, none, leftOff, children }: Props) {
  const { t } = useTexts()
  const [all, setAll] = useState(false)
  const items = Children.toArray(children)
  return (
    <div>
      <h4 className={classes.sub}>
        {title} {items.length > 0 && t('picture.count', { n: items.length + leftOff })}
      </h4>
      {items.length === 0 ? <p>{none}</p> : <ul className={classes.list}>{all ? items : items.slice(0, FIRST)}</ul>}
      {!all && items.length > FIRST && (
        <Button size="xs" variant="default" className={classes.more} aria-label={t('whole.showAllOf', { what: title })} onClick={() => setAll(true)}>
          {t('whole.showAll')}
        </Button>
      )}
      {all && leftOff > 0 && <p className={classes.small}>{t('whole.leftOff', { n: leftOff })}</p>}
    </div>
  )
}
