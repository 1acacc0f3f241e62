package talk

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// Mark is something a thread may be.
type Mark string

// The marks. A closed thread is read, and answered by those who lead only.
const (
	Pinned     Mark = "pinned"
	Closed     Mark = "closed"
	Solved     Mark = "solved"
	IsQuestion Mark = "question"
)

// Set puts a mark on a thread or takes it off. A post given with Solved is the
// one that solved it.
func (s *Service) Set(ctx context.Context, who authz.Actor, thread string, m Mark, yes bool, answer string) (Thread, error) {
	var t Thread
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		on, err := s.on(ctx, tx, who, thread)
		if err != nil {
			return err
		}
		rule := MayModerate
		if m == Solved || m == IsQuestion {
			rule = MaySolve
		}
		if err := rule.Check(who, on); err != nil {
			return err
		}
		t = on.Thread
		at := tx.Now
		if !yes {
			at = db.Time(0)
		}
		switch m {
		case Pinned:
			t.Pinned = at
		case Closed:
			t.Closed = at
		case IsQuestion:
			t.Question = yes
			first, err := postByID(ctx, tx, t.ID)
			if err != nil {
				return err
			}
			if err := space.Revise(ctx, tx, entryOf(t, first)); err != nil {
				return err
			}
		case Solved:
			if t.Solved, t.Answer = at, ""; yes && answer != "" {
				p, err := postByID(ctx, tx, answer)
				if errors.Is(err, db.ErrNoRows) || err == nil && (p.Thread != t.ID || !p.Hidden.IsZero()) {
					return fault.Missing(fmt.Errorf("no post %s to solve it", answer))
				} else if err != nil {
					return err
				}
				t.Answer = p.ID
			}
		default:
			return fault.Missing(fmt.Errorf("mark %q", m))
		}
		if err := updateThread(ctx, tx, t); err != nil {
			return err
		}
		if err := tx.Touch(ctx, t.Topic(), on.Place.Topic()); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "talk."+string(m), "thread:"+thread, map[string]bool{"yes": yes})
	})
	if err != nil {
		return t, fmt.Errorf("mark thread %s: %w", thread, err)
	}
	return t, nil
}

// Move is where a thread may go and who may see it.
type Move struct {
	Space      space.Ref // "" stays
	Visibility space.Visibility
}

// Moving is a thread for the one who moves it, and where it may go: the spaces
// they lead.
func (s *Service) Moving(ctx context.Context, who authz.Actor, thread string) (On, []Place, error) {
	var on On
	var list []Place
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if on, err = s.on(ctx, tx, who, thread); err != nil {
			return err
		}
		if err := MayModerate.Check(who, on); err != nil {
			return err
		}
		list, err = s.led(ctx, tx, who)
		return err
	})
	if err != nil {
		return on, nil, fmt.Errorf("move thread %s: %w", thread, err)
	}
	if !slices.ContainsFunc(list, func(p Place) bool { return p.Ref == on.Place.Ref }) {
		list = append([]Place{on.Place}, list...)
	}
	return on, list, nil
}

// led are the places that somebody leads, by their grants and what they belong
// to, at most a hundred of each kind.
func (s *Service) led(ctx context.Context, tx *db.Tx, who authz.Actor) ([]Place, error) {
	var list []Place
	for _, kind := range s.Kinds {
		if kind.Led == nil {
			continue
		}
		places, err := kind.Led(ctx, tx, who)
		if err != nil {
			return nil, err
		}
		list = append(list, places...)
	}
	return slices.DeleteFunc(list, func(p Place) bool { return p.Over || !p.Leads(who) }), nil
}

