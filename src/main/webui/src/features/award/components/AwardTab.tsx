import { NavLink } from 'react-router'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useSelections } from '../api/get-selections'

/** The hospital's way to its selections: before award, and later where there are any. */
export function AwardTab({ className }: { className?: string }) {
  const { t } = useTexts()
  const { dossier, mine } = useDossierScope()
  const hospital = mine?.function === 'HOSPITAL'
  const before = dossier.stage === 'PROCUREMENT'
  const selections = useSelections(dossier.id, hospital && !before)
  if (!hospital || (!before && !selections.data?.length)) return null
  return (
    <NavLink to={`/dossiers/${dossier.id}/award`} className={className}>
      {t('award.title')}
    </NavLink>
  )
}
