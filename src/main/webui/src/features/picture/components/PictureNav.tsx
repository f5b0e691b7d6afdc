import { useTexts } from '@/i18n/use-texts'
import classes from './Picture.module.css'

export const SECTIONS = ['connections', 'devices', 'dossiers', 'update', 'ends', 'vendors'] as const

/** The way to each part of a long page. */
export function PictureNav() {
  const { t } = useTexts()
  return (
    <nav aria-label={t('whole.nav')}>
      <ul className={classes.nav}>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{t(`whole.section.${section}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
