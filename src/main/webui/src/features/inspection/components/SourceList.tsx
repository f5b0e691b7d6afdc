import { Anchor } from '@mantine/core'
import { useState } from 'react'
import type { InspectionSource } from '@/api/types'
import { Tag, type Tone } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import classes from './Inspection.module.css'

const FIRST = 5
const TONES: Record<InspectionSource['standing'], Tone> = { IN_DATE: 'good', OUT_OF_DATE: 'warning', MISSING: 'note', AGAINST: 'blocker' }

/** What a proposal rests on, the facts against it first. */
export function SourceList({ sources }: { sources: InspectionSource[] }) {
  const { t, say, language } = useTexts()
  const [all, setAll] = useState(false)
  const order = ['AGAINST', 'OUT_OF_DATE', 'MISSING', 'IN_DATE']
  const sorted = [...sources].sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
  if (sorted.length === 0) return <p className={classes.meta}>{t('inspection.noSources')}</p>
  return (
    <>
      <p className={classes.meta}>{t('inspection.sources', { n: sorted.length })}</p>
      <ul className={classes.lines}>
        {(all ? sorted : sorted.slice(0, FIRST)).map((source, at) => (
          <li key={at} className={classes.line}>
            <Tag tone={TONES[source.standing]}>{t(`inspection.standing.${source.standing}`)}</Tag> {say(source.words)}{' '}
            {[source.on && t('inspection.on', { day: day(source.on, language) }), source.until && t('inspection.until', { day: day(source.until, language) })]
              .filter(Boolean)
              .join('　')}
          </li>
        ))}
      </ul>
      {!all && sorted.length > FIRST && (
        <Anchor component="button" type="button" size="sm" underline="always" onClick={() => setAll(true)}>
          {t('inspection.more', { n: sorted.length - FIRST })}
        </Anchor>
      )}
    </>
  )
}
