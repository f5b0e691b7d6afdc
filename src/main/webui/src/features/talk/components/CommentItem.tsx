import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Comment, Conversation, TalkPartner } from '@/api/types'
import { tell } from '@/components/messages'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useCorrectComment } from '../api/correct-comment'
import { Composer } from './Composer'
import classes from './Talk.module.css'
import { WithdrawButton } from './WithdrawButton'

interface Props { comment: Comment; conversation: Conversation; partners: TalkPartner[] }

/** What somebody said, with what it said before where it was corrected; or that there was something. */
export function CommentItem({ comment, conversation, partners }: Props) {
  const { t, language } = useTexts()
  const { dossier } = useDossierScope()
  const { writes } = useViewer()
  const [correcting, setCorrecting] = useState(false)
  const correct = useCorrectComment(dossier.id)
  return (
    <li className={classes.comment} data-ours={comment.ours || undefined}>
      <div className={classes.byline}>
        <strong>{t('talk.byline', { author: comment.author, organisation: comment.organisation })}</strong>
        <time dateTime={comment.saidAt}>{moment(comment.saidAt, language)}</time>
        {comment.correctedAt && <Tag>{t('talk.corrected')}</Tag>}
      </div>
      {comment.withdrawn && <p className={classes.withdrawn}>{t('talk.withdrawn')}</p>}
      {!correcting && comment.text !== null && <p className={classes.text}>{comment.text}</p>}
      {!correcting && comment.mentions.length > 0 && (
        <p className={classes.called}>
          {comment.mentions.map((called) => (
            <Tag key={called.memberId} tone={called.me ? 'accent' : 'plain'}>
              {t('talk.called', { name: called.name ?? t('talk.unnamed') })}
            </Tag>
          ))}
        </p>
      )}
      {comment.earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary>{t('talk.corrected')}</summary>
          {comment.earlier.map((wording) => (
            <p key={wording.writtenAt} className={classes.text}>
              <small>{t('talk.earlier', { when: moment(wording.writtenAt, language) })}</small> {wording.text}
            </p>
          ))}
        </details>
      )}
      {correcting ? (
        <Composer
          label={t('talk.text')}
          partners={partners}
          audience={{ withPartyId: conversation.withPartyId ?? null }}
          initial={{ text: comment.text ?? '', mentions: comment.mentions.map((called) => called.memberId) }}
          submitLabel={t('common.save')}
          pending={correct.isPending}
          problem={correct.error}
          onCancel={() => setCorrecting(false)}
          onSubmit={({ text, mentions }) =>
            correct.mutate(
              { conversationId: conversation.id, comment, text, mentions },
              {
                onSuccess: () => {
                  setCorrecting(false)
                  tell(t('common.saved'))
                },
              },
            )
          }
        />
      ) : (
        comment.own &&
        writes &&
        !comment.withdrawn && (
          <div className={classes.own}>
            <Button size="compact-xs" variant="subtle" onClick={() => setCorrecting(true)}>
              {t('talk.correct')}
            </Button>
            <WithdrawButton comment={comment} conversation={conversation} />
          </div>
        )
      )}
    </li>
  )
}
