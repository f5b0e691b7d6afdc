import { useMemo } from 'react'
import { useCatalogue } from '@/features/catalogue/api/get-catalogue'
import { useTexts } from '@/i18n/use-texts'

/** Duties by their id, in words, in the order of the catalogue. */
export function useDutyTitles() {
  const { say } = useTexts()
  const catalogue = useCatalogue().data
  return useMemo(() => new Map((catalogue?.duties ?? []).map((duty) => [duty.id, say(duty.title)])), [catalogue, say])
}
