import { Checkbox, Select, TextInput } from '@mantine/core'
import type { Member, Role } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import { useEntryForm } from '@/components/use-entry-form'
import { useTexts } from '@/i18n/use-texts'
import { useSaveMember, type MemberInput } from '../api/save-member'

const ROLES: Role[] = ['ADMIN', 'EDITOR', 'SIGNATORY', 'VIEWER']

export function MemberForm({ member, onClose }: { member: Member | null; onClose: () => void }) {
  const { t } = useTexts()
  const save = useSaveMember(member)
  const initial: MemberInput = {
    email: member?.email ?? '',
    name: member?.name ?? '',
    title: member?.title ?? '',
    role: member?.role ?? 'EDITOR',
    mayConfirm: member?.mayConfirm ?? false,
    ...(member ? { left: member.leftOn !== null } : {}),
  }
  const { form, submit } = useEntryForm(
    initial,
    member === null,
    { email: (value) => (/^\S+@\S+\.\S+$/.test(value) ? null : t('form.email')) },
    save,
    onClose,
  )
  return (
    <EntryDialog
      title={t(member ? 'organisation.editMember' : 'organisation.invite')}
      problem={save.error}
      saving={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        type="email"
        label={t('organisation.email')}
        description={t('organisation.emailHint')}
        required
        disabled={member !== null}
        {...form.getInputProps('email')}
      />
      <TextInput label={t('organisation.name')} maxLength={200} {...form.getInputProps('name')} />
      <TextInput label={t('organisation.title')} maxLength={200} {...form.getInputProps('title')} />
      <Select
        label={t('organisation.role')}
        data={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('role')}
      />
      <Checkbox label={t('organisation.mayConfirm')} {...form.getInputProps('mayConfirm', { type: 'checkbox' })} />
      {member && <Checkbox label={t('organisation.left')} {...form.getInputProps('left', { type: 'checkbox' })} />}
    </EntryDialog>
  )
}
