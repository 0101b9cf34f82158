import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Site } from '#platform/html/layout.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { acts, fileNames, videosHref } from '../addresses.ts'
import type { CaptionFault } from '../captions/read.ts'
import type { Track } from '../store/cues.ts'
import { timeText } from '../times.ts'
import type { ReadyVideo, VideoCue } from '../video.ts'
import { words as all } from '../words.ts'
import { LineField, TextField } from './fields.tsx'
import { Frame } from './frame.tsx'
import { SmallVideo } from './small-video.tsx'

type Props = { site: Site; video: ReadyVideo; track: Track; typed: Typed; problems: Problems; faults: readonly CaptionFault[] }

/** The lines of one track: a new one, those that there are, and a file. With a script they are written while it plays. */
export function CuesPage({ site, video, track, typed, problems, faults }: Props) {
  const { language } = site
  const words = all[language]
  const { cues } = words
  const own = videosHref(language, video.id, acts.cues(track.kind, track.language))
  const lines = video.cues.filter(({ kind, language: its }) => kind === track.kind && its === track.language)
  const name = track.kind === 'captions' ? fileNames.captions(track.language) : fileNames.descriptions(track.language)
  const changed = lines.find(({ id }) => id === typed['id'])
  const summary = changed === undefined ? problems : Object.fromEntries(Object.entries(problems).map(([field, sentence]) => [`${changed.id}-${field}`, sentence]))
  return (
    <Frame site={site} title={cues.inLanguage(cues.headings[track.kind], words.languages[track.language])} lead={cues.leads[track.kind]} scripts={['video.js']}>
      <ProblemSummary language={language} problems={summary} />
      <Faults faults={faults} words={words} />
      <caption-desk data-words={JSON.stringify(cues.desk)} data-store={`${video.id} ${track.kind} ${track.language}`}>
        <SmallVideo video={video} language={language} />
        <form method="post" action={own} class="entries" data-new>
          <CueFields words={words} typed={changed === undefined ? typed : {}} problems={changed === undefined ? problems : {}} isSpeech={track.kind === 'captions'} />
          <p>
            <button class="button">{cues.add}</button>
          </p>
        </form>
      </caption-desk>
      <ol class="video-cues" data-lines>
        {lines.map((cue) => (
          <li>
            <details open={cue.id === changed?.id}>
              <summary>
                <span>{timeText(cue.fromMs)}</span> <span lang={track.language} dir="auto">{cue.who === '' ? cue.text : `${cue.who}: ${cue.text}`}</span>
              </summary>
              <form method="post" action={videosHref(language, video.id, acts.cue(track.kind, track.language, cue.id))} class="entries">
                <CueFields words={words} prefix={`${cue.id}-`} typed={cue === changed ? typed : typedOf(cue)} problems={cue === changed ? problems : {}} isSpeech={track.kind === 'captions'} />
                <p>
                  <button class="button quiet">{cues.change}</button>
                </p>
              </form>
            </details>
            <form method="post" action={videosHref(language, video.id, acts.cueRemoval(track.kind, track.language, cue.id))}>
              <button class="plain">
                {cues.remove}
                <span class="hidden"> {cues.line(timeText(cue.fromMs))}</span>
              </button>
            </form>
          </li>
        ))}
      </ol>
      <section class="after">
        <form method="post" action={videosHref(language, video.id, acts.cuesFile(track.kind, track.language))} enctype="multipart/form-data" class="entries">
          <LineField kind="file" name="file" label={cues.file} hint={cues.fileHint} problems={problems} />
          <p>
            <button class="button quiet">{cues.read}</button>
          </p>
        </form>
        <div class="acts">
          {lines.length === 0 ? null : (
            <a href={videosHref(language, video.id, name)} download>
              {cues.download}
            </a>
          )}
          <a href={videosHref(language, video.id)}>{words.back}</a>
        </div>
      </section>
    </Frame>
  )
}

function CueFields({ words, typed, problems, prefix = '', isSpeech }: { words: (typeof all)['da']; typed: Typed; problems: Problems; prefix?: string; isSpeech: boolean }) {
  const { cues } = words
  const group = { typed, problems, prefix }
  return (
    <>
      <div class="video-times">
        <LineField {...group} name="from" label={cues.from} hint={cues.timeHint} isShort />
        <LineField {...group} name="to" label={cues.to} hint={cues.timeHint} isShort />
      </div>
      {isSpeech ? <LineField {...group} name="who" label={cues.who} /> : null}
      <TextField {...group} name="text" label={cues.text} />
    </>
  )
}

function Faults({ faults, words }: { faults: readonly CaptionFault[]; words: (typeof all)['da'] }) {
  if (faults.length === 0) return <></>
  return (
    <section class="problems" role="alert" aria-labelledby="faults" tabindex={-1}>
      <h2 id="faults">{words.cues.faults(faults.length)}</h2>
      <ol>
        {faults.slice(0, 50).map(({ line, message }) => (
          <li>
            <b>{words.cues.atLine(line)}</b> {message}
          </li>
        ))}
      </ol>
    </section>
  )
}

function typedOf({ fromMs, toMs, who, text }: VideoCue): Typed {
  return { from: timeText(fromMs), to: timeText(toMs), who, text }
}
