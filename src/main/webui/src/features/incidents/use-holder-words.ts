import { useTexts } from '@/i18n/use-texts'

const HOLDERS = ['NOBODY', 'UNCLEAR', 'HOSPITAL', 'EHR', 'NETWORK', 'DEPARTMENTAL', 'CONNECTED'] as const

/** Who held a duty when it failed, in words. */
export function useHolderWords() {
  const { t } = useTexts()
  return (name: string): string => {
    const known = HOLDERS.find((each) => each === name.toUpperCase())
    return t(`incident.holder.${known ?? 'UNCLEAR'}`)
  }
}
