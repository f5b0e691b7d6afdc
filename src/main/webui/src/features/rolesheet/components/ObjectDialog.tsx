import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { RoleSheetItem, RoleSheetSummary } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useAnswerRoleSheet } from '../api/answer-role-sheet'
import classes from './RoleSheet.module.css'

/** Why the vendor objects to what was entered. */
export function ObjectDialog({ sheet, item, onClose }: { sheet: RoleSheetSummary; item: RoleSheetItem; onClose: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const answer = useAnswerRoleSheet(dossier.id, sheet)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  return (
    <EntryDialog
      title={t('rolesheet.objectTitle')}
      problem={answer.error}
      saving={answer.isPending}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        if (!note.trim()) return setTried(true)
        answer.mutate([{ position: item.position, word: 'OBJECTED', note: note.trim() }], {
          onSuccess: () => {
            tell(t('common.saved'))
            onClose()
          },
        })
      }}
    >
      <p className={classes.words}>
        <strong>{item.question}</strong> {item.words}
      </p>
      <Textarea
        label={t('rolesheet.note')}
        required
        autosize
        minRows={3}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        error={tried && !note.trim() ? t('form.required') : undefined}
        data-autofocus
      />
    </EntryDialog>
  )
}
