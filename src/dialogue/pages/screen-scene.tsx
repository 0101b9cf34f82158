import { ProseView, toText } from '#library/index.ts'
import { screenWords } from '../words/screen.ts'
import { fitOf } from './screen-fit.ts'
import { foreign, type ScreenProps, type View } from './screen-frame.tsx'
import { Still } from './screen-join.tsx'

/** The scene in two columns beside its still life, as large as its length allows. */
export function sceneView({ site, moment }: ScreenProps): View {
  const words = screenWords[site.language]
  const { dilemma } = moment
  const hasPicture = dilemma?.picture !== undefined
  const paragraphs = dilemma === undefined ? [] : toText(dilemma.scene).split('\n\n')
  const size = fitOf(paragraphs, { face: 'text', width: hasPicture ? 54.5 : 80, height: 72, columns: 2, gap: 1.4, most: 5.2 })
  return {
    light: 'day',
    look: hasPicture ? 'scr-scene' : 'scr-scene wide',
    title: dilemma?.title ?? words.steps.scene,
    step: words.steps.scene,
    body: (
      <>
        <h1 lang={foreign(site, dilemma)}>{dilemma?.title ?? words.steps.scene}</h1>
        <div class={`scene-text ${size}`} lang={foreign(site, dilemma)}>
          {dilemma === undefined ? null : <ProseView prose={dilemma.scene} language={site.language} />}
        </div>
        <Still moment={moment} />
      </>
    ),
  }
}
