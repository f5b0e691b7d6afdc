import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useRiskPicture } from '../api/get-picture'
import type { Cell } from '../api/get-risks'
import risk from './Risk.module.css'
import classes from './RiskPicture.module.css'

/** The open risks over impact and likelihood. A cell is a filter of the list beside it. */
export function RiskPicture({ chosen, onChoose }: { chosen: Cell | null; onChoose: (cell: Cell | null) => void }) {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const query = useRiskPicture(dossier.id)
  return (
    <Panel title={t('risk.picture')}>
      <Queried query={query}>
        {({ impacts, likelihoods, cells, unassessed, total }) => (
          <>
            <table className={classes.picture}>
              <thead>
                <tr>
                  <th rowSpan={2} scope="col" className={classes.corner}>
                    {t('risk.impact')}
                  </th>
                  <th colSpan={likelihoods.length} scope="colgroup">
                    {t('risk.likelihood')}
                  </th>
                </tr>
                <tr>
                  {likelihoods.map((word) => (
                    <th key={word.value} scope="col">
                      {say(word.name)}
                      {word.confidence === 'UNVERIFIED' && <span className={classes.mark}>{t('risk.unverified')}</span>}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {impacts.map((word) => (
                  <tr key={word.value}>
                    <th scope="row">
                      {say(word.name)}
                      {word.confidence === 'UNVERIFIED' && <span className={classes.mark}>{t('risk.unverified')}</span>}
                    </th>
                    {cells
                      .filter(({ impact }) => impact === word.value)
                      .map(({ impact, likelihood, level, risks }) => {
                        const pressed = chosen?.impact === impact && chosen.likelihood === likelihood
                        return (
                          <td key={likelihood}>
                            <button
                              type="button"
                              className={classes.cell}
                              data-level={level}
                              aria-pressed={pressed}
                              onClick={() => onChoose(pressed ? null : { impact, likelihood })}
                            >
                              <span className={classes.count}>{t('risk.count', { n: risks })}</span>
                              <span className={classes.level}>{t('risk.levelOf', { level })}</span>
                            </button>
                          </td>
                        )
                      })}
                  </tr>
                ))}
              </tbody>
            </table>
            <p className={risk.dim}>{t('risk.pictureSum', { total, unassessed })}</p>
            <p className={risk.dim}>{t('risk.scaleNote')}</p>
          </>
        )}
      </Queried>
    </Panel>
  )
}
