package curriculum

import (
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

// Jobs registers what is written to people.
func (s *Service) Jobs(_ *jobs.Runner, o *mail.Outbox) { mail.Handle(o, mailHanded, s.compose) }
