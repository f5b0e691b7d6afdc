import { Button } from '@mantine/core'
import { useSearchParams } from 'react-router'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useMatrix } from '@/features/matrix/api/get-matrix'
import { useMatrixComparison } from '@/features/versions/api/compare-matrix'
import { ComparedMatrix } from '@/features/versions/components/ComparedMatrix'
import { MomentFields } from '@/features/versions/components/MomentFields'
import { useTexts } from '@/i18n/use-texts'

/** The matrix at two moments. The moments stand in the address, so that a comparison can be sent on and printed. */
export function ComparePage() {
  const { t, language } = useTexts()
  const { dossier } = useDossierScope()
  const [params, setParams] = useSearchParams()
  const from = params.get('from')
  const to = params.get('to')
  const matrix = useMatrix(dossier.id)
  const comparison = useMatrixComparison(dossier.id, from, to, language)
  return (
    <>
      <PageHead
        title={t('versions.pageTitle')}
        lead={t('versions.pageLead')}
        actions={
          <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
            {t('versions.print')}
          </Button>
        }
      />
      <MomentFields
        from={from}
        to={to}
        onChange={(moments) => setParams(given(moments), { replace: true })}
      />
      <Queried query={matrix}>
        {({ areas }) => <Queried query={comparison}>{(compared) => <ComparedMatrix dossierId={dossier.id} areas={areas} compared={compared} />}</Queried>}
      </Queried>
    </>
  )
}

const given = (moments: Record<string, string | null>) => Object.fromEntries(Object.entries(moments).flatMap(([name, at]) => (at ? [[name, at]] : [])))
