import { useTexts } from '@/i18n/use-texts'
import { LetterBadge } from '@/components/LetterBadge'
import classes from './BoundaryPicture.module.css'

const ROWS = [
  ['patch', [null, null, null]],
  ['backup', ['A', 'R', null]],
  ['call', ['I', 'AR', 'C']],
] as const

/** Three duties and who holds them; the first one nobody does. What the product is about in one look. */
export function BoundaryPicture() {
  const { t } = useTexts()
  return (
    <div className={classes.picture} aria-hidden="true">
      <div className={classes.head}>
        <span />
        <span>{t('function.HOSPITAL')}</span>
        <span>{t('function.EHR')}</span>
        <span>{t('function.NETWORK')}</span>
      </div>
      {ROWS.map(([key, letters]) => (
        <div key={key} className={classes.row} data-orphan={letters.every((letter) => letter === null) || undefined}>
          <span className={classes.duty}>{t(`session.picture.${key}`)}</span>
          {letters.map((letter, at) => (
            <span key={at} className={classes.cell}>
              {letter ? <LetterBadge letter={letter} /> : '—'}
            </span>
          ))}
        </div>
      ))}
      <p className={classes.caption}>{t('session.picture.caption')}</p>
    </div>
  )
}
