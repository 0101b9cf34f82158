import type { Edit } from './text/edits.ts'
import { momentAt } from './text/moments.ts'
import { createDesk } from './desk.ts'
import { createEditor, type Editor } from './editor/editor.ts'
import { createFilmPane } from './film/film-pane.ts'
import { createTimelineView } from './film/timeline-view.ts'
import { createFilePane } from './files/file-pane.ts'
import { createFormView } from './form/form-view.ts'
import { readDraft } from './keeping/draft.ts'
import { createGuard } from './keeping/guard.ts'
import { createKeeper } from './keeping/keeper.ts'
import { keepForOffline } from './keeping/offline.ts'
import { openRecordings } from './keeping/recordings.ts'
import { restoreVoices } from './keeping/restoring.ts'
import { createPeoplePane } from './people/people-pane.ts'
import { createBar, type Template } from './view/bar.ts'
import { make } from './view/dom.ts'
import { createFaultsList } from './view/faults-list.ts'
import { createNotice } from './view/notice.ts'
import { segments } from './view/segments.ts'
import { createTabs } from './view/tabs.ts'
import { whenCalm } from './view/when-calm.ts'
import { createVoicesPane } from './voices/voices-pane.ts'
import { wholeFilm } from './whole-film.ts'
import { shelfOf } from '../film/memory.ts'
import { words } from './words.ts'

