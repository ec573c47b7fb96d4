import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** From the leaf of the sign: dark enough at 7 that white text on it can be read. */
const leaf: MantineColorsTuple = [
  '#e9f6ef',
  '#d5ebdf',
  '#abd6be',
  '#7ec19b',
  '#55ac7b',
  '#389c65',
  '#258254',
  '#1c6b4a',
  '#12573b',
  '#07402a',
]

export const theme = createTheme({
  colors: { leaf },
  primaryColor: 'leaf',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.36,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.65rem' }, h2: { fontSize: '1.2rem' }, h3: { fontSize: '1.02rem' } },
  },
  components: {
    Tooltip: {
      defaultProps: {
        events: { hover: true, focus: true, touch: true },
        withArrow: true,
        multiline: true,
        maw: 320,
      },
    },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.5 } } },
    // Else a reader of landmarks finds a second header of the page in each dialog.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    // To choose what is chosen already keeps it; what may be empty has a button for that.
    Select: { defaultProps: { allowDeselect: false } },
    Anchor: { defaultProps: { underline: 'hover' } },
  },
})

/** Grey text that can be read (4.5:1 and more), and a page a shade darker than what lies on it. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--page': '#f6f8f5',
    '--mantine-color-dimmed': '#52625a',
    '--mantine-color-placeholder': '#66756d',
    '--mantine-color-error': '#b3372b',
    '--mantine-color-orange-light-color': '#a33c06',
    '--mantine-color-red-filled': '#c92a2a',
    '--mantine-color-red-filled-hover': '#b02525',
  },
  dark: {
    '--page': '#101714',
    '--mantine-color-body': '#18211d',
    '--mantine-color-dimmed': '#a3b3aa',
    '--mantine-color-placeholder': '#93a39a',
    '--mantine-color-error': '#f08a7d',
    '--mantine-color-red-filled': '#c92a2a',
    '--mantine-color-red-filled-hover': '#b02525',
  },
})
