import { Button, FileInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Icon } from '@/components/Icon'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import { useVerifyFile } from '../api/verify-file'
import classes from './Verify.module.css'
import { VerificationAnswer } from './VerificationAnswer'

/** Takes a file and shows what it is. Another file takes the answer away, so that no answer stands beside a file that it is not about. */
export function VerifyForm() {
  const { t } = useTexts()
  const [file, setFile] = useState<File | null>(null)
  const verify = useVerifyFile()
  const choose = (chosen: File | null) => {
    setFile(chosen)
    verify.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (file) verify.mutate(file)
  }
  return (
    <>
      <form className={classes.form} onSubmit={submit}>
        <FileInput
          className={classes.file}
          label={t('verify.file')}
          description={t('verify.fileHint')}
          placeholder={t('verify.choose')}
          accept=".docx,.asice"
          value={file}
          onChange={choose}
          required
          clearable
          clearButtonProps={{ 'aria-label': t('common.remove') }}
        />
        <Button type="submit" loading={verify.isPending} disabled={!file} leftSection={<Icon name="search" />}>
          {t('verify.start')}
        </Button>
      </form>
      <div aria-live="polite">
        {verify.isError && <ProblemAlert cause={verify.error} />}
        {verify.data && <VerificationAnswer answer={verify.data} />}
      </div>
    </>
  )
}
