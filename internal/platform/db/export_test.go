package db

// Waiting is how many Writes wait for the writer of SQLite.
func Waiting(d *DB) int { return len(d.engine.(*sqliteEngine).queue) }
