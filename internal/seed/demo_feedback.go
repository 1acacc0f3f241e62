package seed

import (
	"context"

	"parvi/internal/feedback"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/mail"
)

// saidOfCourses is what participants of the demo wrote, by turns what was good
// and what could be better.
var saidOfCourses = []string{
	"Harjoitukset olivat suoraan omasta arjesta.", "Enemmän aikaa pienryhmille.",
	"Kouluttaja kuunteli ja vastasi kaikkiin kysymyksiin.", "Materiaali jo etukäteen.",
	"Ryhmässä oli hyvä henki.", "Toinen koulutuskerta olisi saanut olla pidempi.",
}

// feedback fills in what participants said of the courses that have been held,
// and asks about those that ended lately.
func (w *writer) feedback(ctx context.Context) error {
	if w.Feedback == nil {
		return nil
	}
	ctx = mail.Quiet(ctx)
	return w.DB.Write(ctx, func(tx *db.Tx) error {
		old, err := feedback.Unasked(ctx, tx, w.base.AddDate(-1, 0, 0), w.base.AddDate(0, 0, -16))
		if err != nil {
			return err
		}
		for i, id := range old {
			// One course has too few answers to show any.
			if err := w.Feedback.Enter(ctx, tx, id, []int{7, 8, 3, 9}[i%4], 4, saidOfCourses); err != nil {
				return err
			}
		}
		fresh, err := feedback.Unasked(ctx, tx, w.base.AddDate(0, 0, -16), w.today.Start())
		if err != nil {
			return err
		}
		for _, id := range fresh {
			if err := w.Feedback.AskIn(ctx, tx, authz.System, id); err != nil {
				return err
			}
		}
		return nil
	})
}
