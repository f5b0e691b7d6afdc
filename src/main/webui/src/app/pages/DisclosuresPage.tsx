import { Button } from '@mantine/core'
import { Link, useParams } from 'react-router'
import { PageHead } from '@/components/PageHead'
import { Panel } from '@/components/Panel'
import { AccessesPanel } from '@/features/disclosure/components/AccessesPanel'
import { GrantsPanel } from '@/features/disclosure/components/GrantsPanel'
import { PapersPanel } from '@/features/disclosure/components/PapersPanel'
import { RequestsPanel } from '@/features/disclosure/components/RequestsPanel'
import { UploadDrop } from '@/features/disclosure/components/UploadDrop'
import { VersionsTable } from '@/features/disclosure/components/VersionsTable'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import kinds from './RegisterPage.module.css'
import classes from './Stack.module.css'

const KINDS = ['versions', 'sharing', 'papers', 'accesses'] as const

/** What one's organisation discloses: its versions, and for a vendor who sees them, what bears them out, and who looked. */
export function DisclosuresPage() {
  const { t } = useTexts()
  const { acting, writes } = useViewer()
  const params = useParams()
  const hospital = acting.organisationKind === 'HOSPITAL'
  const kind = (!hospital && KINDS.find((known) => known === params.kind)) || 'versions'
  return (
    <>
      <PageHead
        title={t('disclosure.open')}
        lead={hospital ? t('disclosure.leadHospital') : t('disclosure.lead')}
        actions={
          <Button component={Link} to="/organisation/mapping" variant="default">
            {t('disclosure.mappingOpen')}
          </Button>
        }
      />
      {!hospital && (
        <nav className={kinds.kinds} aria-label={t('disclosure.open')}>
          {KINDS.map((each) => (
            <Link key={each} className={kinds.kind} to={`/organisation/disclosures/${each}`} aria-current={each === kind ? 'page' : undefined}>
              {t(`disclosure.kind.${each}`)}
            </Link>
          ))}
        </nav>
      )}
      <div className={classes.stack}>
        {kind === 'versions' && (
          <>
            {writes && (
              <Panel title={t('disclosure.upload')}>
                <p>{t('disclosure.uploadLead')}</p>
                <UploadDrop />
              </Panel>
            )}
            <VersionsTable />
          </>
        )}
        {kind === 'sharing' && (
          <>
            <RequestsPanel writes={writes} />
            <GrantsPanel writes={writes} />
          </>
        )}
        {kind === 'papers' && <PapersPanel writes={writes} />}
        {kind === 'accesses' && <AccessesPanel />}
      </div>
    </>
  )
}
