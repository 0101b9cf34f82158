import { test } from 'node:test'
import { voteWhileKilling } from './killing.ts'

test('ten kills in the middle of votes lose no acknowledged answer and count none twice', () => voteWhileKilling(10))
