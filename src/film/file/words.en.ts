import type { FilmFileWords } from './words.da.ts'

const usage = 'npm run film -- DILEMMA FILE.mp4 [--size 360|720|1080] [--burn-captions] [--silent] [--webm] [--language da|en]'

export const wordsEn: FilmFileWords = {
  doing: { voices: 'finding the voices', sound: 'mixing the sound', pictures: 'drawing the pictures', writing: 'writing the file' },
  problem: {
    'no-encoder': 'The film cannot be made on this machine: the package that compresses video is missing (@napi-rs/webcodecs). Install the packages again without --omit=optional.',
    'disk-full': 'There is no room on the disk for the film. Make room, and try again. Nothing was saved by halves.',
    screenplay: 'The screenplay has faults. Mend them, and try again.',
    voice: 'One of the recorded voices cannot be read. Record the line again.',
    killed: 'The film was cut off before it was done. That happens when the machine is short of memory. Try again.',
    hangs: 'The film got stuck and was stopped. Try again.',
    fault: 'The film could not be made. The log says why.',
  },
  robotVoice: 'Robot voice',
  cancelled: 'The film is stopped. Nothing was saved.',
  waiting: (ahead) => (ahead === 0 ? 'The film is next.' : ahead === 1 ? 'One film is before it.' : `${ahead} films are before it.`),
  percent: (share, doing) => `${Math.floor(share * 100)} % · ${doing}`,
  made: (path, seconds, megabytes) => `The film is in ${path}: ${Math.round(seconds)} seconds, ${megabytes.toFixed(1)} MB.`,
  beside: (names) => `Beside it lie ${names}.`,
  usage: `Write: ${usage}`,
  unknownOption: (option) => `${option} is no choice here. Write: ${usage}`,
  noValue: (option) => `${option} lacks its value. Write: ${usage}`,
  badSize: (given) => `--size must be 360, 720 or 1080, not ${given}.`,
  badLanguage: (given) => `--language must be da or en, not ${given}.`,
  twoFormats: 'The file ends in .mp4, but --webm asks for WebM. Choose a file that ends in .webm, or leave out --webm.',
  badEnding: (path, ending) => `${path} must end in ${ending}.`,
  noFolder: (folder) => `The folder ${folder} is not there. Make it first.`,
  isFolder: (path) => `${path} is a folder. Write the name of a file.`,
  cannotWrite: (folder) => `${folder} cannot be written in. Choose another folder, or change its rights.`,
  badDilemma: (given) => `${given} is no dilemma. Write the name of its folder, as in brevet-i-skraldespanden.`,
  noScreenplay: (dilemma, path) => `The dilemma ${dilemma} has no screenplay. It should be in ${path}.`,
  faults: (path, faults) => `The screenplay ${path} has faults:\n${faults.join('\n')}`,
}
