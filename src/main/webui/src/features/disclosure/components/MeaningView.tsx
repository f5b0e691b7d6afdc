import { DownloadButton } from '@/components/DownloadButton'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useMatrix } from '@/features/matrix/api/get-matrix'
import { useTexts } from '@/i18n/use-texts'
import { day, moment } from '@/lib/dates'
import { useMeaning } from '../api/read-meaning'
import { holdings } from '../logic/holdings'
import classes from './Disclosure.module.css'
import { SaidItem } from './SaidItem'

/** A disclosure by area of duties, each no first, and beside each answer what the party holds of those duties in the matrix. */
export function MeaningView({ disclosureId }: { disclosureId: string }) {
  const { t, say, language } = useTexts()
  const { dossier } = useDossierScope()
  const query = useMeaning(dossier.id, disclosureId)
  const rows = useMatrix(dossier.id).data?.rows ?? []
  return (
    <Queried query={query}>
      {({ disclosure, partyId, mappingVersion, ownMapping, areas }) => {
        const held = holdings(rows, partyId)
        return (
          <div className={classes.stack}>
            <Panel
              title={disclosure.details.product ?? say(disclosure.formName)}
              aside={
                <DownloadButton size="sm" path={`/api/dossiers/${dossier.id}/disclosures/${disclosure.id}/file`} fallback={disclosure.file.fileName}>
                  {t('disclosure.original')}
                </DownloadButton>
              }
            >
              <dl className={classes.facts}>
                <dt>{t('disclosure.form')}</dt>
                <dd>
                  {say(disclosure.formName)} {disclosure.editionName}
                </dd>
                <dt>{t('disclosure.maker')}</dt>
                <dd>{disclosure.details.maker}</dd>
                <dt>{t('disclosure.version')}</dt>
                <dd>
                  {t('disclosure.number', { n: disclosure.number ?? 0 })} {disclosure.details.productVersion}
                  {disclosure.details.madeOn && ` ／ ${day(disclosure.details.madeOn, language)}`}
                </dd>
                <dt>{t('disclosure.confirmedHead')}</dt>
                <dd>
                  {disclosure.confirmedBy} {disclosure.confirmedAt && moment(disclosure.confirmedAt, language)}
                </dd>
              </dl>
              <p className={classes.small}>{mappingVersion ? t(ownMapping ? 'disclosure.ownMapped' : 'disclosure.mapped', { version: mappingVersion }) : t('disclosure.unmapped')}</p>
            </Panel>
            {areas.map((area) => (
              <Panel
                key={area.id ?? 'none'}
                flush
                title={area.title ? say(area.title) : t('disclosure.otherAnswers')}
                aside={area.no > 0 && <Tag tone="blocker">{t('disclosure.noIs', { n: area.no })}</Tag>}
              >
                <ul className={classes.list}>
                  {area.answers.map((said) => (
                    <SaidItem key={said.answer.position} said={said} held={held} partyId={partyId} form={disclosure.form} edition={disclosure.edition} />
                  ))}
                </ul>
              </Panel>
            ))}
          </div>
        )
      }}
    </Queried>
  )
}