// Move puts a thread into another space, or under another visibility. Its
// posts and everybody's read marks go with it.
func (s *Service) Move(ctx context.Context, who authz.Actor, thread string, m Move) (Thread, error) {
	var t Thread
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		on, err := s.on(ctx, tx, who, thread)
		if err != nil {
			return err
		}
		if err := MayModerate.Check(who, on); err != nil {
			return err
		}
		t = on.Thread
		to := on
		if m.Space != "" && m.Space != t.Space {
			place, err := s.place(ctx, tx, m.Space)
			if fault.Is(err, fault.NotFound) || err == nil && !place.Leads(who) {
				return fault.FieldErr("space", msgSpaceUnknown)
			} else if err != nil {
				return err
			}
			if place.Over {
				return fault.FieldErr("space", msgSpaceOver)
			}
			if to, err = s.stand(ctx, tx, who, place); err != nil {
				return err
			}
		}
		if m.Visibility == "" {
			m.Visibility = t.Visibility
		}
		if !slices.Contains(to.Choices(who), m.Visibility) {
			return fault.FieldErr("visibility", msgVisibilityUnknown)
		}
		if t.Space == to.Place.Ref && t.Visibility == m.Visibility {
			return nil
		}
		payload := map[string]string{"from": string(t.Space), "to": string(to.Place.Ref), "visibility": string(m.Visibility)}
		t.Space, t.Visibility = to.Place.Ref, m.Visibility
		if err := updateThread(ctx, tx, t); err != nil {
			return err
		}
		if err := space.Restand(ctx, tx, t.ID, t.Space, t.Visibility); err != nil {
			return err
		}
		if err := tx.Touch(ctx, t.Topic(), on.Place.Topic(), to.Place.Topic()); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "talk.move", "thread:"+t.ID, payload)
	}, db.Alone("thread:"+thread))
	if err != nil {
		return t, fmt.Errorf("move thread %s: %w", thread, err)
	}
	return t, nil
}

// Led is a post for the one who leads where it stands.
func (s *Service) Led(ctx context.Context, who authz.Actor, post string) (Written, string, error) {
	var w Written
	var by string
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if w, err = s.written(ctx, tx, who, post); err != nil {
			return err
		}
		if err := MayModerate.Check(who, w.On); err != nil {
			return err
		}
		named, err := names(ctx, tx, w.Post.Author)
		by = named[w.Post.Author]
		return err
	})
	if err != nil {
		return w, "", fmt.Errorf("post %s: %w", post, err)
	}
	return w, by, nil
}

// Hide takes a post out of sight, with a reason that those who lead see; of a
// first post it hides the thread. What was reported about it is settled.
func (s *Service) Hide(ctx context.Context, who authz.Actor, post, reason string) (Written, error) {
	return s.conceal(ctx, who, post, func(ctx context.Context, tx *db.Tx, w *Written) error {
		reason, err := checkReason(reason)
		if err != nil {
			return err
		}
		if !w.Post.Hidden.IsZero() {
			return nil
		}
		w.Post.Hidden, w.Post.HiddenBy, w.Post.HiddenReason = tx.Now, who.Person, reason
		if w.Post.First() {
			err = space.HideUnder(ctx, tx, w.Thread.ID, tx.Now)
		} else {
			err = space.Hide(ctx, tx, []string{post}, tx.Now)
		}
		if err != nil {
			return err
		}
		if err := settleReports(ctx, tx, post, who.Person, true); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "talk.hide", "post:"+post, map[string]string{"reason": reason})
	})
}

// Show puts a hidden post back into sight.
func (s *Service) Show(ctx context.Context, who authz.Actor, post string) (Written, error) {
	return s.conceal(ctx, who, post, func(ctx context.Context, tx *db.Tx, w *Written) error {
		if w.Post.Hidden.IsZero() {
			return nil
		}
		w.Post.Hidden, w.Post.HiddenBy, w.Post.HiddenReason = db.Time(0), "", ""
		if !w.Post.First() {
			if w.Thread.Hidden.IsZero() {
				if err := space.Hide(ctx, tx, []string{post}, db.Time(0)); err != nil {
					return err
				}
			}
			return audit.Record(ctx, tx, who, "talk.show", "post:"+post, nil)
		}
		if err := space.HideUnder(ctx, tx, w.Thread.ID, db.Time(0)); err != nil {
			return err
		}
		still, err := hiddenPosts(ctx, tx, w.Thread.ID)
		if err != nil {
			return err
		}
		if err := space.Hide(ctx, tx, still, tx.Now); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "talk.show", "post:"+post, nil)
	})
}

func (s *Service) conceal(ctx context.Context, who authz.Actor, post string, change func(context.Context, *db.Tx, *Written) error) (Written, error) {
	var w Written
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if w, err = s.written(ctx, tx, who, post); err != nil {
			return err
		}
		if err := MayModerate.Check(who, w.On); err != nil {
			return err
		}
		if err := change(ctx, tx, &w); err != nil {
			return err
		}
		if err := updatePost(ctx, tx, w.Post); err != nil {
			return err
		}
		return tx.Touch(ctx, w.Thread.Topic(), w.Place.Topic())
	})
	if err != nil {
		return w, fmt.Errorf("hide or show post %s: %w", post, err)
	}
	return w, nil
}

