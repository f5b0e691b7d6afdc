import { createBrowserRouter } from 'react-router'
import { Loading } from '@/components/Loading'
import { Broken } from './layout/Broken'
import { DossierFrame } from './layout/DossierFrame'
import { Frame } from './layout/Frame'
import { Home } from './pages/Home'
import { NotFound } from './pages/NotFound'
import { SignedInAgain } from './pages/SignedInAgain'
import { SignInPage } from './pages/SignInPage'

export const router = createBrowserRouter([
  { path: '/', element: <Home /> },
  { path: '/sign-in', element: <SignInPage />, errorElement: <Broken /> },
  { path: '/verify', errorElement: <Broken />, hydrateFallbackElement: <Loading />, lazy: async () => ({ Component: (await import('./pages/VerifyPage')).VerifyPage }) },
  { path: '/invitation', errorElement: <Broken />, hydrateFallbackElement: <Loading />, lazy: async () => ({ Component: (await import('./pages/InvitationPage')).InvitationPage }) },
  { path: '/signed-in', element: <SignedInAgain />, errorElement: <Broken /> },
  {
    element: <Frame />,
    hydrateFallbackElement: <Loading />,
    errorElement: <Broken />,
    children: [
      { path: 'dossiers', lazy: async () => ({ Component: (await import('./pages/DossiersPage')).DossiersPage }) },
      { path: 'dossiers/new', lazy: async () => ({ Component: (await import('./pages/NewDossierPage')).NewDossierPage }) },
      { path: 'candidacies', lazy: async () => ({ Component: (await import('./pages/CandidaciesPage')).CandidaciesPage }) },
      { path: 'candidacies/:candidacyId', lazy: async () => ({ Component: (await import('./pages/CandidacyPage')).CandidacyPage }) },
      { path: 'organisation', lazy: async () => ({ Component: (await import('./pages/OrganisationPage')).OrganisationPage }) },
      { path: 'organisation/picture', lazy: async () => ({ Component: (await import('./pages/PicturePage')).PicturePage }) },
      { path: 'organisation/picture/print', lazy: async () => ({ Component: (await import('./pages/PicturePrintPage')).PicturePrintPage }) },
      {
        path: 'organisation/disclosures/versions/:disclosureId',
        lazy: async () => ({ Component: (await import('./pages/DisclosurePage')).DisclosurePage }),
      },
      { path: 'organisation/disclosures/:kind?', lazy: async () => ({ Component: (await import('./pages/DisclosuresPage')).DisclosuresPage }) },
      { path: 'organisation/mapping/:kind?', lazy: async () => ({ Component: (await import('./pages/MappingPage')).MappingPage }) },
      {
        path: 'dossiers/:dossierId',
        element: <DossierFrame />,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('./pages/OverviewPage')).OverviewPage }) },
          { path: 'matrix', lazy: async () => ({ Component: (await import('./pages/MatrixPage')).MatrixPage }) },
          { path: 'exchange', lazy: async () => ({ Component: (await import('./pages/ExchangePage')).ExchangePage }) },
          { path: 'findings', lazy: async () => ({ Component: (await import('./pages/FindingsPage')).FindingsPage }) },
          { path: 'risks/:kind?', lazy: async () => ({ Component: (await import('./pages/RisksPage')).RisksPage }) },
          { path: 'register/:kind?', lazy: async () => ({ Component: (await import('./pages/RegisterPage')).RegisterPage }) },
          { path: 'award/:selectionId?', lazy: async () => ({ Component: (await import('./pages/AwardPage')).AwardPage }) },
          { path: 'declarations/:roundId?', lazy: async () => ({ Component: (await import('./pages/DeclarationsPage')).DeclarationsPage }) },
          { path: 'questions/:partyId?', lazy: async () => ({ Component: (await import('./pages/QuestionsPage')).QuestionsPage }) },
          { path: 'alerts/:alertId?', lazy: async () => ({ Component: (await import('./pages/AlertsPage')).AlertsPage }) },
          { path: 'disclosures/:partyId?', lazy: async () => ({ Component: (await import('./pages/PartyDisclosuresPage')).PartyDisclosuresPage }) },
          { path: 'role-sheets/:partyId?', lazy: async () => ({ Component: (await import('./pages/RoleSheetsPage')).RoleSheetsPage }) },
          { path: 'annex/:partyId?', lazy: async () => ({ Component: (await import('./pages/AnnexPage')).AnnexPage }) },
          { path: 'signing/:roundId?', lazy: async () => ({ Component: (await import('./pages/SigningPage')).SigningPage }) },
          { path: 'inspection/:packId?/:partyId?', lazy: async () => ({ Component: (await import('./pages/InspectionPage')).InspectionPage }) },
          { path: 'incidents', lazy: async () => ({ Component: (await import('./pages/IncidentsPage')).IncidentsPage }) },
          { path: 'compare', lazy: async () => ({ Component: (await import('./pages/ComparePage')).ComparePage }) },
          { path: 'print', lazy: async () => ({ Component: (await import('./pages/PrintPage')).PrintPage }) },
          { path: 'history', lazy: async () => ({ Component: (await import('./pages/HistoryPage')).HistoryPage }) },
        ],
      },
      { path: '*', element: <NotFound /> },
    ],
  },
])
