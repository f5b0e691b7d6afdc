import { Button } from '@mantine/core'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { Empty } from '@/components/Empty'
import { useTexts } from '@/i18n/use-texts'

/** A page that failed to draw: one sentence and the way on, never the failure's own words. */
export function Broken() {
  const { t } = useTexts()
  const cause = useRouteError()
  const gone = isRouteErrorResponse(cause) && cause.status === 404
  return (
    <main>
      <Empty icon="alert" title={t(gone ? 'problem.404.what' : 'layout.broken')}>
        <p>{t('layout.brokenTodo')}</p>
        <Button onClick={() => window.location.assign('/dossiers')}>{t('layout.toDossiers')}</Button>
      </Empty>
    </main>
  )
}
