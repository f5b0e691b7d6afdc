import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useTexts } from '@/i18n/use-texts'
import classes from './Picture.module.css'

const AT_ONCE = 30

interface Props<T> { items: T[]; what: string; atOnce?: number; children: (shown: T[]) => ReactNode }

/** The first of a list that may have hundreds of lines, and more of them when asked for: a hospital with fifty vendors does not wait for what it does not read. */
export function FirstOf<T>({ items, what, atOnce = AT_ONCE, children }: Props<T>) {
  const { t } = useTexts()
  const [most, setMost] = useState(atOnce)
  return (
    <>
      {children(items.slice(0, most))}
      {items.length > most && (
        <Button
          size="xs"
          className={classes.more}
          variant="default"
          aria-label={t('whole.moreOf', { what, shown: most, of: items.length })}
          onClick={() => setMost(most + AT_ONCE)}
        >
          {t('common.more')}（{most} / {items.length}）
        </Button>
      )}
    </>
  )
}
