import { Loader, VisuallyHidden } from '@mantine/core'
import { useTexts } from '@/i18n/use-texts'
import classes from './Loading.module.css'

export function Loading() {
  const { t } = useTexts()
  return (
    <div className={classes.loading} role="status" data-loading>
      <Loader size="md" type="dots" aria-hidden="true" />
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
    </div>
  )
}
