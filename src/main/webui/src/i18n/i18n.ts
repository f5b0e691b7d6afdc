import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { speak } from '@/api/context'
import en from './en'
import ja from './ja'

export type Language = 'ja' | 'en'
const STORAGE = 'bunkai.language'

function remembered(): Language {
  return localStorage.getItem(STORAGE) === 'en' ? 'en' : 'ja'
}

function apply(language: Language): void {
  document.documentElement.lang = language
  speak(language)
}

export async function startTexts(): Promise<void> {
  const language = remembered()
  apply(language)
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'ja',
    resources: { ja: { translation: ja }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
}

export function switchLanguage(language: Language): void {
  localStorage.setItem(STORAGE, language)
  apply(language)
  void i18next.changeLanguage(language)
}
