/** What PostgreSQL is told at every start, so that a new release can change it without touching the data. */
export const serverSettings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // Nothing that is acknowledged is lost, and nothing is kept of what was erased: no archive, no replica, and a log of
  // writes that is removed instead of used again.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  wal_level: 'minimal',
  max_wal_senders: '0',
  archive_mode: 'off',
  wal_recycle: 'off',
  min_wal_size: '8MB',
  max_wal_size: '128MB',
  // The log tells how the server is, never what anybody asked or from where.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_connections: '',
  log_disconnections: 'off',
  log_checkpoints: 'off',
  log_lock_waits: 'off',
  log_autovacuum_min_duration: '-1',
  log_line_prefix: '%m [%p] ',
  log_timezone: 'UTC',
  timezone: 'UTC',
  // One laptop must be enough, also for the browser beside it.
  shared_buffers: '48MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  max_connections: '40',
  max_worker_processes: '2',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  autovacuum_max_workers: '2',
  max_logical_replication_workers: '0',
  io_method: 'sync',
  huge_pages: 'off',
  jit: 'off',
}

/** What initdb is told once. Danish order and Danish letters are the default of every comparison. */
export function initdbArguments(cluster: string, characterLocale: 'C.UTF-8' | 'C'): string[] {
  return [
    `--pgdata=${cluster}`,
    '--username=postgres',
    '--pwfile=/dev/fd/3',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=da',
    `--locale=${characterLocale}`,
    '--lc-messages=C',
    // Small pieces of the log of writes leave the disk sooner.
    '--wal-segsize=4',
    '--no-instructions',
    // Given here, initdb does not try its way to them.
    '--set=shared_buffers=48MB',
    '--set=max_connections=40',
    '--set=timezone=UTC',
  ]
}
