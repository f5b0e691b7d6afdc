import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import { useSecondLogin } from '../api/begin-second-login'
import { useConfirmRevision } from '../api/confirm-revision'
import type { Signatory, SigningRound } from '../api/types'
import classes from './Signing.module.css'

const FAILURES = ['failed', 'other-person', 'not-fresh'] as const

/** First the login of its own, then the confirmation; what it means stands beside both. */
export function ConfirmStep({ round, one }: { round: SigningRound; one: Signatory }) {
  const { t } = useTexts()
  const [search, setSearch] = useSearchParams()
  const [read, setRead] = useState(false)
  const login = useSecondLogin(round, one.id)
  const confirm = useConfirmRevision(round, one.id)
  const outcome = search.get('signatory') === one.id ? search.get('login') : null
  const failure = FAILURES.find((word) => word === outcome)
  const ready = outcome === 'done' && !confirm.isError
  return (
    <div className={classes.stack}>
      <div className={classes.tight}>
        <h3 className={classes.side}>{t('signing.means.title')}</h3>
        <p className={classes.text}>{t('signing.means.does')}</p>
        <p className={classes.text}>{t('signing.means.doesNot')}</p>
      </div>
      {failure && (
        <p className={classes.notice} role="alert">
          {t(`signing.sign.failed.${failure}`)}
        </p>
      )}
      {confirm.isError && <ProblemAlert cause={confirm.error} />}
      {login.isError && <ProblemAlert cause={login.error} />}
      {ready ? (
        <>
          <p className={`${classes.notice} ${classes.ready}`} role="status">
            {t('signing.sign.ready')}
          </p>
          <Checkbox checked={read} onChange={(event) => setRead(event.currentTarget.checked)} label={t('signing.sign.read')} />
          <div className={classes.actions}>
            <Button
              disabled={!read}
              loading={confirm.isPending}
              onClick={() =>
                confirm.mutate(undefined, {
                  onSuccess: () => tell(t('signing.sign.done')),
                  onSettled: () => setSearch({}, { replace: true }),
                })
              }
            >
              {t('signing.sign.confirm', { n: round.revision.number })}
            </Button>
          </div>
        </>
      ) : (
        <div className={classes.tight}>
          <div className={classes.actions}>
            <Button loading={login.isPending || login.isSuccess} onClick={() => login.mutate()}>
              {t('signing.sign.start')}
            </Button>
          </div>
          <p className={classes.quiet}>{t('signing.sign.startHint')}</p>
        </div>
      )}
    </div>
  )
}
