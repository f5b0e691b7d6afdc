import { SegmentedControl, Switch } from '@mantine/core'
import type { Column, Duty, Letter, Matrix, Row } from '@/api/types'
import { LetterBadge } from '@/components/LetterBadge'
import { UnsentTag } from '@/features/matrix/components/UnsentTag'
import { mayEdit } from '@/features/matrix/logic/patches'
import { useEditMode } from '@/features/matrix/state/edit-mode'
import { useTexts } from '@/i18n/use-texts'
import { written } from '@/lib/letters'
import { useRowEdit } from '../use-row-edit'
import classes from './LettersSection.module.css'
import { Section } from './Section'

const LETTERS: Letter[] = ['R', 'A', 'AR', 'C', 'I']

/** Who does, answers for, is asked and is told. */
export function LettersSection({ row, matrix, duty }: { row: Row; matrix: Matrix; duty: Duty | undefined }) {
  const { t, say } = useTexts()
  const { editing } = useEditMode()
  const { save } = useRowEdit(row)
  const set = (column: Column, value: string) =>
    void save({ letters: { [column.partyId]: value === 'NONE' ? null : (value as Letter) } })
  return (
    <Section part="letters" title={t('row.letters')}>
      <ul className={classes.list}>
        {matrix.columns.map((column) => {
          const letter = row.letters[column.partyId]
          const hidden = row.lettersHidden.includes(column.partyId)
          const editable = editing && !hidden && mayEdit(row, `letters/${column.partyId}`)
          return (
            <li key={column.partyId} className={classes.party}>
              <span className={classes.name}>
                {say(column.name)} <UnsentTag row={row} of={[`letters/${column.partyId}`]} />
                <small className={classes.function}>{t(`function.${column.function}`)}</small>
              </span>
              {editable ? (
                <SegmentedControl
                  size="xs"
                  aria-label={say(column.name)}
                  value={letter ?? 'NONE'}
                  onChange={(value) => set(column, value)}
                  data={[...LETTERS.map((each) => ({ value: each, label: written(each) })), { value: 'NONE', label: '―' }]}
                />
              ) : (
                <span className={classes.letter}>
                  {letter && <LetterBadge letter={letter} small />}
                  {hidden ? t('matrix.hidden') : letter ? t(`letter.${letter}`) : t('matrix.noLetter')}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {row.lettersOpen !== null && row.scope.kind === 'ASSET' && (
        <Switch
          mt="xs"
          label={
            <>
              {t('row.lettersOpen')} <UnsentTag row={row} of={['lettersOpen']} />
            </>
          }
          description={t('row.lettersOpenHint')}
          checked={row.lettersOpen}
          disabled={!editing || !mayEdit(row, 'lettersOpen')}
          onChange={(event) => void save({ lettersOpen: event.currentTarget.checked })}
        />
      )}
      {duty && <p className={classes.legend}>{t('row.contractual')}</p>}
    </Section>
  )
}
