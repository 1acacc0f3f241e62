package theme

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"parvi/internal/meeting"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
)

// Shown is a wall as a page shows it.
type Shown struct {
	Wall
	At      meeting.Known // the meeting
	Groups  []Group       // those with most votes first
	Loose   []Note        // in no group
	Hidden  []Note        // for those who lead the meeting
	Manages bool
	Before  []Group // of the last wall of the same network that became nothing
	Present bool    // whether there is a wall
	Notes   int
}

// Lines are all notes that are shown.
func (v Shown) Lines() []Note {
	list := slices.Clone(v.Loose)
	for _, g := range v.Groups {
		list = append(append(list, g.Wants...), g.Shares...)
	}
	return list
}

// managed is a meeting that the actor leads.
func (s *Service) managed(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (meeting.Known, error) {
	k, err := s.Meetings.ByID(ctx, tx, id)
	if err != nil {
		return k, err
	}
	return k, meeting.MayManage.Check(who, k)
}

// Open opens the wall of a meeting, and opens it again when it was closed.
func (s *Service) Open(ctx context.Context, who authz.Actor, meetingID string) (Wall, error) {
	var w Wall
	err := s.DB.Write(ctx, func(tx *db.Tx) (err error) {
		w, err = s.OpenIn(ctx, tx, who, meetingID)
		return err
	}, db.Alone("wall of "+meetingID))
	if err != nil {
		return w, fmt.Errorf("open wall of %s: %w", meetingID, err)
	}
	return w, nil
}

// OpenIn is the part of Open that joins a transaction.
func (s *Service) OpenIn(ctx context.Context, tx *db.Tx, who authz.Actor, meetingID string) (Wall, error) {
	k, err := s.managed(ctx, tx, who, meetingID)
	if err != nil {
		return Wall{}, err
	}
	w, err := wallOfMeeting(ctx, tx, k.ID)
	switch {
	case errors.Is(err, db.ErrNoRows):
		w = Wall{ID: tx.NewID(), Meeting: k.ID, Code: codeOf(tx.NewToken()[:codeLength]), Keep: DefaultKeep, By: who.Person, Opened: tx.Now}
	case err != nil:
		return w, err
	case w.Open():
		return w, nil
	default:
		w.Closed = time.Time{}
	}
	return w, s.keep(ctx, tx, who, w, "theme.wall_open")
}

func (s *Service) keep(ctx context.Context, tx *db.Tx, who authz.Actor, w Wall, action string) error {
	if err := putWall(ctx, tx, w); err != nil {
		return err
	}
	if err := audit.Record(ctx, tx, who, action, "meeting:"+w.Meeting, nil); err != nil {
		return err
	}
	return tx.Touch(ctx, w.topic(), "meeting:"+w.Meeting)
}

// lead is one change of a wall by those who lead its meeting.
func (s *Service) lead(ctx context.Context, who authz.Actor, meetingID string, f func(tx *db.Tx, w Wall, k meeting.Known) error) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		k, err := s.managed(ctx, tx, who, meetingID)
		if err != nil {
			return err
		}
		w, err := wallOfMeeting(ctx, tx, k.ID)
		if errors.Is(err, db.ErrNoRows) {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		if err := f(tx, w, k); err != nil {
			return err
		}
		return tx.Touch(ctx, w.topic())
	}, db.Alone("wall of "+meetingID))
	if err != nil {
		return fmt.Errorf("wall of %s: %w", meetingID, err)
	}
	return nil
}

// Close ends adding and voting.
func (s *Service) Close(ctx context.Context, who authz.Actor, meetingID string) error {
	return s.lead(ctx, who, meetingID, func(tx *db.Tx, w Wall, _ meeting.Known) error {
		if !w.Open() {
			return nil
		}
		w.Closed = tx.Now
		return s.keep(ctx, tx, who, w, "theme.wall_close")
	})
}

// Keep sets for how many days after the meeting names and addresses stay.
func (s *Service) Keep(ctx context.Context, who authz.Actor, meetingID string, days int) error {
	return s.lead(ctx, who, meetingID, func(tx *db.Tx, w Wall, _ meeting.Known) error {
		if days < 1 || days > mostKeep {
			return fault.FieldErr("days", msgKeepDays.Fill("max", mostKeep))
		}
		w.Keep = days
		return s.keep(ctx, tx, who, w, "theme.wall_keep")
	})
}

