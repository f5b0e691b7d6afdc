import { Button, Select, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { SystemKind } from '@/api/types'
import { Icon } from '@/components/Icon'
import { Panel } from '@/components/Panel'
import { useTexts } from '@/i18n/use-texts'
import { newKey, type Draft } from '../logic/draft'
import classes from './CreateForm.module.css'
import { partyChoices } from './party-choices'
import { RemoveButton } from './RemoveButton'

const KINDS: SystemKind[] = ['EHR', 'DEPARTMENTAL', 'MEDICAL_DEVICE', 'BILLING', 'NETWORK', 'OTHER']

export function SystemsFields({ form, hospitalName }: { form: UseFormReturnType<Draft>; hospitalName: string }) {
  const { t } = useTexts()
  const choices = partyChoices(form.values, hospitalName)
  return (
    <Panel title={t('create.systems')}>
      <p className={classes.lead}>{t('create.systemsLead')}</p>
      {form.values.systems.map((system, at) => (
        <fieldset key={system.key} className={classes.item} aria-label={t('create.system', { n: at + 1 })}>
          <Select
            className={classes.span3}
            label={t('register.kind')}
            data={KINDS.map((value) => ({ value, label: t(`systemKind.${value}`) }))}
            allowDeselect={false}
            {...form.getInputProps(`systems.${at}.kind`)}
          />
          <TextInput className={classes.span3} label={t('register.systemName')} required maxLength={200} {...form.getInputProps(`systems.${at}.name`)} />
          <Select
            className={classes.span3}
            label={t('register.vendor')}
            placeholder={t('register.undecided')}
            data={choices}
            clearable
            {...form.getInputProps(`systems.${at}.vendorKey`)}
          />
          <Select
            className={classes.span2}
            label={t('register.performer')}
            placeholder={t('register.samePerformer')}
            data={choices}
            clearable
            {...form.getInputProps(`systems.${at}.performerKey`)}
          />
          <RemoveButton what={system.name} onClick={() => form.removeListItem('systems', at)} />
        </fieldset>
      ))}
      <Button
        variant="default"
        leftSection={<Icon name="add" />}
        onClick={() =>
          form.insertListItem('systems', { key: newKey('s'), kind: 'DEPARTMENTAL', name: '', vendorKey: null, performerKey: null })
        }
      >
        {t('create.addSystem')}
      </Button>
    </Panel>
  )
}
