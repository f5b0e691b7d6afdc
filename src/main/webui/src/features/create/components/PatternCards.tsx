import { UnstyledButton } from '@mantine/core'
import type { Pattern } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import classes from './PatternCards.module.css'
import { PatternPicture } from './PatternPicture'

export function PatternCards({ patterns, onChoose }: { patterns: Pattern[]; onChoose: (pattern: Pattern) => void }) {
  const { say } = useTexts()
  return (
    <ul className={classes.cards}>
      {patterns.map((pattern) => (
        <li key={pattern.id}>
          <UnstyledButton className={classes.card} onClick={() => onChoose(pattern)}>
            <PatternPicture pattern={pattern.id} />
            <span className={classes.title}>{say(pattern.title)}</span>
            <span className={classes.description}>{say(pattern.description)}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}
