import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { Icon } from '@/components/Icon'
import { tell } from '@/components/messages'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { useBeginConversation } from '../api/begin-conversation'
import { useConversations } from '../api/get-conversations'
import { useTalkPartners } from '../api/get-partners'
import { Composer } from './Composer'
import { ConversationCard } from './ConversationCard'
import classes from './Talk.module.css'

/** What is said about a row or, with null, the dossier, and where to say something. */
export function Talk({ rowId }: { rowId: string | null }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const { writes } = useViewer()
  const [writing, setWriting] = useState(false)
  const query = useConversations(dossier.id, rowId)
  const partners = useTalkPartners(dossier.id)
  const begin = useBeginConversation(dossier.id)
  const place = usePlaceOfNotice(query.data !== undefined)
  return (
    <div ref={place} className={classes.talk} tabIndex={-1}>
      <p className={classes.lead}>{t('talk.lead')}</p>
      {writes &&
        (writing ? (
          <Composer
            label={t('talk.text')}
            partners={partners.data ?? []}
            pending={begin.isPending}
            problem={begin.error}
            onCancel={() => setWriting(false)}
            onSubmit={({ text, mentions, audience }) =>
              begin.mutate(
                { rowId, text, mentions, visibility: audience.withPartyId === null ? 'INTERNAL' : 'SHARED', withPartyId: audience.withPartyId },
                {
                  onSuccess: () => {
                    setWriting(false)
                    tell(t('talk.posted'))
                  },
                },
              )
            }
          />
        ) : (
          <Button
            className={classes.begin}
            size="xs"
            variant="default"
            leftSection={<Icon name="talk" size={16} />}
            disabled={partners.data === undefined}
            onClick={() => setWriting(true)}
          >
            {t('talk.begin')}
          </Button>
        ))}
      <Queried query={query}>
        {({ pages }) => {
          const conversations = pages.flatMap((page) => page.items)
          if (conversations.length === 0) return <p className={classes.none}>{t('talk.none')}</p>
          return conversations.map((conversation) => (
            <ConversationCard key={conversation.id} conversation={conversation} partners={partners.data ?? []} />
          ))
        }}
      </Queried>
      {query.hasNextPage && (
        <Button size="xs" variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </div>
  )
}

/** Whoever follows a notice arrives at the conversation, once. */
function usePlaceOfNotice(ready: boolean) {
  const place = useRef<HTMLDivElement>(null)
  const [params, setParams] = useSearchParams()
  const wanted = params.get('talk') === 'open'
  useEffect(() => {
    if (!wanted || !ready) return
    place.current?.scrollIntoView({ block: 'start' })
    place.current?.focus({ preventScroll: true })
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        next.delete('talk')
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  }, [wanted, ready, setParams])
  return place
}
