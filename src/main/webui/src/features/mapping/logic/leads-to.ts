import type { DutyMappingOfForm, DutyMappingQuestion } from '@/api/types'

/** What holds for a question: its own entry, else that of the question it stands below, else that of its section. */
export function leadsTo(form: DutyMappingOfForm | undefined, question: string): DutyMappingQuestion | undefined {
  const named = (wanted: string) => form?.questions.find((each) => each.question === wanted)
  for (let number = question; ; number = number.slice(0, number.lastIndexOf('.'))) {
    const own = named(number)
    if (own) return own
    if (!number.includes('.')) break
  }
  const dash = question.indexOf('-')
  return dash < 0 ? undefined : named(`${question.slice(0, dash)}-*`)
}
