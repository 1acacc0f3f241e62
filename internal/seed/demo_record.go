package seed

import (
	"context"

	"parvi/internal/platform/db"
	"parvi/internal/platform/mail"
)

// certificates gives those of the courses that were held lately.
func (w *writer) certificates(ctx context.Context) error {
	if w.Records == nil {
		return nil
	}
	return w.DB.Write(mail.Quiet(ctx), func(tx *db.Tx) error { return w.Records.Fill(mail.Quiet(ctx), tx) })
}
