import { Panel } from '@/components/Panel'
import { Tag, type Tone } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { day, moment } from '@/lib/dates'
import type { VerifiedSeal } from '../api/verify-file'
import classes from './Verify.module.css'

type State = NonNullable<VerifiedSeal['certificate']>['states'][number]

const TONE: Partial<Record<State, Tone>> = { EXPIRED: 'warning', INVALID_WHEN_SIGNED: 'blocker', NOT_YET_VALID: 'blocker', REVOKED: 'blocker', OTHER_NAME: 'warning', SELF_MADE: 'warning' }

/** A signature: whether it holds and leaves nothing out, and whose certificate it is as far as the file tells. */
export function SealFacts({ title, seal, note }: { title: string; seal: VerifiedSeal; note?: string }) {
  const { t, language } = useTexts()
  return (
    <Panel title={title}>
      <p className={classes.states}>
        <Tag tone={seal.holds ? 'good' : 'blocker'} icon={seal.holds ? 'check' : 'alert'}>
          {t(seal.holds ? 'verify.holds' : 'verify.broken')}
        </Tag>
        <Tag tone={seal.complete ? 'good' : 'warning'}>{t(seal.complete ? 'verify.overAll' : 'verify.overPart')}</Tag>
      </p>
      {seal.certificate && (
        <dl className={classes.facts}>
          <dt>{t('verify.certificate')}</dt>
          <dd>{seal.certificate.subject}</dd>
          <dt>{t('verify.issuer')}</dt>
          <dd>{seal.certificate.issuer}</dd>
          <dt>{t('verify.valid')}</dt>
          <dd>
            {day(seal.certificate.notBefore, language)} – {day(seal.certificate.notAfter, language)}
          </dd>
          <dt>{t('verify.state')}</dt>
          <dd className={classes.states}>
            {seal.certificate.states.map((state) => (
              <Tag key={state} tone={TONE[state] ?? 'plain'}>
                {t(`verify.certificateState.${state}`)}
              </Tag>
            ))}
          </dd>
          {seal.claimedAt && <dt>{t('verify.claimedAt')}</dt>}
          {seal.claimedAt && <dd>{moment(seal.claimedAt, language)}</dd>}
          <dt>{t('verify.fingerprint')}</dt>
          <dd className={classes.hash}>{seal.certificate.fingerprint}</dd>
        </dl>
      )}
      {note && <p>{note}</p>}
    </Panel>
  )
}
