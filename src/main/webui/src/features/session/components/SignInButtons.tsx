import { Button, Stack, Text, type ButtonProps } from '@mantine/core'
import { useTexts } from '@/i18n/use-texts'
import { useLoginProviders } from '../api/get-login-providers'
import { signInAddress } from '../viewer'

interface SignInButtonsProps extends Pick<ButtonProps, 'size' | 'fullWidth' | 'mr'> {
  returnTo: string
  /** What the one button says where there is nothing to choose. */
  label: string
  newTab?: boolean
  /** False while nobody sees it. */
  shown?: boolean
}

/** Leads to the login: one button, or one for each provider that a person may have an account with. */
export function SignInButtons({ returnTo, label, newTab = false, shown = true, ...look }: SignInButtonsProps) {
  const { t, language } = useTexts()
  const providers = useLoginProviders(shown).data ?? []
  const link = newTab ? { target: '_blank', rel: 'opener' } : {}
  if (providers.length === 0) {
    // Also until they are known: a login that names none leads back to this choice where there is one.
    return (
      <Button component="a" href={signInAddress(returnTo)} {...link} {...look}>
        {label}
      </Button>
    )
  }
  return (
    <Stack gap="xs" role="group" aria-label={t('session.choose')} mb={look.mr ? 'sm' : undefined}>
      <Text size="sm" fw={700}>
        {t('session.choose')}
      </Text>
      {providers.map((provider) => (
        <Button key={provider.name} component="a" href={signInAddress(returnTo, provider.name)} {...link} size={look.size} fullWidth={look.fullWidth} h="auto" py="xs" styles={{ inner: { height: 'auto' }, label: { whiteSpace: 'normal', height: 'auto', lineHeight: 1.4 } }}>
          {language === 'ja' ? provider.ja : provider.en}
        </Button>
      ))}
    </Stack>
  )
}
