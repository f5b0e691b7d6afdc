import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import type { Phase, ScopeKind } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import { Icon } from '@/components/Icon'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useAddRow } from '../api/add-row'
import { useMatrix } from '../api/get-matrix'
import classes from './ConflictDialog.module.css'

/** A duty of the hospital's own, beside those of the catalogue. */
export function AddRowButton() {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const matrix = useMatrix(dossier.id)
  const add = useAddRow(dossier.id)
  const [open, setOpen] = useState(false)
  const form = useForm({
    initialValues: { ja: '', en: '', area: 'GOV', phase: 'NORMAL' as Phase, scope: 'DOSSIER:', note: '' },
    validate: { ja: (value) => (value.trim() ? null : t('form.required')) },
  })
  const scopes = [
    { group: t('scope.DOSSIER'), items: [{ value: 'DOSSIER:', label: t('matrix.add.whole') }] },
    {
      group: t('scope.PARTY'),
      items: dossier.parties.filter((party) => party.function !== 'HOSPITAL').map(({ id, name }) => ({ value: `PARTY:${id}`, label: name })),
    },
    { group: t('scope.SYSTEM'), items: dossier.systems.map(({ id, name }) => ({ value: `SYSTEM:${id}`, label: name })) },
    { group: t('scope.ASSET'), items: dossier.assets.map(({ id, label }) => ({ value: `ASSET:${id}`, label })) },
  ]
  const submit = form.onSubmit(async ({ ja, en, area, phase, scope, note }) => {
    const [kind, id] = scope.split(':') as [ScopeKind, string]
    await add
      .mutateAsync({ title: { ja, en: en || ja }, area, phase, scope: { kind, id: id || null }, note: note || null })
      .then(() => {
        tell(t('matrix.add.done'))
        setOpen(false)
        form.reset()
      })
      .catch(() => {})
  })
  return (
    <>
      <Button variant="default" leftSection={<Icon name="add" />} onClick={() => setOpen(true)}>
        {t('matrix.add.title')}
      </Button>
      <Dialog opened={open} onClose={() => setOpen(false)} title={t('matrix.add.title')} size="lg" firm>
        <form onSubmit={submit}>
          <TextInput label={t('matrix.add.ja')} required data-autofocus {...form.getInputProps('ja')} mb="sm" />
          <TextInput label={t('matrix.add.en')} description={t('matrix.add.enHint')} {...form.getInputProps('en')} mb="sm" />
          <Select
            label={t('matrix.filter.area')}
            data={(matrix.data?.areas ?? []).map((area) => ({ value: area.id, label: say(area.title) }))}
            allowDeselect={false}
            {...form.getInputProps('area')}
            mb="sm"
          />
          <Select label={t('matrix.add.scope')} data={scopes} allowDeselect={false} searchable {...form.getInputProps('scope')} mb="sm" />
          <Select
            label={t('matrix.filter.phase')}
            data={(['NORMAL', 'EMERGENCY'] as const).map((phase) => ({ value: phase, label: t(`phase.${phase}`) }))}
            allowDeselect={false}
            {...form.getInputProps('phase')}
            mb="sm"
          />
          <Textarea label={t('field.note')} autosize minRows={2} {...form.getInputProps('note')} mb="md" />
          {add.isError && <ProblemAlert cause={add.error} />}
          <div className={classes.actions}>
            <Button variant="default" onClick={() => setOpen(false)}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {t('common.add')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
