import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Notice } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import classes from './Webhooks.module.css'

const KINDS: Notice['kind'][] = [
  'SIGNING', 'CONFIRMATION', 'DECLARATION', 'TURN', 'RISK', 'DISCLOSURE', 'INSPECTION', 'MENTION', 'COMMENT', 'MEETING', 'INVITATION', 'RECEIPT', 'WEBHOOK',
]

interface Props { value?: string[]; error?: ReactNode; onChange: (kinds: string[]) => void }

export function KindsField({ value, error, onChange }: Props) {
  const { t } = useTexts()
  return (
    <Checkbox.Group label={t('webhook.kinds')} required value={value ?? []} error={error} onChange={onChange}>
      <div className={classes.kinds}>
        {KINDS.map((kind) => (
          <Checkbox key={kind} value={kind} label={t(`webhook.kind.${kind}`)} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
