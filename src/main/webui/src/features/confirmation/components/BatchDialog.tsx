import { Button, Radio, Select } from '@mantine/core'
import { useState } from 'react'
import type { Matrix } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import { useConfirmRows } from '../api/confirm-rows'
import { toConfirm, unconfirmed, type Scope } from '../logic/waiting'
import { useKnownConfirmations } from '../state/confirmations-context'
import classes from './BatchDialog.module.css'

/** Says how many rows are confirmed and which, and what a confirmation is; then confirms them as they were shown here. */
export function BatchDialog({ matrix, onClose }: { matrix: Matrix; onClose: () => void }) {
  const { t, say } = useTexts()
  const { all } = useKnownConfirmations()
  const confirm = useConfirmRows(matrix.dossierId)
  // What is confirmed is what was shown when the dialog opened, whatever changes behind it.
  const [shown] = useState(() => ({ rows: matrix.rows, waiting: unconfirmed(all) ?? new Set<string>() }))
  const areas = matrix.areas.filter((area) => toConfirm(shown.rows, shown.waiting, { kind: 'area', area: area.id }).length > 0)
  const [kind, setKind] = useState<Scope['kind']>('area')
  const [area, setArea] = useState<string | null>(areas[0]?.id ?? null)
  const scope: Scope = kind === 'area' ? { kind, area: area ?? '' } : { kind }
  const rows = toConfirm(shown.rows, shown.waiting, scope)
  const submit = () =>
    confirm.mutate(
      rows.map((row) => ({ rowId: row.id, digest: row.digest })),
      {
        onSuccess: () => {
          tell(t('confirmation.confirmedMany', { n: rows.length }))
          onClose()
        },
      },
    )
  return (
    <Dialog opened onClose={onClose} title={t('confirmation.many')} size="lg" firm>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Radio.Group label={t('confirmation.which')} value={kind} onChange={(value) => setKind(value as Scope['kind'])}>
          <Radio mt={6} value="area" label={t('confirmation.ofArea')} data-autofocus />
          <Radio mt={6} value="clean" label={t('confirmation.withoutFindings')} />
        </Radio.Group>
        {kind === 'area' && (
          <Select
            label={t('confirmation.area')}
            data={areas.map((each) => ({ value: each.id, label: say(each.title) }))}
            value={area}
            onChange={setArea}
            allowDeselect={false}
            comboboxProps={{ zIndex: 400 }}
          />
        )}
        <p className={classes.count} role="status">
          {t('confirmation.rows', { n: rows.length })}
        </p>
        {rows.length > 0 && (
          // The list scrolls, so it must take the focus.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <ul className={classes.list} tabIndex={0} aria-label={t('confirmation.which')}>
            {rows.map((row) => (
              <li key={row.id}>
                {say(row.title)}{' '}
                <span className={classes.about}>
                  {[row.duty, row.scope.label && say(row.scope.label), row.phase === 'EMERGENCY' && t('phase.EMERGENCY'), row.standing === 'OUT' && t('matrix.out')]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        )}
        <p className={classes.record}>{t('confirmation.record')}</p>
        {confirm.isError && <ProblemAlert cause={confirm.error} />}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={confirm.isPending} disabled={rows.length === 0 || confirm.isError}>
            {t('confirmation.confirmMany', { n: rows.length })}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
