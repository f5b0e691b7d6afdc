import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Panel } from '@/components/Panel'
import { useTexts } from '@/i18n/use-texts'
import { codeIn } from '../logic/code'
import classes from './Invitation.module.css'

/** For who has the code and not the address: a mail program may have cut it, or the installation does not know its own. */
export function CodeForm({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useTexts()
  const [text, setText] = useState('')
  const code = codeIn(text)
  return (
    <Panel title={t('invitation.enterCode')}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (code) onCode(code)
        }}
      >
        <TextInput
          label={t('invitation.code')}
          description={t('invitation.codeHint')}
          autoComplete="off"
          required
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" disabled={!code}>
            {t('invitation.open')}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