// Write adds a line to the wall with that code.
func (s *Service) Write(ctx context.Context, who authz.Actor, code string, n NewNote) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error { return s.WriteIn(ctx, tx, who, code, n) }, db.Alone("code "+codeOf(code)))
	if err != nil {
		return fmt.Errorf("write on wall: %w", err)
	}
	return nil
}

// WriteIn is the part of Write that joins a transaction. The same line sent
// twice in a moment is one.
func (s *Service) WriteIn(ctx context.Context, tx *db.Tx, who authz.Actor, code string, in NewNote) error {
	w, err := byCode(ctx, tx, code)
	if err != nil {
		return err
	}
	if err := MayWrite.Check(who, w); err != nil {
		return fault.New(fault.Conflict, msgWallClosed)
	}
	if err := in.check(person.ParseEmail); err != nil {
		return err
	}
	n := Note{ID: tx.NewID(), Wall: w.ID, Kind: in.Kind, Text: in.Text, Lang: in.Lang.Or(i18n.FI), Name: in.Name, Email: in.Email,
		Agreed: in.Agreed, Person: who.Person, Device: hashed(in.Device), At: tx.Now}
	if again, err := sameNote(ctx, tx, n, tx.Now.Add(-time.Minute)); err != nil || again {
		return err
	}
	all, own, err := countNotes(ctx, tx, n)
	if err != nil {
		return err
	}
	if all >= mostNotes || own >= maxOfDevice && (n.Person != "" || n.Device != "") {
		return fault.New(fault.Conflict, msgEnoughNotes)
	}
	if err := insertNote(ctx, tx, n); err != nil {
		return err
	}
	return tx.Touch(ctx, w.topic())
}

// hashed is how a device is kept: enough to know it again, not to be it.
func hashed(device string) string {
	if device == "" {
		return ""
	}
	return ident.Hash(device)
}

// Vote gives a group the vote of a person or device, or takes it back. Each
// has one for each group.
func (s *Service) Vote(ctx context.Context, who authz.Actor, code, group, device string, up bool) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error { return s.VoteIn(ctx, tx, who, code, group, device, up) }, db.Alone("code "+codeOf(code)))
	if err != nil {
		return fmt.Errorf("vote: %w", err)
	}
	return nil
}

// VoteIn is the part of Vote that joins a transaction.
func (s *Service) VoteIn(ctx context.Context, tx *db.Tx, who authz.Actor, code, group, device string, up bool) error {
	w, err := byCode(ctx, tx, code)
	if err != nil {
		return err
	}
	if err := MayWrite.Check(who, w); err != nil {
		return fault.New(fault.Conflict, msgWallClosed)
	}
	if _, err := ofWall(ctx, tx, w, group); err != nil {
		return err
	}
	device = hashed(device)
	if who.Person == "" && device == "" {
		return fault.New(fault.Conflict, msgNoCookie)
	}
	if !up {
		if taken, err := takeVote(ctx, tx, group, who.Person, device); err != nil || !taken {
			return err
		}
		return tx.Touch(ctx, w.topic())
	}
	if has, err := hasVote(ctx, tx, group, who.Person, device); err != nil || has {
		return err
	}
	if err := insertVote(ctx, tx, group, who.Person, device); err != nil {
		return err
	}
	return tx.Touch(ctx, w.topic())
}

func byCode(ctx context.Context, tx *db.Tx, code string) (Wall, error) {
	w, err := wallByCode(ctx, tx, codeOf(code))
	if errors.Is(err, db.ErrNoRows) {
		return w, &fault.Error{Kind: fault.NotFound, Say: msgCodeUnknown, Err: err}
	}
	return w, err
}

func ofWall(ctx context.Context, tx *db.Tx, w Wall, group string) (Group, error) {
	g, err := groupByID(ctx, tx, group)
	if errors.Is(err, db.ErrNoRows) || err == nil && g.Wall != w.ID {
		return g, fault.Missing(err)
	}
	return g, err
}

// Sort is what the organiser does with lines of the wall.
type Sort struct {
	Notes []string
	Group string    // to move them into
	Title string    // of a new group
	Lang  i18n.Lang // of the title
	Hide  bool
	Show  bool
}

// Arrange moves lines into a group, or hides them, or shows them again.
func (s *Service) Arrange(ctx context.Context, who authz.Actor, meetingID string, in Sort) error {
	return s.lead(ctx, who, meetingID, func(tx *db.Tx, w Wall, _ meeting.Known) error {
		_, err := s.ArrangeIn(ctx, tx, who, w, in)
		return err
	})
}

