import { Button, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { keys } from '@/api/keys'
import { onSession } from '@/api/session-signal'
import { Dialog } from '@/components/Dialog'
import { useTexts } from '@/i18n/use-texts'
import { SignInButtons } from './SignInButtons'

/** Says that the session ended and lets people sign in in a second window, so that nothing typed here is lost. */
export function SessionLost() {
  const { t } = useTexts()
  const client = useQueryClient()
  const [ended, setEnded] = useState(false)
  useEffect(
    () =>
      onSession((lost) => {
        setEnded(lost)
        if (!lost) void client.invalidateQueries()
      }),
    [client],
  )
  const check = async () => {
    await client.refetchQueries({ queryKey: keys.me })
    if (client.getQueryState(keys.me)?.status === 'success') setEnded(false)
  }
  return (
    <Dialog opened={ended} onClose={() => setEnded(false)} title={t('session.ended')} zIndex={500} firm>
      <Text mb="md">{t('session.endedTodo')}</Text>
      <SignInButtons returnTo="/signed-in" label={t('session.signInAgain')} newTab shown={ended} mr="sm" />
      <Button variant="default" onClick={() => void check()}>
        {t('session.signedInAlready')}
      </Button>
    </Dialog>
  )
}
