package record

import (
	"context"
	"time"

	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

// Jobs has certificates given every morning for what was held the day before.
func (s *Service) Jobs(r *jobs.Runner, o *mail.Outbox) {
	s.Mails(o)
	r.Every("record.give", jobs.Daily(8, 0), func(ctx context.Context, _ time.Time) error { return s.Due(ctx) })
}
