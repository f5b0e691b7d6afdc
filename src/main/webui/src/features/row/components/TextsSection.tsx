import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Row, RowPatch } from '@/api/types'
import { ProblemAlert } from '@/components/ProblemAlert'
import { UnsentTag } from '@/features/matrix/components/UnsentTag'
import { mayEdit } from '@/features/matrix/logic/patches'
import { useEditMode } from '@/features/matrix/state/edit-mode'
import { useTexts } from '@/i18n/use-texts'
import { useRowEdit } from '../use-row-edit'
import classes from './Form.module.css'
import { Section } from './Section'

/** The row's own words: its title in both languages and its note. Shown only where they may be edited. */
export function TextsSection({ row }: { row: Row }) {
  const { t } = useTexts()
  const { editing } = useEditMode()
  const { save, saving, problem } = useRowEdit(row)
  // Only what this person typed; the other fields show what stands, whoever changes it meanwhile.
  const [typed, setTyped] = useState<{ ja?: string; en?: string; note?: string; seen?: Row }>({})
  const type = (field: 'ja' | 'en' | 'note') => (event: { currentTarget: { value: string } }) =>
    setTyped({ seen: row, ...typed, [field]: event.currentTarget.value })
  const { ja = row.title.ja, en = row.title.en ?? '', note = row.note ?? '', seen } = typed
  const title = mayEdit(row, 'title/ja')
  const notes = mayEdit(row, 'note')
  if (!editing || (!title && !notes)) return null
  const patch: RowPatch = {
    ...(ja !== row.title.ja || en !== (row.title.en ?? '')
      ? { title: { ...(ja !== row.title.ja && { ja }), ...(en !== (row.title.en ?? '') && { en: en || null }) } }
      : {}),
    ...(note !== (row.note ?? '') ? { note: note || null } : {}),
  }
  return (
    <Section title={t('row.texts')} aside={<UnsentTag row={row} of={['title', 'note']} />}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save(patch, seen).then((done) => done && setTyped({}))
        }}
      >
        {title && (
          <>
            <TextInput label={t('matrix.add.ja')} required maxLength={200} value={ja} onChange={type('ja')} />
            <TextInput label={t('matrix.add.en')} maxLength={200} value={en} onChange={type('en')} />
          </>
        )}
        {notes && <Textarea label={t('field.note')} autosize minRows={2} value={note} onChange={type('note')} />}
        {problem && problem.status !== 412 && <ProblemAlert cause={problem} />}
        <div className={classes.actions}>
          <Button type="submit" variant="default" size="xs" loading={saving} disabled={Object.keys(patch).length === 0}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Section>
  )
}
