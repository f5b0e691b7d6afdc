import type { ComparedNo } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import classes from './Award.module.css'

/** Each 「いいえ」 of a candidate's disclosures, in the words of its own file; closed until somebody asks. */
export function NoList({ all }: { all: ComparedNo[] }) {
  const { t } = useTexts()
  if (all.length === 0) return null
  return (
    <details className={classes.no}>
      <summary>{t('award.no', { n: all.length })}</summary>
      <ul>
        {all.map((each) => (
          <li key={`${each.disclosureId} ${each.written} ${each.words}`}>
            {each.written} {each.words}
            {each.note && ` — ${each.note}`}
            {!each.verified && ` (${t('award.unverified')})`}
          </li>
        ))}
      </ul>
    </details>
  )
}
