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
  const [ja, setJa] = useState(row.title.ja)
  const [en, setEn] = useState(row.title.en ?? '')
  const [note, setNote] = useState(row.note ?? '')
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
          void save(patch)
        }}
      >
        {title && (
          <>
            <TextInput label={t('matrix.add.ja')} required maxLength={200} value={ja} onChange={(event) => setJa(event.currentTarget.value)} />
            <TextInput label={t('matrix.add.en')} maxLength={200} value={en} onChange={(event) => setEn(event.currentTarget.value)} />
          </>
        )}
        {notes && <Textarea label={t('field.note')} autosize minRows={2} value={note} onChange={(event) => setNote(event.currentTarget.value)} />}
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
