import { PageHead } from '@/components/PageHead'
import { VerifyForm } from '@/features/verify/components/VerifyForm'
import { useTexts } from '@/i18n/use-texts'
import { Footer } from '../layout/Footer'
import { LanguageSwitch } from '../layout/LanguageSwitch'
import { Mark } from '../layout/Mark'
import classes from './VerifyPage.module.css'

/** For whoever holds a file, without a login: what it is, and whether it is unchanged. */
export function VerifyPage() {
  const { t } = useTexts()
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <Mark size={32} />
        <LanguageSwitch />
      </header>
      <main className={classes.main}>
        <PageHead title={t('verify.title')} lead={t('verify.lead')} />
        <VerifyForm />
      </main>
      <Footer />
    </div>
  )
}
