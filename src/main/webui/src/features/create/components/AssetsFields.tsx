import { Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { AssetKind } from '@/api/types'
import { Icon } from '@/components/Icon'
import { Panel } from '@/components/Panel'
import { useTexts } from '@/i18n/use-texts'
import { emptyAsset, type Draft } from '../logic/draft'
import classes from './CreateForm.module.css'
import { partyChoices } from './party-choices'
import { RemoveButton } from './RemoveButton'

const KINDS: AssetKind[] = ['SERVER', 'CLIENT', 'VPN', 'NETWORK', 'CONNECTION', 'MEDICAL_DEVICE']

/** Assets, alike ones in groups. Who maintains one may stay open: then nobody is proposed, and the tool says so. */
export function AssetsFields({ form, hospitalName }: { form: UseFormReturnType<Draft>; hospitalName: string }) {
  const { t } = useTexts()
  const field = (at: number, name: string) => form.getInputProps(`assets.${at}.${name}`)
  return (
    <Panel title={t('create.assets')}>
      <p className={classes.lead}>{t('create.assetsLead')}</p>
      {form.values.assets.map((asset, at) => (
        <fieldset key={at} className={classes.item} aria-label={t('create.asset', { n: at + 1 })}>
          <Select
            className={classes.span3}
            label={t('register.kind')}
            data={KINDS.map((value) => ({ value, label: t(`assetKind.${value}`) }))}
            allowDeselect={false}
            {...field(at, 'kind')}
          />
          <TextInput className={classes.span4} label={t('register.assetLabel')} required maxLength={200} {...field(at, 'label')} />
          <NumberInput className={classes.span2} label={t('register.count')} min={1} max={100000} {...field(at, 'count')} />
          <Select
            className={classes.span3}
            label={t('register.maintainedBy')}
            placeholder={t('register.undecided')}
            data={partyChoices(form.values, hospitalName)}
            clearable
            {...field(at, 'maintainedByKey')}
          />
          <TextInput className={classes.span3} label={t('register.maker')} maxLength={200} {...field(at, 'maker')} />
          <TextInput className={classes.span2} label={t('register.version')} maxLength={200} {...field(at, 'version')} />
          <TextInput className={classes.span2} type="date" label={t('register.endOfSupport')} {...field(at, 'endOfSupport')} />
          <TextInput className={classes.span2} label={t('register.place')} maxLength={200} {...field(at, 'place')} />
          <Select
            className={classes.span2}
            label={t('register.system')}
            placeholder={t('common.none')}
            data={form.values.systems.map((system) => ({ value: system.key, label: system.name || system.key }))}
            clearable
            {...field(at, 'systemKey')}
          />
          <RemoveButton what={asset.label} onClick={() => form.removeListItem('assets', at)} />
          {(asset.kind === 'CLIENT' || asset.kind === 'MEDICAL_DEVICE') && (
            <Checkbox
              className={classes.span6}
              label={t('register.actsAsServer')}
              checked={asset.actsAsServer}
              onChange={(event) => form.setFieldValue(`assets.${at}.actsAsServer`, event.currentTarget.checked)}
            />
          )}
        </fieldset>
      ))}
      <Button variant="default" leftSection={<Icon name="add" />} onClick={() => form.insertListItem('assets', emptyAsset())}>
        {t('create.addAsset')}
      </Button>
    </Panel>
  )
}
