import { Button } from '@mantine/core'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { Queried } from '@/components/Queried'
import { useConfirmations } from '@/features/confirmation/api/get-confirmations'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useFindings } from '@/features/findings/api/get-findings'
import { useMatrix } from '@/features/matrix/api/get-matrix'
import { Director } from '@/features/overview/components/Director'
import { useTexts } from '@/i18n/use-texts'
import classes from './PrintPage.module.css'

/** The director's page, as it will lie on the desk. */
export function PrintPage() {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const matrix = useMatrix(dossier.id)
  const findings = useFindings(dossier.id)
  const confirmations = useConfirmations(dossier.id)
  const hospital = dossier.parties.find((party) => party.function === 'HOSPITAL')
  return (
    <>
      <div className={classes.head}>
        <PageHead
          title={t('picture.pageTitle')}
          lead={t('picture.pageLead')}
          actions={
            <Button leftSection={<Icon name="print" />} onClick={() => window.print()}>
              {t('versions.print')}
            </Button>
          }
        />
      </div>
      <Queried query={matrix}>
        {(read) => (
          <Queried query={findings}>
            {(found) => (
              <Queried query={confirmations}>
                {(confirmed) => (
                  <Director matrix={read} findings={found} confirmations={confirmed} dossier={dossier.name} hospital={hospital?.name ?? ''} />
                )}
              </Queried>
            )}
          </Queried>
        )}
      </Queried>
    </>
  )
}
