import { Link, useParams } from 'react-router'
import { PageHead } from '@/components/PageHead'
import { Queried } from '@/components/Queried'
import { useDutyMapping } from '@/features/mapping/api/get-duty-mapping'
import { useEditionMapping } from '@/features/mapping/api/get-edition-mapping'
import { DutyMappingPanel } from '@/features/mapping/components/DutyMappingPanel'
import { EditionTablesPanel } from '@/features/mapping/components/EditionTablesPanel'
import { VersionsPanel } from '@/features/mapping/components/VersionsPanel'
import { useTexts } from '@/i18n/use-texts'
import kinds from './RegisterPage.module.css'
import classes from './Stack.module.css'

const KINDS = ['duties', 'editions'] as const

/** What questions of forms mean: which duties they speak of, and which question of another edition they are. */
export function MappingPage() {
  const { t } = useTexts()
  const params = useParams()
  const kind = KINDS.find((known) => known === params.kind) ?? 'duties'
  return (
    <>
      <p>
        <Link to="/organisation/disclosures">{t('disclosure.back')}</Link>
      </p>
      <PageHead title={t('mapping.title')} lead={t(`mapping.lead.${kind}`)} />
      <nav className={kinds.kinds} aria-label={t('mapping.title')}>
        {KINDS.map((each) => (
          <Link key={each} className={kinds.kind} to={`/organisation/mapping/${each}`} aria-current={each === kind ? 'page' : undefined}>
            {t(`mapping.kind.${each}`)}
          </Link>
        ))}
      </nav>
      <div className={classes.stack}>{kind === 'duties' ? <Duties /> : <Editions />}</div>
    </>
  )
}

function Duties() {
  const query = useDutyMapping()
  return (
    <Queried query={query}>
      {(mapping) => (
        <>
          <DutyMappingPanel mapping={mapping} />
          <VersionsPanel kind="DUTIES" number={mapping.number} etag={mapping.etag} mayEdit={mapping.mayEdit} />
        </>
      )}
    </Queried>
  )
}

function Editions() {
  const query = useEditionMapping()
  return (
    <Queried query={query}>
      {(mapping) => (
        <>
          <EditionTablesPanel mapping={mapping} />
          <VersionsPanel kind="EDITIONS" number={mapping.number} etag={mapping.etag} mayEdit={mapping.mayEdit} />
        </>
      )}
    </Queried>
  )
}
