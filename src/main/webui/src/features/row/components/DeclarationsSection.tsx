import { Button, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Answer, Column, Matrix, Row } from '@/api/types'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Tag, type Tone } from '@/components/Tag'
import { UnsentTag } from '@/features/matrix/components/UnsentTag'
import { mayEdit } from '@/features/matrix/logic/patches'
import { useEditMode } from '@/features/matrix/state/edit-mode'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import { useRowEdit } from '../use-row-edit'
import classes from './DeclarationsSection.module.css'
import { Section } from './Section'

const ANSWERS: Answer[] = ['MINE', 'NOT_MINE', 'CONDITIONAL', 'UNKNOWN']
const TONES: Record<Answer, Tone> = { MINE: 'good', NOT_MINE: 'plain', CONDITIONAL: 'note', UNKNOWN: 'warning' }

/** What each vendor said about the duty, by itself or as the hospital wrote it down. */
export function DeclarationsSection({ row, matrix }: { row: Row; matrix: Matrix }) {
  const { t, say, language } = useTexts()
  const { editing } = useEditMode()
  const shown = matrix.columns.filter(
    ({ partyId }) => row.declarations[partyId] || (editing && mayEdit(row, `declaration/${partyId}`)),
  )
  if (shown.length === 0) return null
  return (
    <Section part="declarations" title={t('row.declarations')}>
      {shown.map((column) => {
        const said = row.declarations[column.partyId]
        return (
          <div key={column.partyId} className={classes.party}>
            <span className={classes.name}>
              {say(column.name)} <UnsentTag row={row} of={[`declaration/${column.partyId}`]} />
            </span>
            {said && (
              <span className={classes.said}>
                <Tag tone={TONES[said.answer]}>{t(`answer.${said.answer}`)}</Tag>
                {said.condition}
                {said.recordedBy === 'HOSPITAL' && <Tag tone="note">{t('row.recordedByHospital')}</Tag>}
                <small className={classes.at}>{day(said.at, language)}</small>
              </span>
            )}
            {editing && mayEdit(row, `declaration/${column.partyId}`) && <DeclarationForm row={row} column={column} />}
          </div>
        )
      })}
    </Section>
  )
}

function DeclarationForm({ row, column }: { row: Row; column: Column }) {
  const { t } = useTexts()
  const before = row.declarations[column.partyId]
  const { save, saving, problem } = useRowEdit(row)
  const [answer, setAnswer] = useState<Answer | null>(before?.answer ?? null)
  const [condition, setCondition] = useState(before?.condition ?? '')
  const submit = () =>
    answer && void save({ declaration: { [column.partyId]: { answer, condition: answer === 'CONDITIONAL' ? condition : null } } })
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Radio.Group label={t('row.declare')} value={answer} onChange={(value) => setAnswer(value as Answer)}>
        <div className={classes.answers}>
          {ANSWERS.map((each) => (
            <Radio key={each} value={each} label={t(`answer.${each}`)} />
          ))}
        </div>
      </Radio.Group>
      {answer === 'CONDITIONAL' && (
        <TextInput w="100%" label={t('row.condition')} required maxLength={1000} value={condition} onChange={(event) => setCondition(event.currentTarget.value)} />
      )}
      {problem && problem.status !== 412 && <ProblemAlert cause={problem} />}
      <Button type="submit" size="xs" variant="default" disabled={!answer} loading={saving}>
        {t('row.declareSave')}
      </Button>
    </form>
  )
}
