import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

const token = (name: string) => `var(--${name})`
const scale = (hue: string, steps: number[]) =>
  steps.map((step) => token(`color-primitive-${hue}-${step}`)) as unknown as MantineColorsTuple

const BLUE: MantineColorsTuple = [
  '#e8f1fe', '#d9e6ff', '#c5d7fb', '#9db7f9', '#7096f8', '#4979f5', '#3460fb', '#0031d8', '#0017c1', '#00118f',
]
const GRAY: MantineColorsTuple = [
  '#f8f8fb', '#f2f2f2', '#e6e6e6', '#cccccc', '#b3b3b3', '#949494', '#666666', '#4d4d4d', '#333333', '#1a1a1a',
]
const DARK: MantineColorsTuple = [
  '#e8eaef', '#c8ccd5', '#a4aab7', '#7f8696', '#4a5060', '#3a404e', '#2b303b', '#1c2028', '#15181f', '#0f1116',
]
const STEPS = [50, 100, 200, 300, 400, 600, 800, 900, 1000, 1100]

/** The Digital Agency's colours, type and radii in Mantine's words. */
export const theme = createTheme({
  fontFamily: "'Noto Sans JP Variable', 'Noto Sans JP', 'Noto Sans CJK JP', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Noto Sans Mono', monospace",
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.5', sm: '1.6', md: '1.7', lg: '1.7', xl: '1.6' },
  headings: {
    fontWeight: '700',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.5' },
      h2: { fontSize: '1.25rem', lineHeight: '1.6' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.6' },
      h4: { fontSize: '1rem', lineHeight: '1.7' },
    },
  },
  radius: { xs: '0.25rem', sm: '0.375rem', md: '0.5rem', lg: '0.75rem', xl: '1rem' },
  defaultRadius: 'sm',
  colors: {
    blue: BLUE,
    gray: GRAY,
    dark: DARK,
    red: scale('red', STEPS),
    orange: scale('orange', STEPS),
    green: scale('green', STEPS),
  },
  primaryColor: 'blue',
  primaryShade: { light: 8, dark: 6 },
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { label: { overflow: 'visible' } } },
    Tooltip: { defaultProps: { withArrow: true, events: { hover: true, focus: true, touch: false }, multiline: true } },
  },
})

/** Text and lines a little stronger than Mantine's own, so that small print keeps its contrast. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1a1a1a',
    '--mantine-color-dimmed': '#595959',
    '--mantine-color-placeholder': '#767676',
    '--mantine-color-error': '#ce0000',
    '--mantine-color-anchor': '#0017c1',
  },
  dark: {
    '--mantine-color-dimmed': '#a4aab7',
    '--mantine-color-placeholder': '#a4aab7',
    '--mantine-color-error': '#ff9696',
    '--mantine-color-anchor': '#9db7f9',
  },
})
