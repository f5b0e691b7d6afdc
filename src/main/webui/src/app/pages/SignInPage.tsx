import { Alert } from '@mantine/core'
import { useEffect } from 'react'
import { Link, useSearchParams } from 'react-router'
import { SignInButtons } from '@/features/session/components/SignInButtons'
import { useTexts } from '@/i18n/use-texts'
import { Footer } from '../layout/Footer'
import { LanguageSwitch } from '../layout/LanguageSwitch'
import { Mark } from '../layout/Mark'
import { BoundaryPicture } from './BoundaryPicture'
import classes from './SignInPage.module.css'

/** Only our own paths: an address elsewhere must not be reached through us. */
const ownPath = (path: string | null): string => (path && /^\/(?![/\\])/.test(path) ? path : '/dossiers')

export function SignInPage() {
  const { t } = useTexts()
  const [search] = useSearchParams()
  useEffect(() => {
    document.title = `${t('session.signIn')} | Bunkai 分界`
  }, [t])
  return (
    <div className={classes.page}>
      <main className={classes.main}>
        <div className={classes.card}>
          <div className={classes.top}>
            <Mark size={40} />
            <LanguageSwitch />
          </div>
          <h1 className={classes.title}>
            Bunkai <span lang="ja">分界</span>
          </h1>
          <p className={classes.lead}>{t('session.lead')}</p>
          {search.get('login') === 'failed' && (
            <Alert color="red" role="alert" mb="md" title={t('session.failed')}>
              {t('session.failedTodo')}
            </Alert>
          )}
          <SignInButtons returnTo={ownPath(search.get('returnTo'))} label={t('session.signIn')} size="md" fullWidth />
          <p className={classes.hint}>{t('session.hint')}</p>
          <p className={classes.hint}>
            <Link to="/verify">{t('verify.title')}</Link>
          </p>
        </div>
        <BoundaryPicture />
      </main>
      <Footer />
    </div>
  )
}
