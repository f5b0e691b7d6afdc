import { Button, VisuallyHidden } from '@mantine/core'
import { Link } from 'react-router'
import type { Notice } from '@/api/types'
import { Icon, type IconName } from '@/components/Icon'
import { Queried } from '@/components/Queried'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import type { useNotices } from '../api/get-notices'
import { useReadNotices } from '../api/read-notices'
import classes from './NoticeBell.module.css'

const ICONS: Record<Notice['kind'], IconName> = {
  MENTION: 'user',
  COMMENT: 'talk',
  TURN: 'arrowRight',
  DECLARATION: 'party',
  CONFIRMATION: 'check',
  MEETING: 'party',
  RISK: 'alert',
  DISCLOSURE: 'book',
  INSPECTION: 'annex',
  SIGNING: 'edit',
  INVITATION: 'letter',
  WEBHOOK: 'alert',
  RECEIPT: 'lock',
}

interface Props { query: ReturnType<typeof useNotices>; unread: number; onLeave: () => void }

export function NoticeList({ query, unread, onLeave }: Props) {
  const { t, language, say } = useTexts()
  const read = useReadNotices()
  return (
    <>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('notice.title')}</h2>
        <Button
          size="compact-sm"
          variant="subtle"
          data-autofocus
          disabled={unread === 0}
          onClick={() => read.mutate({ upTo: query.data?.pages[0]?.items[0]?.id ?? '' })}
        >
          {t('notice.readAll')}
        </Button>
      </div>
      <Queried query={query}>
        {({ pages }) => {
          const notices = pages.flatMap((page) => page.items)
          if (notices.length === 0) return <p className={classes.none}>{t('notice.none')}</p>
          return (
            <ul className={classes.list}>
              {notices.map((notice) => (
                <li key={notice.id}>
                  <Link
                    to={notice.path}
                    className={classes.notice}
                    data-unread={!notice.read || undefined}
                    onClick={() => {
                      if (!notice.read) read.mutate({ ids: [notice.id] })
                      onLeave()
                    }}
                  >
                    <Icon name={ICONS[notice.kind]} />
                    <span className={classes.words}>
                      {!notice.read && <VisuallyHidden>{t('notice.unread')} </VisuallyHidden>}
                      {say(notice.text)}
                      <small className={classes.when}>{moment(notice.at, language)}</small>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }}
      </Queried>
      {query.hasNextPage && (
        <Button fullWidth size="xs" variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </>
  )
}
