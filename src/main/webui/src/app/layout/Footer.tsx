import { useTexts } from '@/i18n/use-texts'
import classes from './Footer.module.css'

/** Always in sight: what the tool does not decide, and whose server holds what is written here. */
export function Footer() {
  const { t } = useTexts()
  return (
    <footer className={classes.footer}>
      <div className={classes.inner}>
        <p>{t('footer.confirmation')}</p>
        <p>{t('footer.noDecision')}</p>
        <p>{t('footer.server', { host: window.location.host })}</p>
      </div>
    </footer>
  )
}
