import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { components } from '@/api/schema'
import { Queried } from '@/components/Queried'
import { Tag, type Tone } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useWords } from '../api/get-words'
import classes from './WordsHistory.module.css'

type RowWord = components['schemas']['RowWord']
const TONES: Record<RowWord['kind'], Tone> = { CONFIRM: 'good', REFUSE: 'warning', WITHDRAW: 'plain' }

/** The words spoken on a row: confirmations, refusals and withdrawals, also those that stand no more. */
export function WordsHistory({ rowId }: { rowId: string }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const [open, setOpen] = useState(false)
  const query = useWords(dossier.id, rowId, open)
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h3 id={id} className={classes.title}>
        {t('confirmation.spoken.title')}
      </h3>
      {open ? (
        <Queried query={query}>{(words) => <WordList words={words} />}</Queried>
      ) : (
        <Button size="xs" variant="default" onClick={() => setOpen(true)}>
          {t('confirmation.spoken.show')}
        </Button>
      )}
    </section>
  )
}

function WordList({ words }: { words: RowWord[] }) {
  const { t, language } = useTexts()
  const { partyName } = useDossierScope()
  if (words.length === 0) return <p className={classes.dim}>{t('confirmation.spoken.none')}</p>
  return (
    <ol className={classes.list}>
      {words.map((word) => (
        <li key={word.id} className={classes.word}>
          <span className={classes.head}>
            <Tag tone={TONES[word.kind]}>{t(`confirmation.spoken.kind.${word.kind}`)}</Tag>
            <time dateTime={word.at}>{moment(word.at, language)}</time>
            <span>
              {partyName(word.partyId)} {word.person}
            </span>
          </span>
          {word.forPartyIds && <span>{t('confirmation.meantFor', { who: word.forPartyIds.map(partyName).join('、') })}</span>}
          {word.reason && <span>{t('confirmation.because', { reason: word.reason })}</span>}
        </li>
      ))}
    </ol>
  )
}
