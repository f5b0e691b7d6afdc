import { FileInput, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { MappingKind } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import { tell } from '@/components/messages'
import { useTexts } from '@/i18n/use-texts'
import { useImportMapping } from '../api/import-mapping'

/** Takes a mapping as YAML, whole or not at all; everything that is to be mended is listed. */
export function ImportDialog({ kind, etag, onClose }: { kind: MappingKind; etag: string; onClose: () => void }) {
  const { t } = useTexts()
  const take = useImportMapping(kind)
  const [file, setFile] = useState<File | null>(null)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  return (
    <EntryDialog
      title={t('mapping.import')}
      problem={take.error}
      saving={take.isPending}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        if (!file || !reason.trim()) return setTried(true)
        void file.text().then((yaml) =>
          take.mutate(
            { etag, yaml, reason: reason.trim() },
            {
              onSuccess: () => {
                tell(t('mapping.imported'))
                onClose()
              },
            },
          ),
        )
      }}
    >
      <p>{t('mapping.importLead')}</p>
      <FileInput
        label={t('mapping.file')}
        description={t('mapping.fileHint')}
        required
        accept=".yaml,.yml,application/yaml,text/yaml"
        value={file}
        onChange={setFile}
        error={tried && !file ? t('form.required') : undefined}
      />
      <Textarea
        label={t('mapping.reason')}
        required
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && !reason.trim() ? t('form.required') : undefined}
      />
    </EntryDialog>
  )
}
