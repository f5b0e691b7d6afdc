import { Button } from '@mantine/core'
import { problemOf } from '@/api/problem'
import { Empty } from '@/components/Empty'
import { Loading } from '@/components/Loading'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useReadInvitation } from '../api/read-invitation'
import { AcceptForm } from './AcceptForm'
import { ForwardForm } from './ForwardForm'
import classes from './Invitation.module.css'

interface Props {
  token: string
  account: string
  onOther: () => void
}

/** Who invites to what, accepting and handing on; or why it opens nothing for this account. */
export function Offer({ token, account, onOther }: Props) {
  const { t, say, language } = useTexts()
  const query = useReadInvitation(token)
  if (query.isPending) return <Loading />
  const other = (
    <Button variant="default" onClick={onOther}>
      {t('invitation.otherCode')}
    </Button>
  )
  if (!query.data) {
    if (problemOf(query.error).status === 404) {
      return (
        <Empty icon="lock" title={t('invitation.notYours')}>
          <p>{t('invitation.notYoursTodo', { account })}</p>
          <Button component="a" href="/logout" mr="sm">
            {t('session.signOut')}
          </Button>
          {other}
        </Empty>
      )
    }
    return (
      <>
        <ProblemAlert cause={query.error} />
        {other}
      </>
    )
  }
  const offer = query.data
  return (
    <div className={classes.panels}>
      <Panel title={t('invitation.offer', { hospital: say({ ja: offer.hospitalName, en: offer.hospitalNameEn }) })}>
        <dl className={classes.facts}>
          <dt>{t('invitation.dossier')}</dt>
          <dd>{offer.dossierName}</dd>
          <dt>{t('register.function')}</dt>
          <dd>
            {t(`function.${offer.function}`)}
            {offer.primeName && <> ({t('register.worksFor', { name: offer.primeName })})</>}
          </dd>
          <dt>{t(offer.forwarded ? 'invitation.forwarder' : 'invitation.inviter')}</dt>
          <dd>{offer.invitedBy}</dd>
          <dt>{t('invitation.email')}</dt>
          <dd>{offer.email}</dd>
          <dt>{t('invitation.expires')}</dt>
          <dd>{moment(offer.expiresAt, language)}</dd>
        </dl>
        <p>{t('invitation.acceptMeans')}</p>
        <AcceptForm token={token} offer={offer} />
      </Panel>
      <Panel title={t('invitation.forwardTitle')}>
        <ForwardForm token={token} offer={offer} />
      </Panel>
    </div>
  )
}
