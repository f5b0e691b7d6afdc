import { ActionIcon, VisuallyHidden } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTexts } from '@/i18n/use-texts'
import { Icon } from './Icon'
import { dismiss, onAnnouncement, onMessages, type Message } from './messages'
import classes from './Messages.module.css'

/** The live region of the page: shows short messages and reads announcements out. */
export function Messages() {
  const { t } = useTexts()
  const [messages, setMessages] = useState<readonly Message[]>([])
  const [spoken, setSpoken] = useState('')
  useEffect(() => onMessages(setMessages), [])
  useEffect(() => onAnnouncement(setSpoken), [])
  return (
    <>
      <VisuallyHidden role="status" aria-live="polite" data-testid="announcements">
        {spoken}
      </VisuallyHidden>
      <div className={classes.stack} role="status" aria-live="polite">
        {messages.map((message) => (
          <div key={message.id} className={classes.message} data-tone={message.tone}>
            <Icon name={message.tone === 'good' ? 'check' : 'alert'} />
            <span>{message.text}</span>
            <ActionIcon variant="transparent" color="gray" aria-label={t('common.close')} onClick={() => dismiss(message.id)}>
              <Icon name="close" size={16} />
            </ActionIcon>
          </div>
        ))}
      </div>
    </>
  )
}
