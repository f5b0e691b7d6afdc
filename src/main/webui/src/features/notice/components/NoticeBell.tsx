import { ActionIcon, Popover } from '@mantine/core'
import { useState } from 'react'
import { Icon } from '@/components/Icon'
import { useTexts } from '@/i18n/use-texts'
import { useNotices } from '../api/get-notices'
import classes from './NoticeBell.module.css'
import { NoticeList } from './NoticeList'

/** How much one was told and has not read, and behind it what that was. */
export function NoticeBell() {
  const { t } = useTexts()
  const [opened, setOpened] = useState(false)
  const query = useNotices()
  const unread = query.data?.pages[0]?.unread ?? 0
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width="min(26rem, calc(100vw - 1rem))" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="default"
          size="lg"
          className={classes.bell}
          aria-label={unread > 0 ? t('notice.bellUnread', { count: unread }) : t('notice.bell')}
          onClick={() => setOpened(!opened)}
        >
          <Icon name="bell" />
          {unread > 0 && (
            <span className={classes.count} aria-hidden="true">
              {unread > 99 ? '99+' : unread}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('notice.title')} className={classes.dropdown}>
        <NoticeList query={query} unread={unread} onLeave={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}
