import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import type { Audience } from '../logic/audience'

/** How the screen says who reads something: in a word, in a sentence, and on the button that posts it. */
export function useAudienceWords() {
  const { t, say } = useTexts()
  const { partyName } = useDossierScope()
  const { acting } = useViewer()
  const within = t(`talk.within.${acting.organisationKind}`)
  const own = say({ ja: acting.organisationName, en: acting.organisationNameEn })
  return ({ withPartyId }: Audience) => {
    const who = partyName(withPartyId)
    return withPartyId === null
      ? { word: within, sentence: t('talk.readers.internal', { own }), post: t('talk.postInternal', { where: within }) }
      : { word: t('talk.sharedWith', { who }), sentence: t('talk.readers.shared', { own, who }), post: t('talk.postShared', { who }) }
  }
}