func checkReason(reason string) (string, error) {
	reason = strings.TrimSpace(reason)
	switch n := utf8.RuneCountInString(reason); {
	case n == 0:
		return "", fault.FieldErr("reason", msgReasonMissing)
	case n > maxReason:
		return "", fault.FieldErr("reason", msgReasonLong.Fill("max", maxReason))
	}
	return reason, nil
}

// Reading is a post for somebody who reads it and may report it.
func (s *Service) Reading(ctx context.Context, who authz.Actor, post string) (Written, string, error) {
	var w Written
	var by string
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if w, err = s.written(ctx, tx, who, post); err != nil {
			return err
		}
		if err := MayFollow.Check(who, w.On); err != nil {
			return err
		}
		if !w.Post.Hidden.IsZero() && !w.Place.Leads(who) {
			return fault.Missing(errors.New("the post is hidden"))
		}
		named, err := names(ctx, tx, w.Post.Author)
		by = named[w.Post.Author]
		return err
	})
	if err != nil {
		return w, "", fmt.Errorf("post %s: %w", post, err)
	}
	return w, by, nil
}

// Report tells those who lead that a post is out of place: it waits on their
// desk, and the first report of a post is mailed to them.
func (s *Service) Report(ctx context.Context, who authz.Actor, post, reason string) (Written, error) {
	var w Written
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if w, err = s.written(ctx, tx, who, post); err != nil {
			return err
		}
		if err := MayFollow.Check(who, w.On); err != nil {
			return err
		}
		if reason, err = checkReason(reason); err != nil {
			return err
		}
		if !w.Post.Hidden.IsZero() {
			return nil
		}
		if again, err := reported(ctx, tx, post, who.Person); err != nil || again {
			return err
		}
		r := Report{ID: tx.NewID(), Post: post, Person: who.Person, Reason: reason, At: tx.Now}
		if err := insertReport(ctx, tx, r); err != nil {
			return err
		}
		if err := s.tellReport(ctx, tx, w, r); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "talk.report", "post:"+post, map[string]string{"report": r.ID})
	})
	if err != nil {
		return w, fmt.Errorf("report post %s: %w", post, err)
	}
	return w, nil
}

// Keep settles what was reported about a post without hiding it.
func (s *Service) Keep(ctx context.Context, who authz.Actor, post string) (Written, error) {
	var w Written
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if w, err = s.written(ctx, tx, who, post); err != nil {
			return err
		}
		if err := MayModerate.Check(who, w.On); err != nil {
			return err
		}
		if err := settleReports(ctx, tx, post, who.Person, false); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "talk.keep", "post:"+post, nil)
	})
	if err != nil {
		return w, fmt.Errorf("keep post %s: %w", post, err)
	}
	return w, nil
}

// Block keeps a post's author from writing in its space until it is lifted.
// They go on reading, and are told why.
func (s *Service) Block(ctx context.Context, who authz.Actor, post, reason string) (Written, error) {
	var w Written
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if w, err = s.written(ctx, tx, who, post); err != nil {
			return err
		}
		if err := MayModerate.Check(who, w.On); err != nil {
			return err
		}
		if reason, err = checkReason(reason); err != nil {
			return err
		}
		if w.Post.Author == who.Person || w.Post.Author == "" {
			return fault.New(fault.Conflict, msgNotYourself)
		}
		if lead, err := s.leadsIn(ctx, tx, w.Place, w.Post.Author); err != nil {
			return err
		} else if lead {
			return fault.New(fault.Conflict, msgNotLead)
		}
		if again, err := isBlocked(ctx, tx, w.Place.Ref, w.Post.Author); err != nil || again {
			return err
		}
		b := Block{ID: tx.NewID(), Space: w.Place.Ref, Person: w.Post.Author, Reason: reason, At: tx.Now, By: who.Person}
		if err := insertBlock(ctx, tx, b); err != nil {
			return err
		}
		if !mail.IsQuiet(ctx) {
			if err := mailBlock.Enqueue(ctx, tx, blockArgs{Block: b.ID}); err != nil {
				return err
			}
		}
		return audit.Record(ctx, tx, who, "talk.block", string(b.Space), map[string]string{"person": b.Person, "reason": reason})
	})
	if err != nil {
		return w, fmt.Errorf("block the author of %s: %w", post, err)
	}
	return w, nil
}

