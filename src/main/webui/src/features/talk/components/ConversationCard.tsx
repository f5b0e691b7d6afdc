import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Conversation, TalkPartner } from '@/api/types'
import { Icon } from '@/components/Icon'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useAnswerComment } from '../api/answer-comment'
import { useResolveConversation } from '../api/resolve-conversation'
import { CommentItem } from './CommentItem'
import { Composer } from './Composer'
import classes from './Talk.module.css'
import { useAudienceWords } from './use-audience-words'

/** One conversation: who reads it, what was said, and whether it is settled. A settled one is folded away. */
export function ConversationCard({ conversation, partners }: { conversation: Conversation; partners: TalkPartner[] }) {
  const { t, language } = useTexts()
  const { dossier } = useDossierScope()
  const { writes } = useViewer()
  const words = useAudienceWords()
  const resolved = conversation.resolvedAt !== null
  const [unfolded, setUnfolded] = useState(false)
  const [answering, setAnswering] = useState(false)
  const answer = useAnswerComment(dossier.id)
  const resolve = useResolveConversation(dossier.id)
  const audience = { withPartyId: conversation.withPartyId ?? null }
  const shown = !resolved || unfolded
  const said = words(audience)
  return (
    <article className={classes.card} data-shared={audience.withPartyId !== null || undefined} aria-label={said.word}>
      <div className={classes.cardHead}>
        <Tag icon={audience.withPartyId === null ? 'lock' : 'party'} tone={audience.withPartyId === null ? 'warning' : 'accent'} title={said.sentence}>
          {said.word}
        </Tag>
        {resolved && (
          <Tag tone="good" icon="check">
            {t('talk.resolved')}
          </Tag>
        )}
        {resolved && (
          <Button size="compact-xs" variant="subtle" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {t(unfolded ? 'talk.hide' : 'talk.show')}
          </Button>
        )}
      </div>
      {resolved && (
        <p className={classes.settled}>
          {t('talk.resolvedBy', { who: conversation.resolvedBy, when: moment(conversation.resolvedAt ?? '', language) })}
        </p>
      )}
      {shown && (
        <ol className={classes.comments}>
          {conversation.comments.map((comment) => (
            <CommentItem key={comment.id} comment={comment} conversation={conversation} partners={partners} />
          ))}
        </ol>
      )}
      {writes && !conversation.writable && <p className={classes.settled}>{t('talk.closed')}</p>}
      {resolve.isError && <ProblemAlert cause={resolve.error} />}
      {answering && (
        <Composer
          label={t('talk.answerText')}
          partners={partners}
          audience={audience}
          pending={answer.isPending}
          problem={answer.error}
          onCancel={() => setAnswering(false)}
          onSubmit={({ text, mentions }) =>
            answer.mutate(
              { conversationId: conversation.id, text, mentions },
              {
                onSuccess: () => {
                  setAnswering(false)
                  tell(t('talk.posted'))
                },
              },
            )
          }
        />
      )}
      {shown && !answering && conversation.writable && (
        <div className={classes.actions}>
          <Button size="xs" variant="default" leftSection={<Icon name="talk" size={16} />} onClick={() => setAnswering(true)}>
            {t('talk.answer')}
          </Button>
          <Button
            size="xs"
            variant="default"
            loading={resolve.isPending}
            leftSection={<Icon name={resolved ? 'undo' : 'check'} size={16} />}
            onClick={() => resolve.mutate({ conversation, resolved: !resolved })}
          >
            {t(resolved ? 'talk.reopen' : 'talk.resolve')}
          </Button>
        </div>
      )}
    </article>
  )
}
