import { EditorView } from '@codemirror/view'

const strong = { fontWeight: '700' }
const aside = { paddingInlineStart: 'min(4.5rem, 12%)' }

/** The page's own colours, whatever the scheme. The rules are adopted by the editor's shadow, so no style element is needed. */
export const editorTheme = EditorView.theme({
  '&': { height: '100%', fontSize: '1.0625rem', color: 'var(--ink)', backgroundColor: 'var(--sheet)' },
  '&.cm-focused': { outline: '3px solid var(--ink)', outlineOffset: '-3px' },
  '.cm-scroller': { fontFamily: 'var(--text)', lineHeight: '1.55', overflow: 'auto' },
  '.cm-content': { padding: '1rem 0 40vh', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 1.25rem 0 .5rem' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--soft)', border: '0', fontVariantNumeric: 'tabular-nums', fontSize: '.8125rem' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '.2rem .25rem 0 .75rem', minWidth: '2.5rem' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--sand) 55%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink)', fontWeight: '700' },
  '.cm-cursor': { borderInlineStartColor: 'var(--ink)', borderInlineStartWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { background: 'color-mix(in srgb, var(--mustard) 45%, transparent)' },
  '.fl-key': strong,
  '.fl-entry': { color: 'var(--soft)' },
  '.fl-scene': { ...strong, color: 'var(--petrol)', letterSpacing: '.02em' },
  '.fl-chapter': { fontFamily: 'var(--head)', fontSize: '1.25rem' },
  '.fl-who': { ...strong, ...aside, color: 'var(--brick)', letterSpacing: '.04em' },
  '.fl-mood': { ...aside, color: 'var(--soft)', fontStyle: 'italic' },
  '.fl-said': aside,
  '.fl-note': { color: 'var(--soft)' },
  '.fl-stop': { ...strong, color: 'var(--brick)' },
  '.fl-choice': { color: 'var(--brick)' },
  '.fl-text': { ...strong },
  '.fl-remark': { color: 'var(--soft)', fontStyle: 'italic' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--brick) 1.5px', textUnderlineOffset: '.2em' },
  '.cm-lint-marker-error': { content: 'normal', display: 'grid', placeItems: 'center', width: '1.15rem', height: '1.15rem', lineHeight: '1', borderRadius: '50%', background: 'var(--brick)', color: 'var(--sheet)', fontWeight: '800', fontSize: '.8125rem', marginTop: '.25rem' },
  '.cm-lint-marker-error::before': { content: '"!"' },
  '.cm-gutter-lint': { width: '1.5rem' },
  '.cm-tooltip': { background: 'var(--sheet)', color: 'var(--ink)', border: '2px solid var(--ink)', borderRadius: '3px', boxShadow: '0 .75rem 2rem rgb(0 0 0 / .18)', maxWidth: 'min(26rem, 90vw)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--text)', maxHeight: '15rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { display: 'flex', justifyContent: 'space-between', gap: '1.5rem', padding: '.4rem .75rem', lineHeight: '1.35' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--petrol)', color: 'var(--on-petrol)' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '800' },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '1', fontSize: '.875rem', marginInlineStart: '0' },
  '.cm-diagnostic-error': { borderInlineStart: '4px solid var(--brick)', padding: '.5rem .75rem' },
  '@media (forced-colors: active)': { '.cm-tooltip-autocomplete ul li[aria-selected]': { forcedColorAdjust: 'none', background: 'Highlight', color: 'HighlightText' } },
})
