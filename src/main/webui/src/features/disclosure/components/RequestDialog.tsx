import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { EntryDialog } from '@/components/EntryDialog'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useRequestDisclosures } from '../api/request-disclosures'

/** Asks a vendor for its disclosures. */
export function RequestDialog({ partyId, name, onClose }: { partyId: string; name: string; onClose: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const request = useRequestDisclosures(dossier.id)
  const [text, setText] = useState('')
  return (
    <EntryDialog
      title={t('disclosure.request')}
      problem={request.error}
      saving={request.isPending}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        request.mutate(
          { partyId, text: text.trim() || null },
          {
            onSuccess: () => {
              tell(t('disclosure.requestSent'))
              onClose()
            },
          },
        )
      }}
    >
      <p>{t('disclosure.requestLead', { name })}</p>
      <Textarea
        label={t('disclosure.requestText')}
        autosize
        minRows={3}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
    </EntryDialog>
  )
}
