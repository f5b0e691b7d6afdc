import { useState } from 'react'
import type { ApiProblem } from '@/api/problem'
import type { Row, RowPatch } from '@/api/types'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useEdits } from '@/features/matrix/state/use-edits'
import { useTexts } from '@/i18n/use-texts'

/** Saving fields of the open row. `save` answers whether it was saved; the reason of a refusal stays in `problem`. */
export function useRowEdit(row: Row) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const { edit } = useEdits(dossier.id)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [saving, setSaving] = useState(false)

  const save = async (patch: RowPatch): Promise<boolean> => {
    setSaving(true)
    setProblem(null)
    try {
      await edit(row.id, patch)
      tell(t('common.saved'))
      return true
    } catch (cause) {
      setProblem(cause as ApiProblem)
      return false
    } finally {
      setSaving(false)
    }
  }
  return { save, saving, problem }
}
