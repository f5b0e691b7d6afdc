import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { TurnPair } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import { Empty } from '@/components/Empty'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { day, moment } from '@/lib/dates'
import { useTurnHistory } from '../api/list-turns'
import { useTakeTurnBack } from '../api/take-turn-back'
import classes from './TurnBanner.module.css'

/** The turns so far with their notes, and taking one back. */
export function TurnsDialog({ pairs, onClose }: { pairs: TurnPair[]; onClose: () => void }) {
  const { t, language } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const history = useTurnHistory(dossier.id)
  return (
    <Dialog opened onClose={onClose} title={t('turn.history')} size="lg">
      {pairs.filter((pair) => pair.mayTakeBack).map((pair) => (
        <TakeBack key={pair.partyId} pair={pair} />
      ))}
      <Queried query={history}>
        {(read) => {
          const turns = read.pages.flatMap((page) => page.items)
          if (turns.length === 0) return <Empty icon="history" title={t('turn.none')} />
          return (
            <ul className={classes.list}>
              {turns.map((turn) => (
                <li key={turn.id} className={classes.entry}>
                  <strong>{t(`turn.kind.${turn.kind}`, { to: turn.next === 'HOSPITAL' ? dossier.hospital.name : partyName(turn.partyId), n: turn.rows })}</strong>
                  <div className={classes.when}>
                    {moment(turn.at, language)} · {turn.who}（{turn.organisation}）
                    {turn.answerBy && ` · ${t('turn.until', { day: day(turn.answerBy, language) })}`}
                  </div>
                  {turn.note && <p className={classes.note}>{turn.note}</p>}
                </li>
              ))}
            </ul>
          )
        }}
      </Queried>
      {history.hasNextPage && (
        <Button variant="default" mt="sm" loading={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
          {t('turn.older')}
        </Button>
      )}
    </Dialog>
  )
}

function TakeBack({ pair }: { pair: TurnPair }) {
  const { t } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const take = useTakeTurnBack(dossier.id)
  const [note, setNote] = useState('')
  const [open, setOpen] = useState(false)
  const name = partyName(pair.partyId)
  if (!open) {
    return (
      <Button variant="default" size="compact-sm" mb="sm" mr="sm" onClick={() => setOpen(true)}>
        {t('turn.takeBack', { name })}
      </Button>
    )
  }
  const submit = () =>
    take.mutate({ partyId: pair.partyId, note: note.trim() || null }, { onSuccess: () => tell(t('turn.takenBack', { name })) })
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TextInput label={t('turn.takeBackNote', { name })} maxLength={2000} value={note} onChange={(event) => setNote(event.currentTarget.value)} autoFocus />
      {take.isError && <ProblemAlert cause={take.error} />}
      <div className={classes.end}>
        <Button variant="default" onClick={() => setOpen(false)}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={take.isPending}>
          {t('turn.takeBack', { name })}
        </Button>
      </div>
    </form>
  )
}
