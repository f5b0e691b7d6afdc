import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, useState } from 'react'
import { RouterProvider } from 'react-router'
import { problemOf } from '@/api/problem'
import { Messages } from '@/components/Messages'
import { router } from './router'
import { theme, variables } from './theme'

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // Only what may pass by itself is asked again; a refusal stays one.
        retry: (times, cause) => times < 2 && problemOf(cause).transient,
        retryDelay: (times, cause) => (problemOf(cause).retryAfter ?? 2 ** times) * 1000,
      },
    },
  })
}

export function App({ nonce }: { nonce: string }) {
  const [client] = useState(createQueryClient)
  return (
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto" getStyleNonce={() => nonce}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
          <Messages />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  )
}