// ArrangeIn is the part of Arrange that joins a transaction; it gives the group.
func (s *Service) ArrangeIn(ctx context.Context, tx *db.Tx, who authz.Actor, w Wall, in Sort) (string, error) {
	in.Title = strings.Join(strings.Fields(in.Title), " ")
	if len(in.Notes) == 0 && (in.Title == "" || in.Hide || in.Show) {
		return "", fault.FieldErr("notes", msgChooseNotes)
	}
	if in.Hide || in.Show {
		at, by := tx.Now, who.Person
		if in.Show {
			at, by = time.Time{}, ""
		}
		if err := hideNotes(ctx, tx, w.ID, at, by, in.Notes); err != nil {
			return "", err
		}
		return "", audit.Record(ctx, tx, who, "theme.hide", "meeting:"+w.Meeting, map[string]any{"notes": in.Notes, "hidden": in.Hide})
	}
	group := in.Group
	if in.Title != "" {
		g, err := newGroup(ctx, tx, w, in.Title, in.Lang, "")
		if err != nil {
			return "", err
		}
		group = g.ID
	} else if group != "" {
		if _, err := ofWall(ctx, tx, w, group); err != nil {
			return "", err
		}
	}
	return group, moveNotes(ctx, tx, w.ID, group, in.Notes)
}

// newGroup makes a group, or gives the one of the same name.
func newGroup(ctx context.Context, tx *db.Tx, w Wall, title string, l i18n.Lang, carried string) (Group, error) {
	var faults fault.Fields
	checkLine(&faults, "title", title, msgTitleMissing, maxName)
	if err := faults.Err(); err != nil {
		return Group{}, err
	}
	all, err := groupsOf(ctx, tx, "g.wall_id = $1", w.ID)
	if err != nil {
		return Group{}, err
	}
	for _, g := range all {
		if word(g.Title) == word(title) {
			return g, nil
		}
	}
	if len(all) >= mostGroups {
		return Group{}, fault.New(fault.Conflict, msgEnoughGroups)
	}
	g := Group{ID: tx.NewID(), Wall: w.ID, Title: title, Lang: l.Or(i18n.FI), Carried: carried, Created: tx.Now}
	if g.Theme, err = Matching(ctx, tx, i18n.Content{}.Set(g.Lang, title)); err != nil {
		return g, err
	}
	return g, putGroup(ctx, tx, g)
}

// Retitle gives a group another heading.
func (s *Service) Retitle(ctx context.Context, who authz.Actor, meetingID, group, title string, l i18n.Lang) error {
	return s.lead(ctx, who, meetingID, func(tx *db.Tx, w Wall, _ meeting.Known) error {
		g, err := ofWall(ctx, tx, w, group)
		if err != nil {
			return err
		}
		g.Title, g.Lang = strings.Join(strings.Fields(title), " "), l.Or(g.Lang)
		var faults fault.Fields
		checkLine(&faults, "title", g.Title, msgTitleMissing, maxName)
		if err := faults.Err(); err != nil {
			return err
		}
		if g.Theme, err = Matching(ctx, tx, i18n.Content{}.Set(g.Lang, g.Title)); err != nil {
			return err
		}
		return putGroup(ctx, tx, g)
	})
}

// Carry takes over the themes of the last wall that became nothing.
func (s *Service) Carry(ctx context.Context, who authz.Actor, meetingID string) error {
	return s.lead(ctx, who, meetingID, func(tx *db.Tx, w Wall, _ meeting.Known) error {
		before, err := s.before(ctx, tx, w)
		if err != nil {
			return err
		}
		for _, g := range before {
			if _, err := newGroup(ctx, tx, w, g.Title, g.Lang, g.ID); err != nil {
				return err
			}
		}
		return nil
	})
}

// before are the groups of the last wall of the same network that became
// nothing and have not been taken over yet.
func (s *Service) before(ctx context.Context, tx *db.Tx, w Wall) ([]Group, error) {
	old, err := wallBefore(ctx, tx, w.Meeting)
	if errors.Is(err, db.ErrNoRows) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	there, err := groupsOf(ctx, tx, "g.wall_id = $1", w.ID)
	if err != nil {
		return nil, err
	}
	list, _, err := s.groups(ctx, tx, old, "", "")
	return slices.DeleteFunc(list, func(g Group) bool {
		return len(g.Outcomes) > 0 || slices.ContainsFunc(there, func(x Group) bool { return x.Carried == g.ID || word(x.Title) == word(g.Title) })
	}), err
}

