import Database from 'libsql'

/** Another process that has the write lock of a database file from its first message until it is told to let go. */
const database = new Database(process.argv[2] ?? '')
database.exec('BEGIN IMMEDIATE')
process.send?.('locked')
process.on('message', () => {
  database.exec('COMMIT')
  process.send?.('released', () => process.exit(0))
})
process.on('disconnect', () => process.exit(0))
