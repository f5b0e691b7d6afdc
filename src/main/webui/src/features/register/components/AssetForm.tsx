import { Checkbox, MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import type { Asset, AssetDetails, AssetKind } from '@/api/types'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useSaveAsset } from '../api/save-asset'
import { EntryDialog } from '@/components/EntryDialog'
import classes from '@/components/EntryDialog.module.css'
import { useEntryForm } from '@/components/use-entry-form'

export const ASSET_KINDS: AssetKind[] = ['SERVER', 'CLIENT', 'VPN', 'NETWORK', 'CONNECTION', 'MEDICAL_DEVICE']

export function AssetForm({ asset, onClose }: { asset: Asset | null; onClose: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const save = useSaveAsset(dossier.id, asset)
  const initial: AssetDetails = {
    kind: asset?.kind ?? 'SERVER',
    label: asset?.label ?? '',
    count: asset?.count ?? 1,
    maker: asset?.maker ?? '',
    version: asset?.version ?? '',
    endOfSupport: asset?.endOfSupport ?? '',
    replacementPlan: asset?.replacementPlan ?? '',
    place: asset?.place ?? '',
    maintainedById: asset?.maintainedById ?? null,
    systemId: asset?.systemId ?? null,
    actsAsServer: asset?.actsAsServer ?? false,
    touchedByIds: asset?.touchedByIds ?? [],
  }
  const { form, submit } = useEntryForm(
    initial,
    asset === null,
    { label: (value) => (value?.trim() ? null : t('form.required')), count: (value) => ((value ?? 0) >= 1 ? null : t('form.atLeastOne')) },
    save,
    onClose,
  )
  return (
    <EntryDialog
      title={t(asset ? 'register.editAsset' : 'register.addAsset')}
      problem={save.error}
      saving={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={classes.pair}>
        <Select
          label={t('register.kind')}
          data={ASSET_KINDS.map((value) => ({ value, label: t(`assetKind.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('kind')}
        />
        <TextInput label={t('register.assetLabel')} required maxLength={200} {...form.getInputProps('label')} />
        <NumberInput label={t('register.count')} min={1} max={100000} {...form.getInputProps('count')} />
        <Select
          label={t('register.maintainedBy')}
          description={t('register.maintainedByHint')}
          placeholder={t('register.undecided')}
          data={dossier.parties.map((party) => ({ value: party.id, label: party.name }))}
          clearable
          {...form.getInputProps('maintainedById')}
        />
        <TextInput label={t('register.maker')} maxLength={200} {...form.getInputProps('maker')} />
        <TextInput label={t('register.version')} maxLength={200} {...form.getInputProps('version')} />
        <TextInput type="date" label={t('register.endOfSupport')} {...form.getInputProps('endOfSupport')} />
        <TextInput label={t('register.place')} maxLength={200} {...form.getInputProps('place')} />
        <Select
          label={t('register.system')}
          placeholder={t('common.none')}
          data={dossier.systems.map((system) => ({ value: system.id, label: system.name }))}
          clearable
          {...form.getInputProps('systemId')}
        />
      </div>
      <MultiSelect
        label={t('register.touchedBy')}
        description={t('register.touchedByHint')}
        data={dossier.parties
          .filter((party) => party.function !== 'HOSPITAL' && party.id !== form.values.maintainedById)
          .map((party) => ({ value: party.id, label: party.name }))}
        {...form.getInputProps('touchedByIds')}
      />
      <Textarea label={t('register.replacementPlan')} autosize minRows={2} maxLength={1000} {...form.getInputProps('replacementPlan')} />
      <Checkbox label={t('register.actsAsServer')} {...form.getInputProps('actsAsServer', { type: 'checkbox' })} />
    </EntryDialog>
  )
}
