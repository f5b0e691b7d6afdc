import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { problemOf } from '@/api/problem'
import { Loading } from '@/components/Loading'
import { PageHead } from '@/components/PageHead'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { CodeForm } from '@/features/invitation/components/CodeForm'
import { Offer } from '@/features/invitation/components/Offer'
import { codeHere, keepCode } from '@/features/invitation/logic/code'
import { useMe } from '@/features/session/api/get-me'
import { SignInButtons } from '@/features/session/components/SignInButtons'
import { useTexts } from '@/i18n/use-texts'
import { Footer } from '../layout/Footer'
import { LanguageSwitch } from '../layout/LanguageSwitch'
import { Mark } from '../layout/Mark'
import classes from './VerifyPage.module.css'

/** Where the mail leads: signs in first, then shows the invitation to whom it was made out. Needs no organisation yet. */
export function InvitationPage() {
  const { t } = useTexts()
  const navigate = useNavigate()
  const me = useMe()
  const [code, setCode] = useState(codeHere)
  const take = (next: string | null) => {
    keepCode(next)
    setCode(next)
  }
  // Out of the address bar and the history as soon as it is kept.
  useEffect(() => {
    if (window.location.hash) void navigate('/invitation', { replace: true })
  }, [navigate])
  const signedOut = me.isError && problemOf(me.error).status === 401
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <Mark size={32} />
        <LanguageSwitch />
      </header>
      <main className={classes.main}>
        <PageHead title={t('invitation.pageTitle')} lead={t('invitation.pageLead')} />
        {me.isPending && <Loading />}
        {signedOut && (
          <Panel title={t('invitation.signInFirst')}>
            <p>{t('invitation.signInMeans')}</p>
            <SignInButtons returnTo="/invitation" label={t('session.signIn')} />
          </Panel>
        )}
        {me.isError && !signedOut && <ProblemAlert cause={me.error} retry={() => void me.refetch()} />}
        {me.data && (code ? <Offer token={code} account={me.data.email ?? me.data.name} onOther={() => take(null)} /> : <CodeForm onCode={take} />)}
      </main>
      <Footer />
    </div>
  )
}
