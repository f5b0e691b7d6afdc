import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { TurnPair } from '@/api/types'
import { Icon } from '@/components/Icon'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useDraft } from '@/features/matrix/api/get-draft'
import { useMatrix } from '@/features/matrix/api/get-matrix'
import { DraftDialog } from '@/features/matrix/components/DraftDialog'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import { useTurns } from '../api/get-turns'
import { SendTurnDialog } from './SendTurnDialog'
import classes from './TurnBanner.module.css'
import { TurnsDialog } from './TurnsDialog'

/** Whose turn it is, by when, what is unsent, what others changed meanwhile, and sending it. */
export function TurnBanner({ more }: { more?: ReactNode }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const turns = useTurns(dossier.id).data
  const rows = useMatrix(dossier.id).data?.rows.filter((row) => row.draft.length > 0) ?? []
  const unsent = rows.reduce((sum, row) => sum + row.draft.length, 0)
  const conflicts = useDraft(dossier.id, unsent > 0).data?.conflicts ?? 0
  const [open, setOpen] = useState<'send' | 'draft' | 'turns' | null>(null)
  if (!turns || turns.pairs.length === 0) return more ? <div className={classes.bar}>{more}</div> : null
  const maySend = turns.pairs.some((pair) => pair.maySend)
  return (
    <section className={classes.bar} data-mine={turns.pairs.some((pair) => pair.mine) || undefined} aria-label={t('turn.label')}>
      <div className={classes.whose}>
        <Whose pairs={turns.pairs} />
        {unsent > 0 && <Tag tone="accent">{t('turn.unsent', { n: unsent, rows: rows.length })}</Tag>}
        {unsent > 0 && conflicts > 0 && <Tag tone="warning">{t('turn.conflicts', { n: conflicts })}</Tag>}
      </div>
      <div className={classes.actions}>
        {unsent > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => setOpen('draft')}>
            {t('turn.showUnsent')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" leftSection={<Icon name="history" size={16} />} onClick={() => setOpen('turns')}>
          {t('turn.history')}
        </Button>
        {more}
        {maySend && (
          <Button size="compact-sm" leftSection={<Icon name="letter" size={16} />} onClick={() => setOpen('send')}>
            {t('turn.send')}
          </Button>
        )}
      </div>
      {open === 'send' && <SendTurnDialog pairs={turns.pairs} unsent={unsent} onClose={() => setOpen(null)} onConflict={() => setOpen('draft')} />}
      {open === 'draft' && <DraftDialog onClose={() => setOpen(null)} />}
      {open === 'turns' && <TurnsDialog pairs={turns.pairs} onClose={() => setOpen(null)} />}
    </section>
  )
}

/** The hospital sees each vendor that is on; a vendor whether it is on itself. */
function Whose({ pairs }: { pairs: TurnPair[] }) {
  const { t, language } = useTexts()
  const { mine, partyName } = useDossierScope()
  const hospital = mine?.function === 'HOSPITAL'
  const waiting = pairs.filter((pair) => !pair.mine)
  const until = (pair: TurnPair) => (pair.answerBy ? t(pair.overdue ? 'turn.overdue' : 'turn.until', { day: day(pair.answerBy, language) }) : '')
  return (
    <>
      <strong>{t(waiting.length === 0 ? 'turn.yours' : waiting.length === pairs.length ? 'turn.theirs' : 'turn.some')}</strong>
      {hospital
        ? waiting.map((pair) => (
            <Tag key={pair.partyId} tone={pair.overdue ? 'warning' : 'plain'} icon="clock">
              {[partyName(pair.partyId), until(pair)].filter(Boolean).join(' · ')}
            </Tag>
          ))
        : pairs.map((pair) => pair.answerBy && pair.mine && (
            <Tag key={pair.partyId} tone={pair.overdue ? 'warning' : 'plain'} icon="clock">
              {until(pair)}
            </Tag>
          ))}
    </>
  )
}
