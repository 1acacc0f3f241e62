package theme

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// OfGroup is one theme of a wall with its meeting.
type OfGroup struct {
	Shown
	Group Group
	Offer []Become // what it may become here
}

// Group reads one theme of a wall.
func (s *Service) Group(ctx context.Context, who authz.Actor, meetingID, group string) (OfGroup, error) {
	v, err := s.OfMeeting(ctx, who, meetingID)
	if err != nil {
		return OfGroup{}, err
	}
	i := slices.IndexFunc(v.Groups, func(g Group) bool { return g.ID == group })
	if i < 0 {
		return OfGroup{}, fmt.Errorf("group %s: %w", group, fault.Missing(nil))
	}
	return OfGroup{Shown: v, Group: v.Groups[i], Offer: s.offered(v.At)}, nil
}

// offered is what a theme of this meeting may become.
func (s *Service) offered(k meeting.Known) []Become {
	var list []Become
	for _, b := range Becomes {
		switch {
		case b == Thread && (s.Threads == nil || len(k.Full) == 0), b == Tip && s.Tips == nil,
			b == Practice && (s.NewPractice == nil || len(k.Full) == 0):
			continue
		}
		list = append(list, b)
	}
	return list
}

// Turn is what a theme is to become.
type Turn struct {
	Into    Become
	Network string // slug, "" is the meeting's first
	Text
}

// Become makes a discussion or a suggestion of a theme, or leads to the form
// of a meeting or a practice. It tells the address to go to.
func (s *Service) Become(ctx context.Context, who authz.Actor, meetingID, group string, t Turn) (path string, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		path, err = s.BecomeIn(ctx, tx, who, meetingID, group, t)
		return err
	}, db.Alone("wall of "+meetingID))
	if err != nil {
		return "", fmt.Errorf("group %s becomes %s: %w", group, t.Into, err)
	}
	return path, nil
}

// BecomeIn is the part of Become that joins a transaction.
func (s *Service) BecomeIn(ctx context.Context, tx *db.Tx, who authz.Actor, meetingID, group string, t Turn) (string, error) {
	k, err := s.managed(ctx, tx, who, meetingID)
	if err != nil {
		return "", err
	}
	w, err := wallOfMeeting(ctx, tx, k.ID)
	if errors.Is(err, db.ErrNoRows) {
		return "", fault.Missing(err)
	} else if err != nil {
		return "", err
	}
	g, err := ofWall(ctx, tx, w, group)
	if err != nil {
		return "", err
	}
	if !slices.Contains(s.offered(k), t.Into) {
		return "", fault.Missing(nil)
	}
	var in network.Network
	if len(k.Full) > 0 {
		in = k.Full[0]
	}
	for _, n := range k.Full {
		if n.Slug == t.Network {
			in = n
		}
	}
	o := Outcome{ID: tx.NewID(), Group: g.ID, Kind: t.Into, Title: t.Title, By: who.Person, At: tx.Now}
	switch t.Into {
	case Practice:
		return s.NewPractice(in, g.ID), nil
	case Meeting:
		o.Title = g.Title
		if err := putOutcome(ctx, tx, o); err != nil {
			return "", err
		}
		q := url.Values{"title." + string(g.Lang): {g.Title}}
		if in.Slug != "" {
			q.Set("network", in.Slug)
		}
		return "/meetings/new?" + q.Encode(), nil
	case Thread:
		o.Path, err = s.Threads(ctx, tx, who, in, t.Text)
	case Tip:
		o.Path, err = s.Tips(ctx, tx, who, t.Text)
	}
	if err != nil {
		return "", err
	}
	return o.Path, s.became(ctx, tx, who, w, o)
}

