import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { launch, Visit } from './browser'
import { speak } from './work'

const dossier = `/dossiers/${process.env.BUNKAI_OSAKA ?? ''}`
const SCREENS: [name: string, path: string][] = [
  ['dossiers', '/dossiers'],
  ['overview', dossier],
  ['matrix', `${dossier}/matrix`],
  ['findings', `${dossier}/findings`],
  ['parties', `${dossier}/register/parties`],
  ['systems', `${dossier}/register/systems`],
  ['assets', `${dossier}/register/assets`],
  ['contracts', `${dossier}/register/contracts`],
  ['questions', `${dossier}/questions`],
  ['annex', `${dossier}/annex`],
  ['signing', `${dossier}/signing`],
  ['alerts', `${dossier}/alerts`],
  ['disclosures', `${dossier}/disclosures`],
  ['inspection', `${dossier}/inspection`],
  ['role-sheets', `${dossier}/role-sheets`],
  ['declarations', `${dossier}/declarations`],
  ['incidents', `${dossier}/incidents`],
  ['risks', `${dossier}/risks`],
  ['relaxations', `${dossier}/risks/relaxations`],
  ['explanations', `${dossier}/risks/explanations`],
  ['history', `${dossier}/history`],
  ['compare', `${dossier}/compare`],
  ['organisation', '/organisation'],
  ['picture', '/organisation/picture'],
  ['picture-print', '/organisation/picture/print'],
  ['mapping', '/organisation/mapping'],
  ['verify', '/verify'],
]
/** Each language, each light and each width; in Japanese, light and wide, the other journeys look at them. */
const LOOKS = [
  { language: 'ja', look: 'dark', width: 390 },
  { language: 'en', look: 'dark', width: 1280 },
  { language: 'en', look: 'light', width: 390 },
] as const

async function lookAtAll(visit: Visit, who: string, { language, look, width }: (typeof LOOKS)[number]): Promise<void> {
  const { page } = visit
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' })
  await speak(page, language)
  for (const [screen, path] of SCREENS) {
    await page.goto(path)
    const name = `looks-${who}-${screen}-${width}-${look}-${language}`
    await visit.look(name)
    await visit.fits(name)
  }
}

/** The row's panel, which lies over the matrix. */
async function lookAtRow(visit: Visit, who: string): Promise<void> {
  const { page } = visit
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(`${dossier}/matrix?show=all&q=VUL-02`)
  await visit.settled()
  await speak(page, 'ja')
  await page.getByRole('rowheader', { name: /VUL-02/ }).first().click()
  await page.getByRole('dialog').getByRole('region', { name: '分担', exact: true }).waitFor()
  await visit.look(`looks-${who}-row-1280-light-ja`)
  await page.getByRole('dialog').getByRole('button', { name: '編集する' }).click()
  await page.setViewportSize({ width: 390, height: 900 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await visit.look(`looks-${who}-row-edited-390-dark-ja`)
  await visit.fits('row')
}

/** Every screen of the dossier that has most in it, in both languages, both lights and on both widths. */
describe('every screen', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test.each([
    ...LOOKS.map((look) => ['hospital', 'sato@midorino.example', look] as const),
    // The same screens with less on them.
    ['vendor', 'suzuki@aoba-ehr.example', LOOKS[0]] as const,
  ])('is sound for the %s, %o', async (who, email, look) => {
    const visit = await Visit.begin(browser)
    await visit.signIn(email)
    await lookAtAll(visit, who, look)
    if (look === LOOKS[0]) await lookAtRow(visit, who)
    await visit.end()
  }, 600_000)
})
