package digest

import (
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// walkArgs are how far a run has got.
type walkArgs struct {
	Run   string    `json:"run"`
	Step  string    `json:"step,omitempty"`
	Space space.Ref `json:"space,omitempty"`
	After string    `json:"after,omitempty"`
}

// The steps of a run, after the spaces.
const (
	stepFollows = "follows"
	stepLetters = "letters"
)

var walk = jobs.Kind[walkArgs]{Name: "digest.walk"}

// Jobs registers the run of every morning and its letters. It begins a little
// after the hour up to which it tells, so that what was written just before is
// there.
func (s *Service) Jobs(r *jobs.Runner, o *mail.Outbox) {
	mail.Handle(o, mailDigest, s.compose)
	jobs.Handle(r, walk, s.walkSome)
	r.Every("digest.run", jobs.Daily(hour.Hour, 5), s.Begin)
}
