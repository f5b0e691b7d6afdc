import { useContext } from 'react'
import type { Row } from '@/api/types'
import { Icon } from '@/components/Icon'
import { useTexts } from '@/i18n/use-texts'
import { OpenCountsContext } from '../state/open-counts'
import { useOpenTalk } from '../state/use-open-talk'
import classes from './TalkMark.module.css'

/** At a row of the matrix: how many conversations are open. Nothing where none is. */
export function TalkMark({ row }: { row: Row }) {
  const open = useContext(OpenCountsContext).get(row.id)
  return open === undefined ? null : <Mark row={row} open={open} />
}

/** For the mouse and the finger; the keyboard stays on the row, where T does the same. */
function Mark({ row, open }: { row: Row; open: number }) {
  const { t, say } = useTexts()
  const openTalk = useOpenTalk()
  return (
    <button
      type="button"
      className={classes.mark}
      tabIndex={-1}
      aria-label={t('talk.openMark', { count: open, title: say(row.title) })}
      onClick={(event) => {
        event.stopPropagation()
        openTalk(row.id)
      }}
    >
      <Icon name="talk" size={14} />
      {open}
    </button>
  )
}
