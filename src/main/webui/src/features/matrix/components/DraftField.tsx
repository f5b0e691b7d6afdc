import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import type { DraftDecision, DraftEdit } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useFieldWords } from '../state/use-field-words'
import classes from './DraftDialog.module.css'
import { OtherValue } from './OtherValue'

interface Props {
  edit: DraftEdit
  busy: boolean
  onDecide: (decision: DraftDecision) => void
  onLeave: () => void
  /** Where the row is known anyway, its name is left out. */
  inRow?: boolean
}

/** One field that is unsent: what was agreed, what one's own side wants, and what becomes of it. */
export function DraftField({ edit, busy, onDecide, onLeave, inRow = false }: Props) {
  const { t, say, language } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const { fieldName, fieldValue } = useFieldWords(partyName)
  const [other, setOther] = useState(false)
  const choose = (choice: DraftDecision['choice'], value: unknown = null) =>
    onDecide({ rowId: edit.rowId, field: edit.field, ifMatch: edit.etag, choice, value: value as never })
  const conflict = edit.changed !== null
  const about = `${say(edit.rowTitle)} ${fieldName(edit.field)}`
  return (
    <section className={classes.field} data-conflict={conflict || undefined} aria-label={about}>
      {!inRow && (
        <h3 className={classes.row}>
          <Link to={`/dossiers/${dossier.id}/matrix?row=${edit.rowId}`} onClick={onLeave}>
            {say(edit.rowTitle)}
          </Link>
          {edit.scope.label && <span>{say(edit.scope.label)}</span>}
          {edit.phase === 'EMERGENCY' && <Tag tone="warning">{t('phase.EMERGENCY')}</Tag>}
          {conflict && <Tag tone="warning">{t('turn.draft.changed')}</Tag>}
        </h3>
      )}
      <p className={classes.name}>
        {fieldName(edit.field)} {inRow && conflict && <Tag tone="warning">{t('turn.draft.changed')}</Tag>}
      </p>
      <div className={classes.values}>
        <div className={classes.value}>
          <span className={classes.whose}>
            {edit.changed ? t('turn.draft.theirs', { who: edit.changed.by, at: moment(edit.changed.at, language) }) : t('turn.draft.agreed')}
          </span>
          <strong>{fieldValue(edit.field, edit.theirs)}</strong>
        </div>
        <div className={classes.value}>
          <span className={classes.whose}>{t('turn.draft.mine', { who: edit.heldBy, at: moment(edit.heldAt, language) })}</span>
          <strong>{fieldValue(edit.field, edit.mine)}</strong>
        </div>
      </div>
      <div className={classes.choices}>
        {conflict && (
          <Button size="compact-sm" disabled={busy} onClick={() => choose('MINE')}>
            {t('turn.draft.keepMine')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" disabled={busy} onClick={() => choose('THEIRS')}>
          {t(conflict ? 'turn.draft.keepTheirs' : 'turn.draft.giveUp')}
        </Button>
        {conflict && !other && (
          <Button size="compact-sm" variant="default" disabled={busy} onClick={() => setOther(true)}>
            {t('turn.draft.other')}
          </Button>
        )}
        {other && <OtherValue edit={edit} use={t('turn.draft.useOther')} onValue={(value) => choose('OTHER', value)} />}
      </div>
    </section>
  )
}
