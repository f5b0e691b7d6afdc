import type { Row, RowVersion } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useRowComparison } from '../api/compare-versions'
import { DifferenceTable } from './DifferenceTable'

interface Props { row: Row; older: RowVersion; newer: RowVersion | null; onClose: () => void }

/** Two versions of a row, or one and the row as it stands. */
export function VersionComparison({ row, older, newer, onClose }: Props) {
  const { t, say, language } = useTexts()
  const { dossier } = useDossierScope()
  const query = useRowComparison(dossier.id, row.id, older.id, newer?.id ?? null, language)
  return (
    <Dialog opened onClose={onClose} title={t('versions.compareTitle')} size="xl" zIndex={400}>
      <Queried query={query}>
        {({ fields }) =>
          fields.length === 0 ? (
            <p>{t('versions.same')}</p>
          ) : (
            <DifferenceTable
              caption={t('versions.compareOf', { title: say(row.title) })}
              fields={fields}
              before={moment(older.at, language)}
              after={newer ? moment(newer.at, language) : t('versions.now')}
            />
          )
        }
      </Queried>
    </Dialog>
  )
}
