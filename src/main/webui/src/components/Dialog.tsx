import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '@/i18n/use-texts'
import classes from './Dialog.module.css'

interface Props {
  opened: boolean
  onClose: () => void
  title: string
  size?: string
  zIndex?: number
  /** A dialog that asks for a decision or holds typed input is not left by a slip of the hand. */
  firm?: boolean
  /** Without a way out but the choices it offers. */
  decide?: boolean
  children: ReactNode
}

export function Dialog({ opened, onClose, title, size = 'md', zIndex = 250, firm = false, decide = false, children }: Props) {
  const { t } = useTexts()
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={size}
      zIndex={zIndex}
      centered
      closeOnClickOutside={!firm && !decide}
      closeOnEscape={!decide}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content radius="md">
        {/* Not Modal.Header: its header element would be a second banner of the page. */}
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          {!decide && <Modal.CloseButton aria-label={t('common.close')} />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
