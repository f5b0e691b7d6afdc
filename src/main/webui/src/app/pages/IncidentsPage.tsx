import { PageHead } from '@/components/PageHead'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useIncidents } from '@/features/incidents/api/get-incidents'
import { IncidentCard } from '@/features/incidents/components/IncidentCard'
import { useTexts } from '@/i18n/use-texts'
import classes from './Stack.module.css'

export function IncidentsPage() {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const query = useIncidents(dossier.id)
  return (
    <>
      <PageHead title={t('section.incidents')} lead={t('incident.lead')} />
      <Queried query={query}>
        {(incidents) => (
          <div className={classes.stack}>
            {incidents.map((incident) => (
              <IncidentCard key={incident.incident} incident={incident} />
            ))}
          </div>
        )}
      </Queried>
    </>
  )
}
