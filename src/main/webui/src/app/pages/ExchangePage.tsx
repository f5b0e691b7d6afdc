import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { ExchangeView } from '@/features/exchange/components/ExchangeView'
import { useTexts } from '@/i18n/use-texts'

export function ExchangePage() {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  return (
    <>
      <PageHead
        title={t('exchange.title')}
        lead={t('exchange.lead')}
        actions={
          <Button component={Link} to={`/dossiers/${dossier.id}/matrix`} variant="default" leftSection={<Icon name="arrowLeft" />}>
            {t('section.matrix')}
          </Button>
        }
      />
      <ExchangeView />
    </>
  )
}
