import { Suspense } from 'react'
import { Outlet, ScrollRestoration } from 'react-router'
import { Loading } from '@/components/Loading'
import { SignedIn } from '@/features/session/components/SignedIn'
import { useTexts } from '@/i18n/use-texts'
import { Footer } from './Footer'
import classes from './Frame.module.css'
import { Header } from './Header'
import { useFocusOnNavigation } from './use-focus-on-navigation'

/** Every page of a signed-in person: skip link, header, the page, footer. */
export function Frame() {
  const { t } = useTexts()
  const main = useFocusOnNavigation()
  return (
    <SignedIn>
      <a className={classes.skip} href="#main">
        {t('layout.skip')}
      </a>
      <div className={classes.frame}>
        <Header />
        <main id="main" ref={main} className={classes.main} tabIndex={-1}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </main>
        <Footer />
      </div>
      <ScrollRestoration />
    </SignedIn>
  )
}
