import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Row } from '@/api/types'
import { ProblemAlert } from '@/components/ProblemAlert'
import { UnsentTag } from '@/features/matrix/components/UnsentTag'
import { mayEdit } from '@/features/matrix/logic/patches'
import { useEditMode } from '@/features/matrix/state/edit-mode'
import { useTexts } from '@/i18n/use-texts'
import { useRowEdit } from '../use-row-edit'
import classes from './Form.module.css'
import { Section } from './Section'

/** No row vanishes: it is taken out with a reason that all parties see, and brought back the same way. */
export function StandingSection({ row }: { row: Row }) {
  const { t } = useTexts()
  const { editing } = useEditMode()
  const { save, saving, problem } = useRowEdit(row)
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const editable = editing && mayEdit(row, 'standing')
  if (row.standing === 'IN' && !editable) return null
  return (
    <Section part="standing" title={t('row.standing')} aside={<UnsentTag row={row} of={['standing', 'outReason']} />}>
      {row.standing === 'OUT' && (
        <p>
          {t('row.outBecause', { reason: row.outReason ?? t('common.none') })} {!row.outAgreed && t('row.outNotAgreed')}
        </p>
      )}
      {problem && problem.status !== 412 && <ProblemAlert cause={problem} />}
      {editable && row.standing === 'OUT' && (
        <Button size="xs" variant="default" loading={saving} onClick={() => void save({ standing: 'IN', outReason: null })}>
          {t('row.bringBack')}
        </Button>
      )}
      {editable && row.standing === 'IN' && !asking && (
        <Button size="xs" variant="default" onClick={() => setAsking(true)}>
          {t('row.takeOut')}
        </Button>
      )}
      {editable && row.standing === 'IN' && asking && (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            void save({ standing: 'OUT', outReason: reason }).then((saved) => saved && setAsking(false))
          }}
        >
          <Textarea
            label={t('row.outReason')}
            description={t('row.outReasonHint')}
            required
            autosize
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div className={classes.actions}>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={saving} disabled={!reason.trim()}>
              {t('row.takeOut')}
            </Button>
          </div>
        </form>
      )}
    </Section>
  )
}
