package theme

import (
	"context"
	"errors"

	"github.com/a-h/templ"

	"parvi/internal/meeting"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/ui"
)

// OnMeeting is what the page of a meeting says of its wall: to those who lead
// it also that there may be one. nil when there is nothing to say.
func (s *Service) OnMeeting(ctx context.Context, tx *db.Tx, _ authz.Actor, p ui.Page, v meeting.Shown) (templ.Component, error) {
	part := partView{Meeting: v.ID, Manages: v.Manages}
	var err error
	part.Wall, err = wallOfMeeting(ctx, tx, v.ID)
	if errors.Is(err, db.ErrNoRows) {
		if !v.Manages || !v.Shown() {
			return nil, nil
		}
		return meetingPart(p, part), nil
	} else if err != nil {
		return nil, err
	}
	part.Present = true
	if part.Groups, _, err = s.groups(ctx, tx, part.Wall, "", ""); err != nil {
		return nil, err
	}
	return meetingPart(p, part), nil
}
