import { Button, NumberInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Letter } from '@/api/types'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { written } from '@/lib/letters'

const LETTERS: Letter[] = ['R', 'A', 'AR', 'C', 'I']
const TEXTS = /(^|\/)(ja|en|note|outReason|clause|evidenceAsked|condition)$/
const AMOUNTS = /\/(amount|upperLimit)$/

interface Props {
  /** The field by its path, and what its input begins with. */
  edit: { rowId: string; field: string; mine?: unknown }
  /** What the button says. */
  use: string
  onValue: (value: unknown) => void
}

/** A third value for a field that both sides changed. What takes more than one entry is mended in the row itself. */
export function OtherValue({ edit, use: words, onValue }: Props) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const [value, setValue] = useState<string | number | null>(typeof edit.mine === 'string' || typeof edit.mine === 'number' ? edit.mine : null)
  const use = (
    <Button size="compact-sm" onClick={() => onValue(value === '' ? null : value)}>
      {words}
    </Button>
  )
  if (edit.field.startsWith('letters/')) {
    return (
      <>
        <Select
          size="xs"
          label={t('turn.draft.otherValue')}
          data={LETTERS.map((letter) => ({ value: letter, label: `${written(letter)} ${t(`letter.${letter}`)}` }))}
          value={value as string | null}
          onChange={setValue}
          clearable
          autoFocus
        />
        {use}
      </>
    )
  }
  if (AMOUNTS.test(edit.field)) {
    return (
      <>
        <NumberInput size="xs" label={t('turn.draft.otherValue')} min={0} value={value ?? ''} onChange={setValue} autoFocus />
        {use}
      </>
    )
  }
  if (TEXTS.test(edit.field)) {
    return (
      <>
        <TextInput size="xs" label={t('turn.draft.otherValue')} value={value ?? ''} onChange={(event) => setValue(event.currentTarget.value)} autoFocus />
        {use}
      </>
    )
  }
  return <Link to={`/dossiers/${dossier.id}/matrix?row=${edit.rowId}`}>{t('turn.draft.inRow')}</Link>
}