// groups are the groups of a wall with their notes, votes and outcomes, and
// the notes in none.
func (s *Service) groups(ctx context.Context, tx *db.Tx, w Wall, person, device string) (list []Group, loose []Note, err error) {
	if list, err = groupsOf(ctx, tx, "g.wall_id = $1", w.ID); err != nil {
		return nil, nil, err
	}
	notes, err := notesOf(ctx, tx, w.ID)
	if err != nil {
		return nil, nil, err
	}
	votes, own, err := votesOf(ctx, tx, w.ID, person, hashed(device))
	if err != nil {
		return nil, nil, err
	}
	at, ids := map[string]int{}, []string{}
	for i, g := range list {
		at[g.ID], ids = i, append(ids, g.ID)
		list[i].Votes, list[i].Voted = votes[g.ID], own[g.ID]
	}
	outcomes, err := outcomesOf(ctx, tx, ids)
	if err != nil {
		return nil, nil, err
	}
	for i := range list {
		list[i].Outcomes = outcomes[list[i].ID]
	}
	for _, n := range notes {
		i, grouped := at[n.Group]
		switch {
		case !n.Hidden.IsZero() || !grouped:
			loose = append(loose, n)
		case n.Kind == Want:
			list[i].Wants = append(list[i].Wants, n)
		default:
			list[i].Shares = append(list[i].Shares, n)
		}
	}
	slices.SortStableFunc(list, func(a, b Group) int { return b.Votes - a.Votes })
	return list, loose, nil
}

// fill reads what stands on a wall.
func (s *Service) fill(ctx context.Context, tx *db.Tx, v *Shown, person, device string) error {
	var all []Note
	var err error
	if v.Groups, all, err = s.groups(ctx, tx, v.Wall, person, device); err != nil {
		return err
	}
	for _, n := range all {
		if n.Hidden.IsZero() {
			v.Loose = append(v.Loose, n)
		} else if v.Manages {
			v.Hidden = append(v.Hidden, n)
		}
	}
	v.Present, v.Notes = true, len(v.Lines())
	if v.Manages && v.Open() {
		v.Before, err = s.before(ctx, tx, v.Wall)
	}
	return err
}

// OfMeeting reads the wall of a meeting for somebody who may see the meeting.
func (s *Service) OfMeeting(ctx context.Context, who authz.Actor, meetingID string) (Shown, error) {
	var v Shown
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if v.At, err = s.Meetings.ByID(ctx, tx, meetingID); err != nil {
			return err
		}
		if err := meeting.MaySee.Check(who, v.At); err != nil {
			return err
		}
		v.Manages = meeting.MayManage.Allows(who, v.At)
		v.Wall, err = wallOfMeeting(ctx, tx, v.At.ID)
		if errors.Is(err, db.ErrNoRows) {
			if !v.Manages {
				return fault.Missing(err)
			}
			return nil
		} else if err != nil {
			return err
		}
		return s.fill(ctx, tx, &v, who.Person, "")
	})
	if err != nil {
		return v, fmt.Errorf("wall of %s: %w", meetingID, err)
	}
	return v, nil
}

// ByCode reads a wall for somebody who has its code.
func (s *Service) ByCode(ctx context.Context, who authz.Actor, code, device string) (Shown, error) {
	var v Shown
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if v.Wall, err = byCode(ctx, tx, code); err != nil {
			return err
		}
		if v.At, err = s.Meetings.ByID(ctx, tx, v.Meeting); err != nil {
			return err
		}
		return s.fill(ctx, tx, &v, who.Person, device)
	})
	if err != nil {
		return v, fmt.Errorf("wall by code: %w", err)
	}
	return v, nil
}

// GroupLoose puts all lines that are in no group under a heading, and gives
// the group: a part for seeds.
func (s *Service) GroupLoose(ctx context.Context, tx *db.Tx, who authz.Actor, w Wall, title string, l i18n.Lang) (string, error) {
	notes, err := notesOf(ctx, tx, w.ID)
	if err != nil {
		return "", err
	}
	in := Sort{Title: title, Lang: l}
	for _, n := range notes {
		if n.Group == "" {
			in.Notes = append(in.Notes, n.ID)
		}
	}
	return s.ArrangeIn(ctx, tx, who, w, in)
}
