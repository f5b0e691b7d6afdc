import { Button } from '@mantine/core'
import { switchLanguage } from '@/i18n/i18n'
import { useTexts } from '@/i18n/use-texts'

/** Names the other language in that language, so that it is found by who needs it. */
export function LanguageSwitch() {
  const { language } = useTexts()
  const other = language === 'ja' ? 'en' : 'ja'
  return (
    <Button variant="subtle" size="compact-sm" lang={other} onClick={() => switchLanguage(other)}>
      {other === 'en' ? 'English' : '日本語'}
    </Button>
  )
}