func (s *Service) leadsIn(ctx context.Context, tx *db.Tx, place Place, person string) (bool, error) {
	list, err := s.Kinds[place.Ref.Kind()].Answering(ctx, tx, place.Ref.ID())
	return slices.Contains(list, person), err
}

// Lift ends a block.
func (s *Service) Lift(ctx context.Context, who authz.Actor, block string) (Place, error) {
	var place Place
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		b, err := blockByID(ctx, tx, block)
		if errors.Is(err, db.ErrNoRows) {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		if place, err = s.place(ctx, tx, b.Space); err != nil {
			return err
		}
		if !MayModerate.Allows(who, On{Place: place}) {
			return fault.Missing(errors.New("somebody else's block"))
		}
		if err := liftBlock(ctx, tx, block, who.Person); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "talk.lift", string(b.Space), map[string]string{"person": b.Person})
	})
	if err != nil {
		return place, fmt.Errorf("lift block %s: %w", block, err)
	}
	return place, nil
}

// Reported is a post that somebody finds out of place.
type Reported struct {
	Post    Post
	Thread  Thread
	By      string
	Reports []NamedReport
}

// NamedReport is a report with who made it.
type NamedReport struct {
	Report
	By string
}

// NamedBlock is a block with whom it keeps from writing.
type NamedBlock struct {
	Block
	Name, By string
}

// Upkeep is what waits for those who lead a place, and who may not write in it.
type Upkeep struct {
	On
	Reported []Reported
	Blocks   []NamedBlock
}

// Upkeep is the page of those who lead.
func (s *Service) Upkeep(ctx context.Context, who authz.Actor, kind, slug string) (Upkeep, error) {
	var u Upkeep
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		place, err := s.Kinds[kind].BySlug(ctx, tx, slug)
		if err != nil {
			return err
		}
		if u.On, err = s.stand(ctx, tx, who, place); err != nil {
			return err
		}
		if err := MaySeePlace.Check(who, u.On); err != nil {
			return err
		}
		if !MayModerate.Allows(who, u.On) {
			return fault.Missing(errors.New("for those who lead"))
		}
		reports, err := reportsOf(ctx, tx, place.Ref)
		if err != nil {
			return err
		}
		blocks, err := blocksOf(ctx, tx, place.Ref)
		if err != nil {
			return err
		}
		var postIDs, threadIDs, people []string
		for _, r := range reports {
			postIDs, people = append(postIDs, r.Post), append(people, r.Person)
		}
		for _, b := range blocks {
			people = append(people, b.Person, b.By)
		}
		posts, err := postsByIDs(ctx, tx, postIDs)
		if err != nil {
			return err
		}
		for _, p := range posts {
			threadIDs, people = append(threadIDs, p.Thread), append(people, p.Author)
		}
		threads, err := threadsByIDs(ctx, tx, threadIDs)
		if err != nil {
			return err
		}
		named, err := names(ctx, tx, people...)
		if err != nil {
			return err
		}
		at := map[string]int{}
		for _, r := range reports {
			i, ok := at[r.Post]
			if !ok {
				i = len(u.Reported)
				at[r.Post] = i
				p := posts[r.Post]
				u.Reported = append(u.Reported, Reported{Post: p, Thread: threads[p.Thread], By: named[p.Author]})
			}
			u.Reported[i].Reports = append(u.Reported[i].Reports, NamedReport{r, named[r.Person]})
		}
		for _, b := range blocks {
			u.Blocks = append(u.Blocks, NamedBlock{b, named[b.Person], named[b.By]})
		}
		return nil
	})
	if err != nil {
		return u, fmt.Errorf("upkeep of %s: %w", slug, err)
	}
	return u, nil
}

// Task is a place whose reports wait for the reader.
type Task struct {
	Place Place
	Posts int
}

// Tasks are the places that somebody leads with reported posts that wait.
func (s *Service) Tasks(ctx context.Context, who authz.Actor) ([]Task, error) {
	var tasks []Task
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		counts, err := reportedSpaces(ctx, tx)
		if err != nil || len(counts) == 0 {
			return err
		}
		var threads []Thread
		for ref := range counts {
			threads = append(threads, Thread{Space: ref})
		}
		places, err := s.places(ctx, tx, threads)
		for ref, p := range places {
			if p.Leads(who) {
				tasks = append(tasks, Task{p, counts[ref]})
			}
		}
		slices.SortFunc(tasks, func(a, b Task) int { return strings.Compare(a.Place.Slug, b.Place.Slug) })
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("tasks of talk: %w", err)
	}
	return tasks, nil
}
