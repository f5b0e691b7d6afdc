import { Link } from 'react-router'
import { Empty } from '@/components/Empty'
import { useTexts } from '@/i18n/use-texts'

export function NoMembership({ email }: { email: string }) {
  const { t } = useTexts()
  return (
    <Empty icon="party" title={t('session.noMembership')}>
      <p>{t('session.noMembershipTodo', { email })}</p>
      <p>
        <Link to="/invitation">{t('invitation.haveCode')}</Link>
      </p>
    </Empty>
  )
}
