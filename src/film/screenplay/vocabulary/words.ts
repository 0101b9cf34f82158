/** One entry of the vocabulary: what is written in Danish and in English. The first word is the one the formatter writes. */
export type Words = { da: readonly [string, ...string[]]; en: readonly [string, ...string[]] }
