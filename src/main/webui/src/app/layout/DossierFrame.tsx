import { useQueryClient } from '@tanstack/react-query'
import { Fragment, Suspense, useEffect, useRef } from 'react'
import { Link, NavLink, Outlet, useLocation, useParams } from 'react-router'
import { keys } from '@/api/keys'
import type { Matrix } from '@/api/types'
import { Loading } from '@/components/Loading'
import { Queried } from '@/components/Queried'
import { Tag } from '@/components/Tag'
import { AwardTab } from '@/features/award/components/AwardTab'
import { LiveDossier } from '../live/LiveDossier'
import { useDossier } from '@/features/dossier/api/get-dossier'
import { DossierProvider } from '@/features/dossier/components/DossierProvider'
import { LiveBar } from '@/features/live/components/LiveBar'
import { useTexts } from '@/i18n/use-texts'
import { DossierBanner } from './DossierBanner'
import classes from './DossierFrame.module.css'

const SECTIONS = [
  ['', 'overview'],
  ['matrix', 'matrix'],
  ['findings', 'findings'],
  ['risks', 'risks'],
  ['register', 'register'],
  ['declarations', 'declarations'],
  ['questions', 'questions'],
  ['alerts', 'alerts'],
  ['disclosures', 'disclosures'],
  ['role-sheets', 'roleSheets'],
  ['annex', 'annex'],
  ['signing', 'signing'],
  ['inspection', 'inspection'],
  ['incidents', 'incidents'],
  ['history', 'history'],
] as const

/** The frame of one dossier: its name, its stage and the way to each of its sections. */
export function DossierFrame() {
  const { t, say } = useTexts()
  const client = useQueryClient()
  const { dossierId = '' } = useParams()
  const query = useDossier(dossierId)
  const tabs = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const rowTitle = (rowId: string) => {
    const row = client.getQueryData<Matrix>(keys.matrix(dossierId))?.rows.find(({ id }) => id === rowId)
    return row ? say(row.title) : null
  }
  useEffect(() => {
    // On a narrow screen the tabs scroll; the one that is open must be in sight.
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pathname, query.data])
  return (
    <Queried query={query}>
      {(dossier) => (
        <DossierProvider dossier={dossier} key={dossier.id}>
          <LiveDossier dossierId={dossier.id}>
            <div className={classes.crumbs}>
              <Link to="/dossiers">{t('layout.dossiers')}</Link>
              <span aria-hidden="true">/</span>
              <strong>{dossier.name}</strong>
              <Tag tone="accent">{t(`stage.${dossier.stage}`)}</Tag>
              <LiveBar rowTitle={rowTitle} />
            </div>
            <nav ref={tabs} className={classes.tabs} aria-label={t('layout.dossierNav')}>
              {SECTIONS.map(([path, key]) => (
                <Fragment key={key}>
                  {key === 'declarations' && <AwardTab className={classes.tab} />}
                  <NavLink to={path ? `/dossiers/${dossier.id}/${path}` : `/dossiers/${dossier.id}`} end={path === ''} className={classes.tab}>
                    {t(`section.${key}`)}
                  </NavLink>
                </Fragment>
              ))}
            </nav>
            {(pathname.endsWith('/matrix') || pathname.endsWith(dossier.id)) && <DossierBanner />}
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </LiveDossier>
        </DossierProvider>
      )}
    </Queried>
  )
}
