import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  // Replaced by a fresh nonce in every answer; see IndexPage on the server.
  html: { cspNonce: '__CSP_NONCE__' },
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  build: { assetsInlineLimit: 0 },
})
