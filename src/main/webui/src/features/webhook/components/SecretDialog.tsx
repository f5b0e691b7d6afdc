import { Button, CopyButton } from '@mantine/core'
import { Dialog } from '@/components/Dialog'
import { useTexts } from '@/i18n/use-texts'
import classes from './Webhooks.module.css'

/** Shows a secret, once. It is left by the button only. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTexts()
  return (
    <Dialog opened onClose={onClose} title={t('webhook.secretTitle')} size="lg" decide>
      <div className={classes.form}>
        <p>{t('webhook.secretLead')}</p>
        <code className={classes.secret}>{secret}</code>
        <div className={classes.actions}>
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {t(copied ? 'webhook.copied' : 'webhook.copy')}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onClose}>{t('webhook.understood')}</Button>
        </div>
      </div>
    </Dialog>
  )
}
