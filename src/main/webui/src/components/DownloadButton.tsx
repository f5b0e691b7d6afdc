import { Button, type ButtonProps } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { download } from '@/api/download'
import { problemOf } from '@/api/problem'
import { useTexts } from '@/i18n/use-texts'
import { Icon } from './Icon'
import { tell } from './messages'
import { useProblemSentence } from './use-problem-sentence'

/** Fetches a file and saves it, showing that it works meanwhile and why it did not where it fails. */
export function DownloadButton({ path, fallback, children, ...button }: { path: string; fallback: string; children: ReactNode } & ButtonProps) {
  const { t } = useTexts()
  const sentence = useProblemSentence()
  const [busy, setBusy] = useState(false)
  const run = async () => {
    setBusy(true)
    try {
      tell(t('common.downloaded', { name: await download(path, fallback) }))
    } catch (cause) {
      const { what, todo } = sentence(problemOf(cause))
      tell([what, todo].filter(Boolean).join(' '), 'bad')
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button variant="default" leftSection={<Icon name="download" />} loading={busy} onClick={() => void run()} {...button}>
      {children}
    </Button>
  )
}
