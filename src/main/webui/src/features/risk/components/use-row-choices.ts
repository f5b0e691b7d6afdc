import { useDossierScope } from '@/features/dossier/dossier-context'
import { useMatrix } from '@/features/matrix/api/get-matrix'
import { useTexts } from '@/i18n/use-texts'

/** The rows of the matrix to choose from, each by its title, its object and its phase. */
export function useRowChoices(): { value: string; label: string }[] {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const rows = useMatrix(dossier.id).data?.rows ?? []
  return rows.map((row) => ({
    value: row.id,
    label: [say(row.title), row.scope.label && say(row.scope.label), row.phase === 'EMERGENCY' && t('phase.EMERGENCY')].filter(Boolean).join(' · '),
  }))
}
