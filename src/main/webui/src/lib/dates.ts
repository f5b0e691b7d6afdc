/** Dates as people here read them: business dates in Tokyo, in Japanese with the era where a document would name it. */
const ZONE = 'Asia/Tokyo'

const formats = new Map<string, Intl.DateTimeFormat>()
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  let found = formats.get(key)
  if (!found) formats.set(key, (found = new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options })))
  return found
}

const parse = (iso: string): Date => new Date(iso.length === 10 ? `${iso}T00:00:00+09:00` : iso)

/** `2026年11月21日` · `21 Nov 2026` */
export function day(iso: string, language: string): string {
  return language === 'ja'
    ? format('ja-JP', { year: 'numeric', month: 'long', day: 'numeric' }).format(parse(iso))
    : format('en-GB', { year: 'numeric', month: 'short', day: 'numeric' }).format(parse(iso))
}

/** `令和8年11月21日` */
export function era(iso: string): string {
  return format('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', month: 'long', day: 'numeric' }).format(parse(iso))
}

/** Both calendars for Japanese readers: `2026年11月21日（令和8年）`. */
export function dayInBoth(iso: string, language: string): string {
  if (language !== 'ja') return day(iso, language)
  const year = era(iso).replace(/年.*$/, '年')
  return `${day(iso, language)}（${year}）`
}

export function moment(iso: string, language: string): string {
  return language === 'ja'
    ? format('ja-JP', { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }).format(parse(iso))
    : format('en-GB', { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' }).format(parse(iso))
}

/** Today's date in Tokyo, ISO. */
export function today(now: Date = new Date()): string {
  return format('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
}

/** Whole months from one ISO date to another, negative when it lies behind. */
export function monthsBetween(from: string, to: string): number {
  const a = parse(from)
  const b = parse(to)
  const months = (b.getFullYear() - a.getFullYear()) * 12 + b.getMonth() - a.getMonth()
  return b.getDate() < a.getDate() ? months - 1 : months
}

/** The fiscal year a date falls in, by the month it starts with. */
export function fiscalYear(iso: string, startMonth = 4): number {
  const [year, month] = iso.split('-').map(Number)
  return (month ?? 1) >= startMonth ? (year ?? 0) : (year ?? 0) - 1
}
