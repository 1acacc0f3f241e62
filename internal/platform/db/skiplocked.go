package db

// SkipLocked ends the SELECT by which a queue takes rows: on PostgreSQL it
// locks them and passes over those that others have locked; on SQLite, where a
// Write is alone, it is empty. Use it with Claim.
func (tx *Tx) SkipLocked() string {
	if tx.d.dialect == Postgres {
		return "FOR UPDATE SKIP LOCKED"
	}
	return ""
}
