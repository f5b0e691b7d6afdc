import { Navigate, useSearchParams } from 'react-router'

/** The bare address: to one's dossiers, or to the page that says why signing in failed. */
export function Home() {
  const [search] = useSearchParams()
  return <Navigate to={search.get('login') === 'failed' ? '/sign-in?login=failed' : '/dossiers'} replace />
}
