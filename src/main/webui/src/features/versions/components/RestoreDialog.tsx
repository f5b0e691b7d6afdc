import { Button, Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { FieldComparison, Row, RowVersion } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { mayEdit, patchOf } from '@/features/matrix/logic/patches'
import { useEdits } from '@/features/matrix/state/use-edits'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useRowComparison } from '../api/compare-versions'
import { useRestoreRow } from '../api/restore-row'
import { DifferenceTable } from './DifferenceTable'
import classes from './RestoreDialog.module.css'

interface Props { row: Row; version: RowVersion; onClose: () => void }

/** Going back to a version, as a new edit: field by field, and only those that the viewer may edit. */
export function RestoreDialog({ row, version, onClose }: Props) {
  const { t, language } = useTexts()
  const { dossier } = useDossierScope()
  const query = useRowComparison(dossier.id, row.id, version.id, null, language)
  return (
    <Dialog opened onClose={onClose} title={t('versions.restoreTitle', { when: moment(version.at, language) })} size="xl" zIndex={400} firm>
      <Queried query={query}>
        {({ fields }) => (fields.length === 0 ? <p>{t('versions.same')}</p> : <Choice row={row} version={version} fields={fields} onClose={onClose} />)}
      </Queried>
    </Dialog>
  )
}

function Choice({ row, version, fields, onClose }: Props & { fields: FieldComparison[] }) {
  const { t, say, language } = useTexts()
  const { dossier } = useDossierScope()
  const { madeElsewhere, unsaved } = useEdits(dossier.id)
  const restore = useRestoreRow(dossier.id, row)
  const [left, leave] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const wanted = fields.filter((field) => mayEdit(row, field.field) && !left.has(field.field))
  const save = () =>
    restore.mutate(
      { version: version.id, fields: wanted.map((field) => field.field), reason: reason.trim() || null },
      {
        onSuccess: () => {
          madeElsewhere(row.id, patchOf(wanted.map((field) => [`/${field.field}`, field.after])))
          tell(t('versions.restored'))
          onClose()
        },
      },
    )
  const toggle = (field: string) => leave((before) => (before.has(field) ? new Set([...before].filter((other) => other !== field)) : new Set(before).add(field)))
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <p className={classes.lead}>{t('versions.restoreLead')}</p>
      {restore.isError && <ProblemAlert cause={restore.error} />}
      <DifferenceTable
        caption={t('versions.compareOf', { title: say(row.title) })}
        fields={fields}
        before={moment(version.at, language)}
        after={t('versions.now')}
        choice={(field) =>
          mayEdit(row, field.field) ? (
            <Checkbox size="xs" label={field.name} checked={!left.has(field.field)} onChange={() => toggle(field.field)} />
          ) : (
            <>
              {field.name} <span className={classes.fixed}>{t('versions.notYours')}</span>
            </>
          )
        }
      />
      <Textarea
        label={t('row.reason')}
        autosize
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={restore.isPending} disabled={wanted.length === 0 || unsaved > 0}>
          {t('versions.restore')}
        </Button>
      </div>
    </form>
  )
}
