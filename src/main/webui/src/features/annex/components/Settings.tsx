import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AnnexSettings } from '@/api/types'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { dayInBoth } from '@/lib/dates'
import { useAnnexSettings } from '../api/get-settings'
import { SettingsForm } from './SettingsForm'
import classes from './Settings.module.css'

/** Precedence, term and contracts of an annex: both sides read them, the hospital sets them. */
export function Settings({ partyId }: { partyId: string }) {
  const { dossier } = useDossierScope()
  const query = useAnnexSettings(dossier.id, partyId)
  return <Queried query={query}>{(settings) => <Facts settings={settings} />}</Queried>
}

function Facts({ settings }: { settings: AnnexSettings }) {
  const { t, language } = useTexts()
  const [editing, setEditing] = useState(false)
  const { details } = settings
  const named = settings.contracts.filter((contract) => details.contractIds.includes(contract.id)).map((contract) => contract.name)
  const contracts = named.length > 0 ? named.join('、') : t(settings.contracts.length > 0 ? 'approval.allContracts' : 'approval.noContracts')
  return (
    <Panel title={t('approval.settings')} aside={settings.mayChange && <Button variant="default" size="xs" onClick={() => setEditing(true)}>{t('approval.change')}</Button>}>
      <dl className={classes.facts}>
        <dt>{t('approval.effectiveFrom')}</dt>
        <dd>{details.effectiveFrom ? dayInBoth(details.effectiveFrom, language) : t('approval.noDate')}</dd>
        <dt>{t('approval.effectiveTo')}</dt>
        <dd>{details.effectiveTo ? dayInBoth(details.effectiveTo, language) : t('approval.openTerm')}</dd>
        <dt>{t('approval.precedence')}</dt>
        <dd>{t(`annex.precedences.${details.precedence}`)}</dd>
        <dt>{t('approval.contracts')}</dt>
        <dd>{contracts}</dd>
      </dl>
      {editing && <SettingsForm settings={settings} onClose={() => setEditing(false)} />}
    </Panel>
  )
}
