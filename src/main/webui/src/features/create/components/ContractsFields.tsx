import { Button, MultiSelect, Select, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { ContractKind } from '@/api/types'
import { Icon } from '@/components/Icon'
import { Panel } from '@/components/Panel'
import { useTexts } from '@/i18n/use-texts'
import { emptyContract, type Draft } from '../logic/draft'
import classes from './CreateForm.module.css'
import { RemoveButton } from './RemoveButton'

const KINDS: ContractKind[] = ['SALE', 'LEASE', 'MAINTENANCE', 'CLOUD_TERMS', 'OTHER']
const RENEWALS = ['AUTOMATIC', 'MANUAL', 'NONE'] as const

/** Contracts in force. They may be added later; without one the tool says which duties stand on none. */
export function ContractsFields({ form }: { form: UseFormReturnType<Draft> }) {
  const { t } = useTexts()
  const field = (at: number, name: string) => form.getInputProps(`contracts.${at}.${name}`)
  const vendors = form.values.parties.map((party) => ({ value: party.key, label: party.name || party.key }))
  const first = vendors[0]
  return (
    <Panel title={t('create.contracts')}>
      <p className={classes.lead}>{t('create.contractsLead')}</p>
      {form.values.contracts.map((contract, at) => (
        <fieldset key={at} className={classes.item} aria-label={t('create.contract', { n: at + 1 })}>
          <Select
            className={classes.span3}
            label={t('register.kind')}
            data={KINDS.map((value) => ({ value, label: t(`contractKind.${value}`) }))}
            allowDeselect={false}
            {...field(at, 'kind')}
          />
          <TextInput className={classes.span4} label={t('register.contractName')} required maxLength={200} {...field(at, 'name')} />
          <TextInput className={classes.span4} label={t('register.number')} maxLength={100} {...field(at, 'number')} />
          <RemoveButton what={contract.name} onClick={() => form.removeListItem('contracts', at)} />
          <Select className={classes.span3} label={t('register.contracting')} data={vendors} allowDeselect={false} {...field(at, 'contractingKey')} />
          <Select
            className={classes.span3}
            label={t('register.performing')}
            placeholder={t('register.samePerformer')}
            data={vendors}
            clearable
            {...field(at, 'performingKey')}
          />
          <TextInput className={classes.span2} type="date" label={t('register.from')} {...field(at, 'from')} />
          <TextInput className={classes.span2} type="date" label={t('register.to')} {...field(at, 'to')} />
          <Select
            className={classes.span2}
            label={t('register.renewal')}
            data={RENEWALS.map((value) => ({ value, label: t(`renewal.${value}`) }))}
            allowDeselect={false}
            {...field(at, 'renewal')}
          />
          <MultiSelect
            className={classes.span6}
            label={t('register.covers')}
            data={form.values.systems.map((system) => ({ value: system.key, label: system.name || system.key }))}
            {...field(at, 'systemKeys')}
          />
        </fieldset>
      ))}
      {first && (
        <Button
          variant="default"
          leftSection={<Icon name="add" />}
          onClick={() => form.insertListItem('contracts', emptyContract(first.value))}
        >
          {t('create.addContract')}
        </Button>
      )}
    </Panel>
  )
}
