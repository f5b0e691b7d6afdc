import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DisclosureEdition, DisclosureForm } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { useDutyMapping } from '../api/get-duty-mapping'
import { QuestionDialog } from './QuestionDialog'

interface Props { form: DisclosureForm; edition: DisclosureEdition; question: string; words: string }

/** Lets a hospital say what a question means where it reads the question's own words. */
export function EditMeaning({ form, edition, question, words }: Props) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const mapping = useDutyMapping().data
  const ofForm = mapping?.forms.find((each) => each.form === form && each.edition === edition)
  if (!mapping?.mayEdit || !ofForm) return null
  return (
    <>
      <Button size="compact-xs" variant="subtle" aria-label={t('mapping.editQuestion', { question })} onClick={() => setOpen(true)}>
        {t('mapping.editShort')}
      </Button>
      {open && <QuestionDialog mapping={mapping} form={ofForm} question={question} words={words} onClose={() => setOpen(false)} />}
    </>
  )
}
