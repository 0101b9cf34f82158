import type { Language } from '#urls.ts'

/** Values as the templates read them: plain JSON, so that no word of a text can be an order to the compiler. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** The templates that there are, each a file in `press/`. */
export const templates = ['cards', 'script', 'poster', 'book'] as const
export type Template = (typeof templates)[number]

/** What every document says of itself, to people who hear it and to programs. */
export type Front = { title: string; description: string; author: string; language: Language; foot: string }

/** All that one document is made of; the same sheaf gives the same PDF. */
export type Sheaf = { template: Template; data: Front & { readonly [name: string]: Json }; pictures: Readonly<Record<string, string>> }

/** For whom it is printed: in which language the house speaks, and where its pages are, if anybody outside can reach them. */
export type Printing = { language: Language; publicUrl: string | undefined }
