import { Autocomplete, Button, Select, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { Organisation, PartyFunction } from '@/api/types'
import { Icon } from '@/components/Icon'
import { Panel } from '@/components/Panel'
import { useTexts } from '@/i18n/use-texts'
import { newKey, type Draft } from '../logic/draft'
import classes from './CreateForm.module.css'
import { RemoveButton } from './RemoveButton'

const FUNCTIONS: PartyFunction[] = ['EHR', 'NETWORK', 'DEPARTMENTAL', 'CONNECTED']

interface Props { form: UseFormReturnType<Draft>; known: Organisation[]; hospitalName: string }

/** The vendors. A contact is enough: nobody has to register before the hospital can begin. */
export function PartiesFields({ form, known, hospitalName }: Props) {
  const { t } = useTexts()
  const names = [...new Set(known.filter((organisation) => organisation.kind === 'VENDOR').map((organisation) => organisation.name))]
  return (
    <Panel title={t('create.parties')}>
      <p className={classes.lead}>{t('create.partiesLead', { hospital: hospitalName })}</p>
      {form.values.parties.map((party, at) => (
        <fieldset key={party.key} className={classes.item} aria-label={t('create.party', { n: at + 1 })}>
          <Select
            className={classes.span3}
            label={t('register.function')}
            data={FUNCTIONS.map((value) => ({ value, label: t(`function.${value}`) }))}
            allowDeselect={false}
            {...form.getInputProps(`parties.${at}.function`)}
          />
          <Autocomplete className={classes.span4} label={t('register.partyName')} required data={names} maxLength={200} {...form.getInputProps(`parties.${at}.name`)} />
          <TextInput
            className={classes.span4}
            type="email"
            label={t('register.contactEmail')}
            placeholder="sekinin@example.jp"
            maxLength={254}
            {...form.getInputProps(`parties.${at}.contactEmail`)}
          />
          <RemoveButton what={party.name} onClick={() => form.removeListItem('parties', at)} />
        </fieldset>
      ))}
      <Button
        variant="default"
        leftSection={<Icon name="add" />}
        onClick={() => form.insertListItem('parties', { key: newKey('p'), function: 'DEPARTMENTAL', name: '', contactEmail: '' })}
      >
        {t('create.addParty')}
      </Button>
    </Panel>
  )
}
