import { ActionIcon } from '@mantine/core'
import { Icon } from '@/components/Icon'
import { useTexts } from '@/i18n/use-texts'
import classes from './CreateForm.module.css'

export function RemoveButton({ what, onClick }: { what: string; onClick: () => void }) {
  const { t } = useTexts()
  return (
    <div className={classes.remove}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('common.removeThis', { what })} onClick={onClick}>
        <Icon name="close" />
      </ActionIcon>
    </div>
  )
}
