import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Row } from '@/api/types'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useFieldWords } from '@/features/matrix/state/use-field-words'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useRowHistory } from '../api/get-history'
import classes from './HistorySection.module.css'
import { Section } from './Section'

/** Who changed what from what to what, newest first. Asked for only when somebody wants to see it. */
export function HistorySection({ row }: { row: Row }) {
  const { t, language } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const [open, setOpen] = useState(false)
  const query = useRowHistory(dossier.id, row.id, language, open)
  const { fieldName } = useFieldWords(partyName)
  return (
    <Section title={t('row.history')}>
      {!open ? (
        <Button size="xs" variant="default" onClick={() => setOpen(true)}>
          {t('row.showHistory')}
        </Button>
      ) : (
        <Queried query={query}>
          {(entries) =>
            entries.length === 0 ? (
              <p className={classes.none}>{t('row.noHistory')}</p>
            ) : (
              <ol className={classes.list}>
                {entries.map((entry, at) => (
                  <li key={at} className={classes.entry}>
                    <span className={classes.who}>
                      {moment(entry.at, language)} {entry.who}（{entry.organisation}）
                    </span>
                    <span>
                      {fieldName(entry.field)}：{entry.before ?? t('common.none')} →{' '}
                      <strong>{entry.after ?? t('common.none')}</strong>
                    </span>
                    {entry.reason && <span className={classes.reason}>{t('row.because', { reason: entry.reason })}</span>}
                  </li>
                ))}
              </ol>
            )
          }
        </Queried>
      )}
    </Section>
  )
}
