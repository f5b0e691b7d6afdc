import { Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RoleSheetItem, RoleSheetSummary } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useEnterRoleSheet } from '../api/enter-role-sheet'
import classes from './RoleSheet.module.css'

interface Props { sheet: RoleSheetSummary; items: RoleSheetItem[]; onClose: () => void }
type Answer = 'YES' | 'NO' | 'NONE'

/** What was found with the vendor on which day; what the file says stands there as a proposal until it is saved. */
export function RecordDialog({ sheet, items, onClose }: Props) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const enter = useEnterRoleSheet(dossier.id, sheet)
  const only = items.length === 1 ? items[0] : undefined
  const proposed = only?.readValue === 'YES' || only?.readValue === 'NO' ? only.readValue : null
  const [answer, setAnswer] = useState<Answer | null>(only?.entry?.answer ?? proposed)
  const [consulted, setConsulted] = useState(only?.entry?.consultedOn ?? only?.readOn ?? '')
  const [done, setDone] = useState(only?.entry?.doneOn ?? (proposed === 'NO' ? (only?.readDone ?? '') : ''))
  const [tried, setTried] = useState(false)
  const none = answer === 'NONE'
  return (
    <EntryDialog
      title={t('rolesheet.recordTitle')}
      problem={enter.error}
      saving={enter.isPending}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        if (!answer || (!none && !consulted)) return setTried(true)
        enter.mutate(
          items.map(({ position }) => ({
            position,
            answer: answer === 'NONE' ? null : answer,
            consultedOn: none ? null : consulted,
            doneOn: answer === 'NO' && done ? done : null,
          })),
          {
            onSuccess: () => {
              tell(t('common.saved'))
              onClose()
            },
          },
        )
      }}
    >
      {only ? (
        <p className={classes.words}>
          <strong>{only.question}</strong> {only.words}
        </p>
      ) : (
        <p>{t('rolesheet.recordLead', { n: items.length })}</p>
      )}
      <Radio.Group
        label={t('rolesheet.answer')}
        required
        value={answer}
        onChange={(value) => setAnswer(value as Answer)}
        error={tried && !answer ? t('form.required') : undefined}
      >
        <div className={classes.tags}>
          <Radio value="YES" label={t('rolesheet.YES')} />
          <Radio value="NO" label={t('rolesheet.NO')} />
          {items.some(({ entry }) => entry) && <Radio value="NONE" label={t('rolesheet.takeBack')} />}
        </div>
      </Radio.Group>
      {!none && (
        <TextInput
          type="date"
          label={t('rolesheet.consultedOn')}
          description={t('rolesheet.consultedHint')}
          required
          value={consulted}
          onChange={(event) => setConsulted(event.currentTarget.value)}
          error={tried && !consulted ? t('form.required') : undefined}
        />
      )}
      {answer === 'NO' && (
        <TextInput type="date" label={t('rolesheet.doneOn')} description={t('rolesheet.doneHint')} value={done} onChange={(event) => setDone(event.currentTarget.value)} />
      )}
    </EntryDialog>
  )
}
