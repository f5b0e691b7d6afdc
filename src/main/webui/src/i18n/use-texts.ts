import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Text } from '@/api/types'
import type { Language } from './i18n'

/** The typed `t`, the language in use, and `say` for texts that come in both languages from the server. */
export function useTexts() {
  const { t, i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'ja'
  const say = useCallback((text: Text) => (language === 'en' && text.en ? text.en : text.ja), [language])
  return { t, language, say }
}
