import type { Config } from 'tailwindcss'

/** The names of our tokens, by job. Their values, light and dark, stand in app/globals.css. */
export default {
  content: ['./app/**/*.{ts,tsx}', './components/**/*.{ts,tsx}'],
  theme: {
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      paper: 'var(--paper)',
      card: 'var(--card)',
      ink: 'var(--ink)',
      soft: 'var(--soft)',
      line: 'var(--line)',
      wash: 'var(--wash)',
      teal: 'var(--teal)',
      'teal-wash': 'var(--teal-wash)',
      rust: 'var(--rust)',
      'rust-wash': 'var(--rust-wash)',
      'dot-off': 'var(--dot-off)',
    },
    fontFamily: { head: 'var(--head)', text: 'var(--text)' },
    borderRadius: { DEFAULT: '14px', full: '999px' },
    maxWidth: { measure: '66ch', page: '74rem' },
  },
} satisfies Config
