import type { IncomingMessage } from 'node:http'
import type { Connect, Plugin } from 'vite'
import { ROUTES } from './routes'

/** Answers the contract's operations from memory, so that the screens can be drawn and looked at without the Java side. */
export function mockApi(): Plugin {
  return {
    name: 'bunkai-mock-api',
    configureServer: (server) => void server.middlewares.use(serve),
    configurePreviewServer: (server) => void server.middlewares.use(serve),
  }
}

/** The policy of the real server, so that a violation shows here already. */
const POLICY =
  "default-src 'self'; script-src 'self' 'nonce-__CSP_NONCE__'; style-src 'self' 'nonce-__CSP_NONCE__'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"

const serve: Connect.NextHandleFunction = (request, response, next) => {
  const address = new URL(request.url ?? '/', 'http://localhost')
  if (address.pathname === '/login') {
    response.writeHead(302, { Location: address.searchParams.get('returnTo') ?? '/' }).end()
    return
  }
  if (!address.pathname.startsWith('/api/')) {
    if (process.env.BUNKAI_MOCK_CSP) response.setHeader('Content-Security-Policy', POLICY)
    return next()
  }
  void answer(request, address).then(({ status = 200, body, file }) => {
    if (file) {
      response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file)}`)
      response.end('見本')
      return
    }
    response.statusCode = status
    response.setHeader('Content-Type', status >= 400 ? 'application/problem+json' : 'application/json')
    response.end(body === undefined ? '' : JSON.stringify(body))
  })
}

async function answer(request: IncomingMessage, address: URL) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  for (const [method, pattern, handler] of ROUTES) {
    const match = method === request.method ? address.pathname.match(pattern) : null
    if (!match) continue
    const json = (request.headers['content-type'] ?? '').includes('json')
    return handler({
      params: match.slice(1),
      query: address.searchParams,
      body: json && text ? JSON.parse(text) : text,
      ifMatch: request.headers['if-match'],
    })
  }
  return { status: 404, body: { type: 'about:blank', title: '見つかりません', status: 404, detail: null } }
}
