import { useState } from 'react'
import type { ApiProblem } from '@/api/problem'
import type { Row, RowPatch } from '@/api/types'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useEdits } from '@/features/matrix/state/use-edits'
import { useTexts } from '@/i18n/use-texts'

/**
 * Saving fields of the open row. `save` takes the row as the person saw it when beginning, and answers whether the form is done with: saved, or
 * contested, so that a dialog holds the edit now. The reason of any other refusal stays in `problem`.
 */
export function useRowEdit(row: Row) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const { edit } = useEdits(dossier.id)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [saving, setSaving] = useState(false)

  const save = async (patch: RowPatch, seen: Row = row): Promise<boolean> => {
    setSaving(true)
    setProblem(null)
    try {
      await edit(row.id, patch, seen)
      tell(t('common.saved'))
      return true
    } catch (cause) {
      setProblem(cause as ApiProblem)
      return (cause as ApiProblem).status === 412
    } finally {
      setSaving(false)
    }
  }
  return { save, saving, problem }
}
