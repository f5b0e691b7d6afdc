import { useEffect } from 'react'
import { sessionRenewed } from '@/api/session-signal'
import { Empty } from '@/components/Empty'
import { useTexts } from '@/i18n/use-texts'

/** Where signing in in a second window ends: tells the first one and closes. */
export function SignedInAgain() {
  const { t } = useTexts()
  useEffect(() => {
    sessionRenewed()
    window.close()
  }, [])
  return (
    <main>
      <h1 hidden>{t('session.renewed')}</h1>
      <Empty icon="check" title={t('session.renewed')}>
        <p>{t('session.renewedTodo')}</p>
      </Empty>
    </main>
  )
}
