import { Link } from 'react-router'
import { DownloadButton } from '@/components/DownloadButton'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useSeal } from '../api/get-seal'
import type { SigningRound } from '../api/types'
import classes from './Signing.module.css'

const PATHS = { SIGNED_DOCX: 'signed-document', CONTAINER: 'container', EVIDENCE_PAGE: 'evidence' } as const
/** First what legal came for. */
const ORDER = ['SIGNED_DOCX', 'CONTAINER', 'EVIDENCE_PAGE'] as const
const NAMES = { SIGNED_DOCX: 'signed.docx', CONTAINER: 'signed.asice', EVIDENCE_PAGE: 'evidence.html' } as const

/** What everybody has signed, sealed: the files that prove it, and where anybody has them verified. */
export function SealPart({ round }: { round: SigningRound }) {
  const { t, language } = useTexts()
  const query = useSeal(round.dossierId, round.id, round.revision.id)
  return (
    <Queried query={query}>
      {(seal) => (
        <Panel title={t('signing.seal.title')} aside={<Tag tone={seal.state === 'SEALED' ? 'good' : 'accent'}>{t(`signing.seal.state.${seal.state}`)}</Tag>}>
          <div className={classes.stack}>
            <p className={classes.text}>{t('signing.seal.lead')}</p>
            {seal.sealedAt && (
              <p className={classes.quiet}>
                {t('signing.seal.at', { at: moment(seal.sealedAt, language) })} {seal.time && t(`signing.seal.time.${seal.time}`)}
              </p>
            )}
            {seal.state === 'WAITING' && <p className={classes.quiet}>{t('signing.seal.waiting')}</p>}
            <div className={classes.actions}>
              {ORDER.filter((kind) => seal.files.some((file) => file.kind === kind)).map((kind) => (
                <DownloadButton
                  key={kind}
                  path={`/api/dossiers/${round.dossierId}/revisions/${round.revision.id}/${PATHS[kind]}`}
                  fallback={NAMES[kind]}
                >
                  {t(`signing.seal.file.${kind}`)}
                </DownloadButton>
              ))}
            </div>
            <p className={classes.quiet}>
              <Link to="/verify">{t('signing.seal.verify')}</Link>
            </p>
          </div>
        </Panel>
      )}
    </Queried>
  )
}
