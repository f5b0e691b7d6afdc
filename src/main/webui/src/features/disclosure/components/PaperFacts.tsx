import type { DisclosedPaper } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import classes from './Disclosure.module.css'

/** A paper by its name, its days and its hash. */
export function PaperFacts({ paper }: { paper: DisclosedPaper }) {
  const { t, language } = useTexts()
  return (
    <>
      <div className={classes.tags}>
        <strong>{paper.title}</strong>
        {paper.expired && <Tag tone="warning">{t('disclosure.expired')}</Tag>}
      </div>
      <p className={classes.small}>
        {t('disclosure.issuedIs', { day: day(paper.issuedOn, language) })}
        {paper.expiresOn && ` ／ ${t('disclosure.expiresIs', { day: day(paper.expiresOn, language) })}`}
        {` ／ ${paper.file.fileName}`}
      </p>
      <p className={`${classes.small} ${classes.hash}`}>SHA-256 {paper.file.sha256}</p>
    </>
  )
}
