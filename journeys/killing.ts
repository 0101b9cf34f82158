import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, rowsOf, startProgram, type Program } from './program.ts'
import { openVotingRoom } from './voting-room.ts'

/**
 * Kills the program at random moments of a voting room, Node alone or with its PostgreSQL, and starts it again.
 * Afterwards every acknowledged answer must be there, and none twice.
 */
export async function voteWhileKilling(kills: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'erduaware-kill-'))
  chmodSync(folder, 0o711)
  const port = await freePort()
  let program: Program = await startProgram(folder, port)
  try {
    for (let round = 0, killed = 0; killed < kills; round++) {
      const room = await openVotingRoom(() => program.origin, 40)
      const state = { isVoting: true }
      const voting = room.voteAll().finally(() => (state.isVoting = false))
      do {
        await new Promise((done) => setTimeout(done, 5 + Math.random() * 60))
        if (!state.isVoting) break
        await program.kill(killed % 2 === 0 ? 'node' : 'both')
        killed++
        program = await startProgram(folder, port)
      } while (state.isVoting && killed < kills && killed % 5 !== 0)
      await voting
      const rows = await rowsOf<{ choice: string; count: number }>(
        folder,
        `select c.choice, c.count from dialogue_counters c join dialogue_rooms r on r.id = c.room_id
         where r.code = $1 and c.round = '0.choice' and c.choice <> 'spring-over'`,
        [room.code],
      )
      const counted = new Map(rows.map(({ choice, count }) => [choice, count]))
      for (const [choice, acknowledged] of room.acknowledged()) {
        assert.equal(counted.get(choice), acknowledged, `room ${round}: ${choice} was counted ${counted.get(choice)} times, acknowledged ${acknowledged}`)
      }
      assert.equal([...counted.values()].reduce((a, b) => a + b, 0), 40)
    }
    assert.equal(await program.stop(), 0)
  } finally {
    program.process.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}
