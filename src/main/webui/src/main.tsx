import '@mantine/core/styles.css'
import '@fontsource-variable/noto-sans-jp/wght.css'
import '@/app/theme.css'
import { setNonce } from 'get-nonce'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/App'
import { startTexts } from '@/i18n/i18n'

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
// react-remove-scroll writes a style element of its own when a dialog opens.
if (nonce) setNonce(nonce)

void startTexts().then(() => {
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<App nonce={nonce} />)
})
