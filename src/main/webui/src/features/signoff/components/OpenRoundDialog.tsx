import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fieldErrors } from '@/api/problem'
import type { CarveOut, SigningReadiness } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import dialog from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Queried } from '@/components/Queried'
import { useReadiness } from '@/features/approval/api/get-readiness'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useOpenSigningRound } from '../api/open-round'
import { complete, emptySide, sideBody } from '../logic/side'
import { ReadinessPart } from './ReadinessPart'
import { SideFields } from './SideFields'
import classes from './Signing.module.css'

const DAYS = 14
const ORDERS = ['together', 'hospitalFirst', 'vendorFirst'] as const

/** From an agreed annex to a round: the vendor, what is still open, who signs for the hospital, in which order and until when. */
export function OpenRoundDialog({ onDone }: { onDone: (roundId?: string) => void }) {
  const { t } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const vendors = dossier.parties.filter((party) => !party.left && party.function !== 'HOSPITAL' && party.function !== 'SUBCONTRACTOR')
  const [partyId, choose] = useState(vendors[0]?.id ?? '')
  const query = useReadiness(dossier.id, partyId)
  return (
    <Dialog opened onClose={() => onDone()} title={t('signing.open.title')} size="lg" firm>
      <div className={dialog.form}>
        <Select
          label={t('signing.open.vendor')}
          data={vendors.map((party) => ({ value: party.id, label: partyName(party.id) }))}
          value={partyId}
          allowDeselect={false}
          onChange={(value) => value && choose(value)}
        />
        {partyId && <Queried query={query}>{(readiness) => <Form key={partyId} partyId={partyId} readiness={readiness} onDone={onDone} />}</Queried>}
      </div>
    </Dialog>
  )
}

function Form({ partyId, readiness, onDone }: { partyId: string; readiness: SigningReadiness; onDone: (roundId?: string) => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const open = useOpenSigningRound(dossier.id)
  const [side, setSide] = useState(() => emptySide('PAPER'))
  const [lastDay, setLastDay] = useState(() => today(new Date(Date.now() + DAYS * 86_400_000)))
  const [order, setOrder] = useState<(typeof ORDERS)[number]>('together')
  const [note, setNote] = useState('')
  const [carved, carve] = useState<CarveOut[]>([])
  const [common, setCommon] = useState('')
  const carvedOut = carved.map((row) => ({ rowId: row.rowId, reason: row.reason.trim() || common.trim() }))
  const errors = open.isError ? fieldErrors(open.error, (path) => path.replace(/^own\./, '')) : {}
  const submit = () =>
    open.mutate(
      { partyId, lastDay, inOrder: order !== 'together', vendorFirst: order === 'vendorFirst', note: note.trim() || null, own: sideBody(side), carvedOut },
      {
        onSuccess: (round) => {
          tell(t('signing.open.done'))
          onDone(round.id)
        },
      },
    )
  return (
    <form
      className={dialog.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <ReadinessPart readiness={readiness} carvedOut={carved} onCarve={carve} common={common} onCommon={setCommon} />
      <div className={dialog.pair}>
        <TextInput
          type="date"
          label={t('signing.open.lastDay')}
          description={t('signing.open.lastDayHint')}
          min={today()}
          value={lastDay}
          error={errors.lastDay}
          required
          onChange={(event) => setLastDay(event.currentTarget.value)}
        />
        <Select
          label={t('signing.open.order')}
          data={ORDERS.map((value) => ({ value, label: t(`signing.order.${value}`) }))}
          value={order}
          allowDeselect={false}
          onChange={(value) => value && setOrder(value as typeof order)}
        />
      </div>
      <h3 className={classes.side}>{t('signing.open.own')}</h3>
      <SideFields side={side} onChange={setSide} errors={errors} />
      <p className={classes.quiet}>{t('signing.open.vendorNames')}</p>
      <Textarea label={t('signing.open.note')} maxLength={500} autosize minRows={2} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      <p className={classes.quiet}>{t('signing.open.freezeMeans')}</p>
      {open.isError && <ProblemAlert cause={open.error} />}
      <div className={dialog.actions}>
        <Button variant="default" onClick={() => onDone()}>
          {t('common.cancel')}
        </Button>
        <Button
          type="submit"
          loading={open.isPending}
          disabled={!complete(side) || !readiness.dated || lastDay === '' || carved.length < readiness.openRows.length || carvedOut.some((row) => row.reason === '')}
        >
          {t('signing.open.freeze')}
        </Button>
      </div>
    </form>
  )
}
