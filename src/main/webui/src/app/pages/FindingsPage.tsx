import { Empty } from '@/components/Empty'
import { PageHead } from '@/components/PageHead'
import { Queried } from '@/components/Queried'
import { SeverityTag } from '@/components/SeverityTag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useFindings } from '@/features/findings/api/get-findings'
import { FindingGroups } from '@/features/findings/components/FindingGroups'
import { UpdateSentence } from '@/features/findings/components/UpdateSentence'
import { useMatrix } from '@/features/matrix/api/get-matrix'
import { useTexts } from '@/i18n/use-texts'
import classes from './Stack.module.css'

export function FindingsPage() {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const query = useFindings(dossier.id)
  const matrix = useMatrix(dossier.id)
  return (
    <>
      <PageHead title={t('section.findings')} lead={t('finding.lead')} />
      <Queried query={query}>
        {({ items, counts, updateSentence }) => (
          <div className={classes.stack}>
            <p className={classes.tags} role="status">
              <SeverityTag severity="BLOCKER" n={counts.blocker} />
              <SeverityTag severity="WARNING" n={counts.warning} />
              <SeverityTag severity="NOTE" n={counts.note} />
            </p>
            {items.length === 0 ? (
              <Empty icon="check" title={t('finding.none')}>
                <p>{t('finding.noneMeans')}</p>
              </Empty>
            ) : (
              <FindingGroups findings={items} matrix={matrix.data} />
            )}
            {updateSentence && <UpdateSentence sentence={updateSentence} />}
          </div>
        )}
      </Queried>
    </>
  )
}
