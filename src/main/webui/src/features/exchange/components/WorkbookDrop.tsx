import { Button, FileButton, Progress } from '@mantine/core'
import { useState } from 'react'
import { Icon } from '@/components/Icon'
import { useTexts } from '@/i18n/use-texts'
import classes from './Exchange.module.css'

const ACCEPT = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Takes a workbook by button or by dropping it here, and shows that it is being read. */
export function WorkbookDrop({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const { t } = useTexts()
  const [over, setOver] = useState(false)
  return (
    // Dropping is a second way only; the button does the same by keyboard.
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
        const file = event.dataTransfer.files[0]
        if (file && !busy) onFile(file)
      }}
    >
      {busy ? (
        <div className={classes.busy} role="status">
          <span>{t('exchange.reading')}</span>
          <Progress value={100} animated aria-label={t('exchange.reading')} />
        </div>
      ) : (
        <>
          <span>{t('exchange.dropHere')}</span>
          <FileButton accept={ACCEPT} onChange={(file) => file && onFile(file)}>
            {(props) => (
              <Button {...props} leftSection={<Icon name="upload" />}>
                {t('exchange.choose')}
              </Button>
            )}
          </FileButton>
        </>
      )}
    </div>
  )
}
