import type { Letter } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { written } from '@/lib/letters'
import classes from './LetterBadge.module.css'

/** A letter of the matrix. Shape and weight tell the letters apart as well as the colour does. */
export function LetterBadge({ letter, small = false }: { letter: Letter; small?: boolean }) {
  const { t } = useTexts()
  return (
    <span className={classes.badge} data-letter={letter} data-small={small || undefined} title={t(`letter.${letter}`)}>
      {written(letter)}
    </span>
  )
}
