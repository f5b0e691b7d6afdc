import type { components } from '@/api/schema'
import { useTexts } from '@/i18n/use-texts'
import classes from './Template.module.css'

/** Everything that keeps a template from being used, for the person who edited it in Word. */
export function TemplateFlaws({ problems }: { problems: components['schemas']['TemplateFlaw'][] }) {
  const { t, say } = useTexts()
  return (
    <div role="alert">
      <strong>{t('template.problems', { n: problems.length })}</strong>
      <p className={classes.lead}>{t('template.problemsLead')}</p>
      <ul>
        {problems.map((problem, at) => (
          <li key={at}>{say(problem.sentence)}</li>
        ))}
      </ul>
    </div>
  )
}