/** Furnishes the workshop in its element, and takes the place of the form that is there without a script. */
export function furnish(root: HTMLElement): void {
  const own = root.dataset
  const typed = root.querySelector('textarea')?.value.trimStart() ?? ''
  const shelf = shelfOf('localStorage')
  const recordings = openRecordings()
  const templates: Template[] = JSON.parse(own['templates'] ?? '[]')
  const draft = readDraft(shelf)
  const desk = createDesk()
  const begin = typed === '' ? (draft?.text ?? words.blank) : typed

  const film = createFilmPane(desk, own['mixing'] ?? '')
  const timeline = createTimelineView(desk, {
    edit: (edits) => edit(edits),
    goTo: (line, seconds, isFocused) => {
      editor.goTo(line, 1, isFocused && !editorPlace.hidden)
      film.stage.pause()
      film.stage.seek(seconds)
    },
  })
  const form = createFormView(desk, { edit: (edits) => edit(edits), show: (seconds) => !film.stage.isPlaying && film.stage.seek(seconds) })
  const people = createPeoplePane(desk, (edits) => edit(edits))
  const voices = createVoicesPane(desk, recordings)
  const file = createFilePane(desk, { file: own['file'] ?? '', mixing: own['mixing'] ?? '' })
  const tabs = createTabs(words.tabs.label, [
    { id: 'people', label: words.tabs.people, content: people.element, onOpen: people.render },
    { id: 'voices', label: words.tabs.voices, content: voices.element, onOpen: voices.render },
    { id: 'file', label: words.tabs.file, content: file.element, onOpen: file.render },
  ])

  const editorPlace = make('div', { class: 'editor' })
  const notice = createNotice(() => guard?.take())
  const why = make('p', { class: 'why' })
  const views = segments(words.views.label, [{ value: 'text', label: words.views.text }, { value: 'form', label: words.views.form }], 'text', (view) => showView(view))
  const panes = segments(words.panes.label, [{ value: 'both', label: words.panes.both }, { value: 'text', label: words.panes.text }, { value: 'film', label: words.panes.film }], 'both', (pane) => (root.dataset['pane'] = pane))
  const faults = createFaultsList(desk, (line, column) => {
    showView('text')
    editor.goTo(line, column, true)
  })
  const whole = wholeFilm({ desk, shelf, recordings, editor: () => editor, say: (text) => (bar.status.textContent = text) })
  const bar = createBar(templates, own['words'] ?? '', shelf, {
    ...whole, undo: () => editor.undo(), redo: () => editor.redo(),
    can: () => ({ undo: editor.canUndo, redo: editor.canRedo, hasVoices: desk.voices.size > 0 }),
  })
  const kept = make('p', { class: 'bar-status', role: 'status' })
  const keeper = createKeeper(shelf, () => ({ text: editor.text, line: editor.line }), (isKept) => {
    kept.textContent = isKept ? words.bar.kept : words.bar.notKept
    kept.classList.toggle('lost', !isKept)
  })

  root.replaceChildren(
    notice.element,
    make('div', { class: 'head' }, bar.element, kept, bar.status),
    make('div', { class: 'switch' }, panes.element),
    make('div', { class: 'writing' }, make('div', { class: 'writing-head' }, views.element, why), editorPlace, form.element, make('p', { class: 'hint' }, words.editor.hint), faults),
    make('div', { class: 'seeing' }, film.element, timeline.element, tabs.element),
  )
  const showFaults = whenCalm(() => editor.showFaults(desk.faults))
  const editor: Editor = createEditor(editorPlace, begin, { onText: () => read(), onLine: () => follow() })
  root.classList.add('ready')
  let pressedAt = 0
  editorPlace.addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), true)

  const guard = typeof BroadcastChannel === 'undefined' ? undefined : createGuard(new BroadcastChannel('vaerksted'), crypto.getRandomValues(new Uint32Array(2)).join(), {
    onWaiting: () => look(words.tabsOpen.waits),
    onLost: () => {
      keeper.keep()
      look(words.tabsOpen.gone)
    },
    onTaken: () => {
      const latest = readDraft(shelf)
      if (latest !== undefined && latest.text !== editor.text) editor.replace(latest.text, latest.line)
      editor.setReadOnly(false)
      notice.hide()
      root.classList.remove('looking')
    },
  })

  film.stage.onChange(() => timeline.follow(film.stage.now, film.stage.isPlaying))
  desk.onChange(() => {
    const { length } = desk.faults
    const reason = desk.isSound ? undefined : length === 0 ? words.views.formEmpty : words.views.formClosed(length)
    if (form.element.hidden) views.disable('form', reason)
    why.textContent = reason ?? ''
  })
  desk.onChange(whenCalm(() => {
    const open = tabs.open()
    if (open === 'people') people.render()
    if (open === 'voices') voices.render()
    file.render()
    bar.render()
  }))

  desk.read(begin)
  editor.showFaults(desk.faults)
  editor.goTo(typed === '' ? (draft?.line ?? firstLine(begin)) : 1)
  show()
  void restoreVoices(desk, recordings).then(show)
  void keepForOffline(own['offline'] ?? '', [own['mixing'] ?? '', own['file'] ?? '', ...templates.map(({ href }) => href)]).catch(() => undefined)

  /** The text has changed: everything that follows from it is made anew, within the time of a glance. */
  function read(): void {
    const begun = performance.now()
    if (guard?.isWriting !== false) keeper.changed()
    desk.read(editor.text)
    show()
    // From the key itself, where it was a key.
    performance.measure('edit-to-picture', { start: begun - pressedAt < 1000 ? pressedAt : begun })
    showFaults()
  }

  function show(): void {
    if (desk.film === undefined) return
    film.stage.pause()
    const { timeline: laid, moments } = desk.film
    film.stage.show(laid, momentAt(moments, editor.line)?.seen ?? Math.min(1.6, laid.duration / 2))
  }

  function follow(): void {
    bar.render()
    if (film.stage.isPlaying || desk.film === undefined) return
    const moment = momentAt(desk.film.moments, editor.line)
    film.stage.seek(moment?.seen ?? 1.6)
  }

  function edit(edits: readonly Edit[]): void {
    if (guard?.isWriting !== false) editor.edit(edits)
  }

  function showView(view: 'text' | 'form'): void {
    if (view === 'form' && !desk.isSound) return
    const isForm = view === 'form'
    editorPlace.hidden = isForm
    if (isForm) form.open()
    else form.close()
    views.show(view)
    root.dataset['view'] = view
  }

  function look(text: string): void {
    editor.setReadOnly(true)
    showView('text')
    root.classList.add('looking')
    notice.show(text)
  }
}

/** Where the film begins, after the title page. */
function firstLine(text: string): number {
  return text.split('\n').findIndex((line) => /^\.?(inde|ude|int|ext)\b/i.test(line)) + 1 || 1
}
