import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import type { Notice, Webhook, WebhookWithSecret } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import { useTexts } from '@/i18n/use-texts'
import { useChangeWebhook, useCreateWebhook } from '../api/webhooks'
import { KindsField } from './KindsField'

/** A new webhook: its address and what it is told. */
export function NewWebhookForm({ hosts, onMade, onClose }: { hosts: string[]; onMade: (made: WebhookWithSecret) => void; onClose: () => void }) {
  const { t } = useTexts()
  const create = useCreateWebhook()
  const form = useForm({
    initialValues: { url: '', kinds: ['SIGNING', 'CONFIRMATION', 'RISK'] },
    validate: {
      url: (value) => (/^https?:\/\/\S+$/.test(value) ? null : t('webhook.needUrl')),
      kinds: (value) => (value.length > 0 ? null : t('webhook.needKinds')),
    },
  })
  const submit = form.onSubmit(({ url, kinds }) =>
    create.mutate({ url, kinds: kinds as Notice['kind'][] }, { onSuccess: onMade, onError: (cause) => form.setErrors(fieldErrors(cause)) }),
  )
  return (
    <EntryDialog title={t('webhook.add')} problem={create.error} saving={create.isPending} onSubmit={submit} onClose={onClose}>
      <TextInput
        type="url"
        label={t('webhook.url')}
        description={t('webhook.urlHint', { hosts: hosts.join(', ') })}
        required
        maxLength={500}
        {...form.getInputProps('url')}
      />
      <KindsField {...form.getInputProps('kinds')} />
    </EntryDialog>
  )
}

/** What a webhook is told from now on. */
export function WebhookKindsForm({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const { t } = useTexts()
  const change = useChangeWebhook(webhook)
  const form = useForm({
    initialValues: { kinds: webhook.kinds as string[] },
    validate: { kinds: (value) => (value.length > 0 ? null : t('webhook.needKinds')) },
  })
  const submit = form.onSubmit(({ kinds }) => change.mutate({ kinds: kinds as Notice['kind'][] }, { onSuccess: onClose }))
  return (
    <EntryDialog title={t('webhook.changeKinds')} problem={change.error} saving={change.isPending} onSubmit={submit} onClose={onClose}>
      <KindsField {...form.getInputProps('kinds')} />
    </EntryDialog>
  )
}
