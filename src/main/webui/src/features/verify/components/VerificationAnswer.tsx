import { Panel } from '@/components/Panel'
import { Tag, type Tone } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { dayInBoth, moment } from '@/lib/dates'
import type { Verification } from '../api/verify-file'
import { SealFacts } from './SealFacts'
import classes from './Verify.module.css'

const TONE: Record<Verification['verdict'], Tone> = { UNCHANGED: 'good', SAME_CONTENT: 'warning', ALTERED: 'blocker', UNKNOWN: 'warning' }

/** The answer about one file: first the word, then why, then everything that it rests on. */
export function VerificationAnswer({ answer }: { answer: Verification }) {
  const { t, language } = useTexts()
  const say = (text: { ja: string; en: string | null }) => (language === 'en' && text.en) || text.ja
  return (
    <div className={classes.panels}>
      <Panel title={t('verify.answer')}>
        <p className={classes.verdict}>
          <Tag tone={TONE[answer.verdict]} icon={answer.verdict === 'UNCHANGED' ? 'check' : 'alert'}>
            {t(`verify.verdict.${answer.verdict}`)}
          </Tag>
          {t(`verify.form.${answer.form}`)}
        </p>
        {answer.reasons.length > 0 && (
          <ul className={classes.list}>
            {answer.reasons.map((reason) => (
              <li key={`${reason.code} ${reason.at}`}>
                {say(reason.sentence)}
                {reason.at && <span className={classes.hash}> {reason.at}</span>}
              </li>
            ))}
          </ul>
        )}
        <p>{t('verify.identityOnly')}</p>
      </Panel>
      {answer.identity && (
        <Panel title={t('verify.identity')}>
          {!answer.identity.known && <p>{t('verify.notFromHere')}</p>}
          <dl className={classes.facts}>
            <dt>{t('verify.dossier')}</dt>
            <dd>{answer.identity.dossier}</dd>
            <dt>{t('verify.revision')}</dt>
            <dd>{t('verify.number', { number: answer.identity.number })}</dd>
            <dt>{t('verify.parties')}</dt>
            <dd>
              {answer.identity.hospital} / {answer.identity.vendor}
            </dd>
            <dt>{t('verify.effectiveFrom')}</dt>
            <dd>{dayInBoth(answer.identity.effectiveFrom, language)}</dd>
            <dt>{t('verify.documentHash')}</dt>
            <dd className={classes.hash}>{answer.identity.documentSha256}</dd>
          </dl>
        </Panel>
      )}
      {answer.differences.length > 0 && (
        <Panel title={t('verify.differences')}>
          <ul className={classes.list}>
            {answer.differences.map((one, index) => (
              <li key={index}>
                {one.control ? <span className={classes.hash}>{one.control}</span> : t('verify.outside')}: {one.found ?? t('verify.nothing')}
                {one.expected != null && <> ({t('verify.expected', { text: one.expected })})</>}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {answer.signers.length > 0 && (
        <Panel title={t('verify.signers')}>
          <ul className={classes.list}>
            {answer.signers.map((one) => (
              <li key={`${one.organisation} ${one.person} ${one.at}`}>
                {one.organisation} {one.office} {one.person}, {t(`verify.manner.${one.manner}`)}, {one.signedOn ? dayInBoth(one.signedOn, language) : moment(one.at, language)}
              </li>
            ))}
          </ul>
          <p>{t('verify.mannerNote')}</p>
        </Panel>
      )}
      {answer.signatures.map((one, index) => (
        <SealFacts key={index} title={t('verify.packageSignature')} seal={one} note={answer.identity?.known && answer.verdict === 'UNCHANGED' ? t('verify.partially') : undefined} />
      ))}
      {answer.container && <SealFacts title={t('verify.containerSeal')} seal={answer.container} />}
      {answer.container && (
        <Panel title={t('verify.time')}>
          <p>
            {answer.timeStamp
              ? t(answer.timeStamp.holds ? 'verify.stamped' : 'verify.stampBroken', {
                  at: moment(answer.timeStamp.at, language),
                  by: answer.timeStamp.authority?.subject ?? '',
                })
              : t('verify.ownClock')}
          </p>
          {answer.chain && (
            <p>
              {t(answer.chain.holds ? 'verify.chainHolds' : 'verify.chainBroken', { events: answer.chain.events, seq: answer.chain.headSeq })}{' '}
              <span className={classes.hash}>{answer.chain.headHash}</span>
            </p>
          )}
        </Panel>
      )}
    </div>
  )
}
