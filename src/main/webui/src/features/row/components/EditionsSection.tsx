import { Radio } from '@mantine/core'
import type { EditionConflict, Row } from '@/api/types'
import { ProblemAlert } from '@/components/ProblemAlert'
import { UnsentTag } from '@/features/matrix/components/UnsentTag'
import { mayEdit } from '@/features/matrix/logic/patches'
import { useEditMode } from '@/features/matrix/state/edit-mode'
import { useTexts } from '@/i18n/use-texts'
import { useRowEdit } from '../use-row-edit'
import { Section } from './Section'
import classes from './WhySection.module.css'

/** Two documents in use at once ask different things: both are shown, and the parties note which one they follow. */
export function EditionsSection({ row, conflict }: { row: Row; conflict: EditionConflict | undefined }) {
  const { t, say } = useTexts()
  const { editing } = useEditMode()
  const { save, problem } = useRowEdit(row)
  if (!conflict) return null
  const sides = [conflict.a, conflict.b]
  const editable = editing && mayEdit(row, 'followedEdition')
  return (
    <Section part="editions" title={t('row.editions')} aside={<UnsentTag row={row} of={['followedEdition']} />}>
      <p className={classes.sentence}>{say(conflict.sentence)}</p>
      <dl className={classes.facts}>
        {sides.map((side) => (
          <div key={side.reference.written.ja} className={classes.side}>
            <dt>{say(side.reference.written)}</dt>
            <dd>{say(side.asks)}</dd>
          </div>
        ))}
        {!editable && (
          <div className={classes.side}>
            <dt>{t('field.followedEdition')}</dt>
            <dd>{row.followedEdition ?? t('row.notSettled')}</dd>
          </div>
        )}
      </dl>
      {editable && (
        <Radio.Group
          label={t('row.follow')}
          value={row.followedEdition}
          onChange={(edition) => void save({ followedEdition: edition })}
        >
          {/* Kept in Japanese, as the annex cites it. */}
          {sides.map((side) => (
            <Radio key={side.reference.written.ja} mt="xs" value={side.reference.written.ja} label={say(side.reference.written)} />
          ))}
        </Radio.Group>
      )}
      {problem && problem.status !== 412 && <ProblemAlert cause={problem} />}
    </Section>
  )
}
