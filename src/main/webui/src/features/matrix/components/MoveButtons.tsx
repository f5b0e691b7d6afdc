import { ActionIcon } from '@mantine/core'
import type { Row } from '@/api/types'
import { Icon } from '@/components/Icon'
import { useTexts } from '@/i18n/use-texts'
import classes from './MoveButtons.module.css'

export type MoveRow = (row: Row, direction: 'up' | 'down') => void

/** Up and down for the mouse; the keyboard moves the row with Alt and an arrow. */
export function MoveButtons({ row, onMove }: { row: Row; onMove: MoveRow }) {
  const { t, say } = useTexts()
  return (
    <span className={classes.buttons}>
      {(['up', 'down'] as const).map((direction) => (
        <ActionIcon
          key={direction}
          size="sm"
          variant="default"
          tabIndex={-1}
          aria-label={t(`versions.move.${direction}`, { title: say(row.title) })}
          onClick={(event) => {
            event.stopPropagation()
            onMove(row, direction)
          }}
        >
          <Icon name={direction === 'up' ? 'arrowUp' : 'arrowDown'} size={14} />
        </ActionIcon>
      ))}
    </span>
  )
}