// became notes what a group became, and tells those who asked to be told.
func (s *Service) became(ctx context.Context, tx *db.Tx, who authz.Actor, w Wall, o Outcome) error {
	if err := putOutcome(ctx, tx, o); err != nil {
		return err
	}
	if err := audit.Record(ctx, tx, who, "theme.become", "meeting:"+w.Meeting, map[string]string{"group": o.Group, "into": string(o.Kind)}); err != nil {
		return err
	}
	notes, err := notesOf(ctx, tx, w.ID)
	if err != nil {
		return err
	}
	told := map[string]bool{}
	for _, n := range notes {
		if n.Group == o.Group && n.Email != "" && n.Hidden.IsZero() && !told[n.Email] {
			told[n.Email] = true
			if err := tellBecame.Enqueue(ctx, tx, becameArgs{Note: n.ID, Outcome: o.ID}); err != nil {
				return err
			}
		}
	}
	return tx.Touch(ctx, w.topic())
}

// Prefill is what a group says to whoever makes something of it in another
// feature: its heading and the lines under it.
func (s *Service) Prefill(ctx context.Context, tx *db.Tx, who authz.Actor, group string) (Text, error) {
	g, w, err := s.groupFor(ctx, tx, who, group)
	if err != nil {
		return Text{}, err
	}
	list, _, err := s.groups(ctx, tx, w, "", "")
	for _, x := range list {
		if x.ID == g.ID {
			return textOf(x, g.Lang), err
		}
	}
	return Text{Title: g.Title, Lang: g.Lang}, err
}

// Became notes that another feature made something of a group, as it saves it.
func (s *Service) Became(ctx context.Context, tx *db.Tx, who authz.Actor, group string, kind Become, path, title string) error {
	g, w, err := s.groupFor(ctx, tx, who, group)
	if err != nil {
		return err
	}
	return s.became(ctx, tx, who, w, Outcome{ID: tx.NewID(), Group: g.ID, Kind: kind, Path: path, Title: title, By: who.Person, At: tx.Now})
}

func (s *Service) groupFor(ctx context.Context, tx *db.Tx, who authz.Actor, group string) (Group, Wall, error) {
	g, err := groupByID(ctx, tx, group)
	if errors.Is(err, db.ErrNoRows) {
		return g, Wall{}, fault.Missing(err)
	} else if err != nil {
		return g, Wall{}, err
	}
	w, err := wallBy(ctx, tx, "w.id = $1", g.Wall)
	if err != nil {
		return g, w, err
	}
	_, err = s.managed(ctx, tx, who, w.Meeting)
	return g, w, err
}

// beginning is how long a meeting that was begun is waited for.
const beginning = 14 * 24 * time.Hour

// MeetingPublished notes the meeting that a group was made into: the one that
// the same person began from it, with its heading in the title.
func (s *Service) MeetingPublished(ctx context.Context, tx *db.Tx, who authz.Actor, m meeting.Meeting) error {
	if who.Person == "" {
		return nil
	}
	begun, err := begunBy(ctx, tx, who.Person, tx.Now.Add(-beginning))
	if err != nil {
		return err
	}
	for _, o := range begun {
		if !strings.Contains(word(m.Title.FI+" "+m.Title.SV+" "+m.Title.EN), word(o.Title)) {
			continue
		}
		_, w, err := s.groupFor(ctx, tx, who, o.Group)
		if fault.Is(err, fault.NotFound) || fault.Is(err, fault.Forbidden) {
			continue // they lead that meeting no more
		} else if err != nil {
			return err
		}
		o.Path, o.Title = m.Path(), m.Title.In(i18n.FI)
		return s.became(ctx, tx, who, w, o)
	}
	return nil
}

// textOf is a group in words: who wants and who can, those named who agreed.
func textOf(g Group, l i18n.Lang) Text {
	var b strings.Builder
	for _, half := range []struct {
		heading i18n.Text
		notes   []Note
	}{{headWants, g.Wants}, {headShares, g.Shares}} {
		if len(half.notes) == 0 {
			continue
		}
		if b.Len() > 0 {
			b.WriteString("\n")
		}
		b.WriteString("**" + half.heading.In(l) + "**\n\n")
		for _, n := range half.notes {
			b.WriteString("- " + n.Text)
			if by := n.By(); by != "" {
				b.WriteString(" (" + by + ")")
			}
			b.WriteString("\n")
		}
	}
	return Text{Title: g.Title, Body: strings.TrimSpace(b.String()), Lang: l}
}
