import { useCallback } from 'react'
import ja from '@/i18n/ja.json'
import { useTexts } from '@/i18n/use-texts'

type Code = keyof typeof ja.finding.code
const isKnown = (code: string): code is Code => code in ja.finding.code

/** The heading of a kind of finding. One the screens do not know yet is shown under a general heading, never as its code. */
export function useCodeTitle() {
  const { t } = useTexts()
  return useCallback((code: string) => (isKnown(code) ? t(`finding.code.${code}`) : t('finding.other')), [t])
}
