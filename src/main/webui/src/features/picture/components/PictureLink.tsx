import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Icon } from '@/components/Icon'
import { useTexts } from '@/i18n/use-texts'

/** The way to the picture of all dossiers; vendors have none. */
export function PictureLink() {
  const { t } = useTexts()
  return (
    <Button component={Link} to="/organisation/picture" variant="default" leftSection={<Icon name="system" />}>
      {t('whole.short')}
    </Button>
  )
}
