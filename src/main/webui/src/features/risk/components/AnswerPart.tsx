import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Risk, RiskAnswer } from '@/api/types'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useAnswerRisk } from '../api/answer-risk'
import classes from './Risk.module.css'

/** The side that was told replies, agrees, or refuses with a reason. */
export function AnswerPart({ risk }: { risk: Risk }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const answer = useAnswerRisk(dossier.id, risk)
  const say = (decision: RiskAnswer['decision']) => {
    if (decision !== 'AGREE' && !text.trim()) return setMissing(true)
    answer.mutate({ decision, text: text.trim() || null }, { onSuccess: () => tell(t('risk.answered')) })
  }
  return (
    <section className={classes.part}>
      <h3 className={classes.subtitle}>{t('risk.answer')}</h3>
      <p className={classes.fixed}>{t('risk.answerMeans')}</p>
      <Textarea
        label={t('risk.answerText')}
        autosize
        minRows={2}
        maxLength={2000}
        value={text}
        error={missing && t('risk.textNeeded')}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setMissing(false)
        }}
      />
      {answer.isError && <ProblemAlert cause={answer.error} />}
      <div className={classes.actions}>
        <Button loading={answer.isPending} onClick={() => say('AGREE')}>
          {t('risk.word.AGREE')}
        </Button>
        <Button variant="default" loading={answer.isPending} onClick={() => say('REPLY')}>
          {t('risk.word.REPLY')}
        </Button>
        <Button variant="default" loading={answer.isPending} onClick={() => say('REFUSE')}>
          {t('risk.word.REFUSE')}
        </Button>
      </div>
    </section>
  )
}
