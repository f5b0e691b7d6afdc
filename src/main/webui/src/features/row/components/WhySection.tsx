import type { Duty } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useServiceLevelText } from '@/components/use-service-level-text'
import { useTexts } from '@/i18n/use-texts'
import { Section } from './Section'
import classes from './WhySection.module.css'

/** Why the duty exists: what went wrong without it, and which guideline asks for it. */
export function WhySection({ duty }: { duty: Duty | undefined }) {
  const { t, say } = useTexts()
  const level = useServiceLevelText()
  if (!duty) return null
  return (
    <Section title={t('row.why')}>
      {duty.lesson && (
        <p className={classes.lesson}>
          <span className={classes.label}>{t('row.lesson')}</span>
          {say(duty.lesson)}
        </p>
      )}
      <dl className={classes.facts}>
        <dt>{t('row.references')}</dt>
        <dd>
          <ul className={classes.references}>
            {duty.references.map((reference) => (
              <li key={reference.written.ja}>
                {say(reference.written)}{' '}
                {reference.confidence === 'UNVERIFIED' && (
                  <Tag tone="warning" title={t('row.unverifiedWhy')}>
                    {t('row.unverified')}
                  </Tag>
                )}
              </li>
            ))}
          </ul>
        </dd>
        <dt>{t('row.usualEvidence')}</dt>
        <dd>{say(duty.evidence)}</dd>
        <dt>
          {t('row.usualLevels')} <Tag>{t('common.example')}</Tag>
        </dt>
        <dd>{duty.serviceLevels.map(level).join(' ／ ') || t('common.none')}</dd>
      </dl>
    </Section>
  )
}
