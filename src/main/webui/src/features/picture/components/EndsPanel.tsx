import type { Picture, PictureEnd } from '@/api/types'
import { Panel } from '@/components/Panel'
import { useTexts } from '@/i18n/use-texts'
import { dayInBoth } from '@/lib/dates'
import { byYear, yearName } from '../logic/ends'
import type { Names } from '../logic/use-names'
import { EndItem } from './EndItem'
import classes from './EndsPanel.module.css'
import { FirstOf } from './FirstOf'
import shared from './Picture.module.css'
import { Unfolded } from './Unfolded'

/** What ends or expires when, as a line through the years: what is over first. */
export function EndsPanel({ picture, names }: { picture: Picture; names: Names }) {
  const { t, language } = useTexts()
  const spans = byYear(picture.ends)
  const nameOf = (year: number | null) => (year === null ? t('whole.ends.past') : t('whole.ends.year', { name: yearName(year, language) }))
  const listed = (ends: PictureEnd[], what: string) => (
    <FirstOf items={ends} what={what}>
      {(shown) => (
        <ol className={classes.ends}>
          {shown.map((end) => (
            <EndItem key={`${end.kind} ${end.subjectId} ${end.rowId} ${end.organisationId}`} end={end} names={names} />
          ))}
        </ol>
      )}
    </FirstOf>
  )
  return (
    <Panel title={t('whole.section.ends')}>
      <p className={shared.lead}>{t('whole.ends.lead')}</p>
      {spans.length === 0 && <p>{t('whole.ends.none')}</p>}
      {spans.map(({ year, ends, evidence }) => (
        <section key={year ?? 'past'} className={classes.span} data-past={year === null || undefined}>
          <h3>{nameOf(year)}</h3>
          {ends.length > 0 && listed(ends, nameOf(year))}
          {evidence[0] && (
            <Unfolded summary={t('whole.ends.evidence', { n: evidence.length, day: dayInBoth(evidence[0].on, language) })}>
              {() => listed(evidence, t('whole.ends.kind.EVIDENCE'))}
            </Unfolded>
          )}
        </section>
      ))}
      {picture.endsLeftOff > 0 && <p className={shared.small}>{t('whole.leftOff', { n: picture.endsLeftOff })}</p>}
    </Panel>
  )
}
