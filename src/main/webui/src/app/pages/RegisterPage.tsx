import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { InvitationsPanel } from '@/features/invitation/components/InvitationsPanel'
import { AssetForm } from '@/features/register/components/AssetForm'
import { AssetsTable } from '@/features/register/components/AssetsTable'
import { ContractForm } from '@/features/register/components/ContractForm'
import { ContractsTable } from '@/features/register/components/ContractsTable'
import { PartiesTable } from '@/features/register/components/PartiesTable'
import { PartyForm } from '@/features/register/components/PartyForm'
import { SystemForm } from '@/features/register/components/SystemForm'
import { SystemsTable } from '@/features/register/components/SystemsTable'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import classes from './RegisterPage.module.css'

const KINDS = ['parties', 'systems', 'assets', 'contracts'] as const
const ADD = { parties: 'register.addParty', systems: 'register.addSystem', assets: 'register.addAsset', contracts: 'register.addContract' } as const

/** What the matrix is made from: parties, systems, assets and contracts. */
export function RegisterPage() {
  const { t } = useTexts()
  const { writes } = useViewer()
  const { dossier, mine } = useDossierScope()
  const params = useParams()
  const kind = KINDS.find((known) => known === params.kind) ?? 'parties'
  const [adding, setAdding] = useState(false)
  const close = () => setAdding(false)
  return (
    <>
      <PageHead
        title={t('section.register')}
        lead={t('register.lead')}
        actions={
          mine?.function === 'HOSPITAL' &&
          writes && (
            <Button leftSection={<Icon name="add" />} onClick={() => setAdding(true)}>
              {t(ADD[kind])}
            </Button>
          )
        }
      />
      <nav className={classes.kinds} aria-label={t('section.register')}>
        {KINDS.map((each) => (
          <Link key={each} className={classes.kind} to={`/dossiers/${dossier.id}/register/${each}`} aria-current={each === kind ? 'page' : undefined}>
            {t(`register.${each}`)} <span className={classes.count}>{dossier[each].length}</span>
          </Link>
        ))}
      </nav>
      {kind === 'parties' && <PartiesTable />}
      {kind === 'parties' && mine?.function === 'HOSPITAL' && <InvitationsPanel />}
      {kind === 'systems' && <SystemsTable />}
      {kind === 'assets' && <AssetsTable />}
      {kind === 'contracts' && <ContractsTable />}
      {adding && kind === 'parties' && <PartyForm party={null} onClose={close} />}
      {adding && kind === 'systems' && <SystemForm system={null} onClose={close} />}
      {adding && kind === 'assets' && <AssetForm asset={null} onClose={close} />}
      {adding && kind === 'contracts' && <ContractForm contract={null} onClose={close} />}
    </>
  )
}
