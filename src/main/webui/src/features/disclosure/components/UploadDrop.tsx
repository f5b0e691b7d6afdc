import { Button, FileButton, Progress } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Icon } from '@/components/Icon'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import { useUploadDisclosure } from '../api/upload-disclosure'
import { pathOf } from '../logic/paths'
import classes from './Disclosure.module.css'

const ACCEPT = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Takes a filled form by button or by dropping it here, shows how far it is, and opens what was read. */
export function UploadDrop() {
  const { t } = useTexts()
  const navigate = useNavigate()
  const { upload, sent } = useUploadDisclosure()
  const [over, setOver] = useState(false)
  const take = (file: File | null | undefined) => {
    if (!file || upload.isPending) return
    upload.mutate(file, {
      onSuccess: (read) => {
        const first = read[0]
        if (first && read.length === 1) void navigate(pathOf(first.disclosure.id))
      },
    })
  }
  const step = sent < 100 ? t('disclosure.sending') : t('disclosure.reading')
  return (
    <>
      {/* Dropping is a second way only; the button does the same by keyboard. */}
      <div
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer.files[0])
        }}
      >
        {upload.isPending ? (
          <div className={classes.busy} role="status">
            <span>{step}</span>
            <Progress value={sent < 100 ? sent : 100} animated={sent >= 100} aria-label={step} />
          </div>
        ) : (
          <>
            <span>{t('disclosure.dropHere')}</span>
            <FileButton accept={ACCEPT} onChange={take}>
              {(props) => (
                <Button {...props} leftSection={<Icon name="upload" />}>
                  {t('disclosure.choose')}
                </Button>
              )}
            </FileButton>
          </>
        )}
      </div>
      {upload.isError && <ProblemAlert cause={upload.error} />}
    </>
  )
}
