import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Empty } from '@/components/Empty'
import { PageHead } from '@/components/PageHead'
import { useTexts } from '@/i18n/use-texts'

export function NotFound() {
  const { t } = useTexts()
  return (
    <>
      <PageHead title={t('problem.404.what')} />
      <Empty icon="search" title={t('problem.404.todo')}>
        <Button component={Link} to="/dossiers">
          {t('layout.toDossiers')}
        </Button>
      </Empty>
    </>
  )
}
