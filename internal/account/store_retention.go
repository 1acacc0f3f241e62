package account

import (
	"context"

	"parvi/internal/platform/db"
)

func deleteLinks(ctx context.Context, tx *db.Tx, expiredBefore int64) (int, error) {
	n, err := tx.Exec(ctx, `DELETE FROM account_links WHERE expires_at < $1`, expiredBefore)
	return int(n), err
}

func deleteSessions(ctx context.Context, tx *db.Tx, expiredBefore int64) (int, error) {
	n, err := tx.Exec(ctx, `DELETE FROM account_sessions WHERE expires_at < $1`, expiredBefore)
	return int(n), err
}

func deleteAttempts(ctx context.Context, tx *db.Tx, begunBefore int64) (int, error) {
	n, err := tx.Exec(ctx, `DELETE FROM account_attempts WHERE window_start < $1`, begunBefore)
	return int(n), err
}

func deleteTokens(ctx context.Context, tx *db.Tx, revokedBefore int64) (int, error) {
	n, err := tx.Exec(ctx, `DELETE FROM account_tokens WHERE revoked_at > 0 AND revoked_at < $1`, revokedBefore)
	return int(n), err
}
