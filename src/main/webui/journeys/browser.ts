import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { expect, onTestFailed } from 'vitest'

const url = process.env.BUNKAI_URL ?? 'http://localhost:8080'
const pictures = process.env.BUNKAI_PICTURES ?? join(import.meta.dirname, '../../../../target/journeys')

/** Without these Chromium looks for its maker's hosts at every start. */
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export function launch(): Promise<Browser> {
  mkdirSync(pictures, { recursive: true })
  return chromium.launch({ executablePath: process.env.BUNKAI_BROWSER ?? '/usr/bin/chromium', args: quiet })
}

/** Set where people sign in at two Keycloaks, the hospital's and the vendors', and not at the provider of development, which only asks who one is. */
const password = process.env.BUNKAI_LOGIN_PASSWORD

const provider = (email: string) => (email.endsWith('@midorino.example') ? 'みどり野市民病院のアカウント' : 'システム事業者のアカウント')

let visits = 0

/** One person at one browser. What the page complains of (script errors, CSP violations) fails the journey in {@link Visit.end}. */
export class Visit {
  readonly complaints: string[] = []

  private constructor(readonly context: BrowserContext, readonly page: Page) {
    page.on('pageerror', (error) => this.complaints.push(`script error: ${error.message}`))
    page.on('console', (message) => {
      const text = message.text()
      if (/Content Security Policy/i.test(text)) this.complaints.push(`CSP: ${text}`)
    })
  }

  static async begin(browser: Browser, size = { width: 1280, height: 900 }, look: 'light' | 'dark' = 'light'): Promise<Visit> {
    const context = await browser.newContext({ baseURL: url, viewport: size, locale: 'ja-JP', colorScheme: look, acceptDownloads: true })
    // What is not there after this long is not coming; the journey says so while its own time is not over.
    context.setDefaultTimeout(25_000)
    const visit = new Visit(context, await context.newPage())
    visits += 1
    const number = visits
    onTestFailed(() => visit.page.screenshot({ path: join(pictures, `failed-${number}.png`) }).then(() => {}, () => {}))
    return visit
  }

  async signIn(email: string): Promise<void> {
    await this.page.goto('/login?returnTo=/dossiers')
    if (password !== undefined) {
      await this.page.getByRole('link', { name: provider(email) }).waitFor()
      await this.look(`choice-of-providers-${visits}`)
      await this.page.getByRole('link', { name: provider(email) }).click()
    }
    await this.identify(email)
    await this.page.waitForURL('**/dossiers')
    await this.page.getByRole('heading', { level: 1 }).waitFor()
  }

  /** Signs in from a page that offers it. */
  async signInFromHere(email: string): Promise<void> {
    await this.page.getByRole('link', { name: password === undefined ? 'サインイン' : provider(email) }).click()
    await this.identify(email)
  }

  private async identify(email: string): Promise<void> {
    if (password === undefined) return this.page.locator(`[name="predefined-${email}"]`).click()
    await this.page.locator('input[name="username"]').fill(email)
    await this.page.locator('input[name="password"]').fill(password)
    await this.page.locator('[name="login"]').click()
  }

  /** All that was asked for is there; connections that stay open are not waited for. */
  async settled(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
    await this.page.waitForFunction(() => document.querySelector('[data-loading]') === null)
    await this.page.evaluate(async () => {
      await document.fonts.ready
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      // A colour on its way from light to dark is neither.
      const ending = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
      await Promise.allSettled(ending.map((animation) => animation.finished))
    })
  }

  /** A picture to be looked at, and no violation of accessibility rules on what it shows. */
  async look(name: string): Promise<void> {
    await this.settled()
    // A document of many pages is looked at in Word, not here.
    const whole = await this.page.evaluate((most) => document.documentElement.scrollHeight < most, 8000)
    await this.page.screenshot({ path: join(pictures, `${name}.png`), fullPage: whole })
    // The footer stays at the window's edge and lies over whatever happens to be there: half a checkbox is then "too small a target".
    await this.layFooter('static')
    const found = await new AxeBuilder({ page: this.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
    await this.layFooter('')
    const violations = found.violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')}: ${[...node.any, ...node.all, ...node.none].map((check) => check.message).join(' ')}`),
    )
    expect(violations, `${name}: accessibility ${violations.join(' | ')}`).toEqual([])
  }

  private async layFooter(position: '' | 'static'): Promise<void> {
    await this.page.evaluate((value) => {
      const footer = document.querySelector<HTMLElement>('body footer')
      if (footer) footer.style.position = value
    }, position)
  }

  /** The page is not wider than the window. */
  async fits(name: string): Promise<void> {
    const over = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over, `${name}: pixels that stick out`).toBeLessThanOrEqual(0)
  }

  /** What a click downloads: its name and its first bytes. */
  async download(click: () => Promise<void>): Promise<{ name: string; path: string }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), click()])
    const path = join(pictures, download.suggestedFilename())
    await download.saveAs(path)
    return { name: download.suggestedFilename(), path }
  }

  async end(): Promise<void> {
    await this.context.close()
    expect(this.complaints).toEqual([])
  }
}
