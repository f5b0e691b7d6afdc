import { MultiSelect, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { fieldErrors } from '@/api/problem'
import type { AnnexSettings, Precedence } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import classes from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { changedFields, emptyAsNull } from '@/lib/changed-fields'
import { useSaveSettings } from '../api/save-settings'

const PRECEDENCES: Precedence[] = ['ANNEX', 'CONTRACT', 'STRICTER']

/** What the hospital sets for an annex; the draft prints it at once. */
export function SettingsForm({ settings: shown, onClose }: { settings: AnnexSettings; onClose: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  // As they were when the form was opened: what somebody else sets meanwhile is not what this person saw, and the server says so.
  const [settings] = useState(shown)
  const save = useSaveSettings(dossier.id, settings)
  const { details } = settings
  const initial = {
    precedence: details.precedence, effectiveFrom: details.effectiveFrom ?? '', effectiveTo: details.effectiveTo ?? '', contractIds: details.contractIds,
  }
  const form = useForm({ initialValues: initial })
  const submit = form.onSubmit((values) => {
    const changed = changedFields(emptyAsNull(initial), emptyAsNull(values))
    if (Object.keys(changed).length === 0) return onClose()
    save.mutate(changed, {
      onSuccess: () => {
        tell(t('common.saved'))
        onClose()
      },
      onError: (cause) => form.setErrors(fieldErrors(cause, (path) => path.replace(/\.\d+$/, ''))),
    })
  })
  return (
    <EntryDialog title={t('approval.change')} problem={save.error} saving={save.isPending} onSubmit={submit} onClose={onClose}>
      <div className={classes.pair}>
        <TextInput type="date" label={t('approval.effectiveFrom')} data-autofocus {...form.getInputProps('effectiveFrom')} />
        <TextInput type="date" label={t('approval.effectiveTo')} description={t('approval.untilHint')} {...form.getInputProps('effectiveTo')} />
      </div>
      <Select
        label={t('approval.precedence')}
        data={PRECEDENCES.map((value) => ({ value, label: t(`annex.precedences.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('precedence')}
      />
      <MultiSelect
        label={t('approval.contracts')}
        description={t('approval.contractsHint')}
        data={settings.contracts.map((contract) => ({ value: contract.id, label: contract.number ? `${contract.name}（${contract.number}）` : contract.name }))}
        {...form.getInputProps('contractIds')}
      />
    </EntryDialog>
  )
}
