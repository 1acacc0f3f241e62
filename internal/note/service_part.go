package note

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/ui"
)

// OnMeeting shows what was decided at a meeting on its page; nil where there
// are no notes that the reader reads.
func (s *Service) OnMeeting(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, meeting string) (templ.Component, error) {
	x, ok, err := s.ofMeeting(ctx, tx, who, meeting)
	if err != nil || !ok || len(x.Decisions) == 0 && !x.MayEdit {
		return nil, err
	}
	return meetingPart(p, x), nil
}
