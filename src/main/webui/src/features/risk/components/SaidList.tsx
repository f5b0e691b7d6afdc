import type { RiskWhole } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import classes from './Risk.module.css'

/** What the two sides said of a risk, from the first word on. */
export function SaidList({ said }: { said: RiskWhole['said'] }) {
  const { t, language } = useTexts()
  if (said.length === 0) return null
  return (
    <section className={classes.part}>
      <h3 className={classes.subtitle}>{t('risk.said')}</h3>
      <ol className={classes.list}>
        {said.map((word) => (
          <li key={word.at} className={classes.item}>
            <strong>{t(`risk.saidWord.${word.kind}`)}</strong>
            {word.text && <p className={classes.text}>{word.text}</p>}
            <p className={classes.dim}>
              {word.organisation} {word.person} · {moment(word.at, language)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
