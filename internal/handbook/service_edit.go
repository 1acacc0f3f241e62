package handbook

import (
	"context"
	"fmt"
	"slices"

	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// check says what of a writing cannot be taken.
func (w Writing) check() error {
	var faults fault.Fields
	if w.Title.Empty() {
		faults.Add("title", msgTitleMissing)
	}
	if w.Body.Empty() {
		faults.Add("body", msgBodyMissing)
	}
	for _, l := range i18n.Langs {
		if w.Body.Has(l) && !w.Title.Has(l) || w.Title.Has(l) && !w.Body.Has(l) {
			faults.Add("title", msgTitleAndBody)
			break
		}
	}
	for i, it := range w.Items {
		if it.Text.Empty() {
			faults.Add(fmt.Sprintf("items.%d.text", i), msgItemMissing)
		}
	}
	if len(w.Items) > maxItems {
		faults.Add("items", msgTooManyItems.Fill("max", maxItems))
	}
	return faults.Err()
}

// keep leaves to the lines of a checklist only keys that the chapter has, so
// that nobody takes over the ticks of another chapter.
func (w *Writing) keep(old Version) {
	seen := map[string]bool{}
	for i, it := range w.Items {
		known := slices.ContainsFunc(old.Items, func(o Item) bool { return o.Key == it.Key })
		if !known || seen[it.Key] {
			w.Items[i].Key = ""
		}
		seen[it.Key] = true
	}
}

// Propose writes a draft of a chapter. An editor may publish it at once.
func (s *Service) Propose(ctx context.Context, who authz.Actor, slug string, base int, w Writing, publishNow bool) (Chapter, Version, error) {
	var c Chapter
	var v Version
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if c, err = chapterBySlug(ctx, tx, slug); err != nil {
			return missing(err)
		}
		v, err = propose(ctx, tx, who, c, base, w, publishNow)
		return err
	}, db.Alone("handbook."+slug))
	if err != nil {
		return c, v, fmt.Errorf("propose chapter %s: %w", slug, err)
	}
	return c, v, nil
}

func propose(ctx context.Context, tx *db.Tx, who authz.Actor, c Chapter, base int, w Writing, publishNow bool) (Version, error) {
	ring, err := circle(ctx, tx)
	if err != nil {
		return Version{}, err
	}
	rule := MayPropose
	if publishNow {
		rule = MayEdit
	}
	if err := rule.Check(who, ring); err != nil {
		return Version{}, err
	}
	if err := w.check(); err != nil {
		return Version{}, err
	}
	if c.VersionID != "" && w.same(c.Version) {
		return Version{}, fault.FieldErr("", msgNothingChanged)
	}
	if publishNow && base != c.No {
		return Version{}, fault.FieldErr("", msgChangedMeanwhile)
	}
	w.keep(c.Version)
	v, err := addVersion(ctx, tx, who, c, w)
	if err != nil {
		return v, err
	}
	if publishNow {
		return v, publish(ctx, tx, who, v)
	}
	return v, audit.Record(ctx, tx, who, "handbook.propose", "chapter:"+c.ID, map[string]any{"version": v.No})
}

// NewChapter proposes a chapter that there is not yet.
func (s *Service) NewChapter(ctx context.Context, who authz.Actor, o Occasion, w Writing, publishNow bool) (Chapter, Version, error) {
	var c Chapter
	var v Version
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		ring, err := circle(ctx, tx)
		if err != nil {
			return err
		}
		if err := MayPropose.Check(who, ring); err != nil {
			return err
		}
		if err := w.check(); err != nil {
			return err
		}
		if o != "" && !o.Known() {
			return fault.FieldErr("occasion", msgOccasionUnknown)
		}
		last, err := lastPosition(ctx, tx)
		if err != nil {
			return err
		}
		c = Chapter{ID: tx.NewID(), Position: last + 1, Occasion: o}
		name := i18n.Slug(w.Title.In(i18n.EN))
		if w.Title.EN == "" {
			name = i18n.Slug(w.Title.In(i18n.FI))
		}
		if name == "" {
			name = "chapter"
		}
		if c.Slug, err = freeSlug(ctx, tx, name); err != nil {
			return err
		}
		if err := insertChapter(ctx, tx, c); err != nil {
			return err
		}
		v, err = propose(ctx, tx, who, c, 0, w, publishNow)
		return err
	}, db.Alone("handbook.new"))
	if err != nil {
		return c, v, fmt.Errorf("new chapter: %w", err)
	}
	return c, v, nil
}

// Decide publishes or declines a draft. What is published replaces what was.
func (s *Service) Decide(ctx context.Context, who authz.Actor, slug string, no int, to State) (Chapter, error) {
	var c Chapter
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if c, err = chapterBySlug(ctx, tx, slug); err != nil {
			return missing(err)
		}
		ring, err := circle(ctx, tx)
		if err != nil {
			return err
		}
		if err := MayEdit.Check(who, ring); err != nil {
			return err
		}
		v, err := version(ctx, tx, c.ID, no)
		if err != nil {
			return missing(err)
		}
		switch {
		case v.State == to:
			return nil // pressed twice
		case v.State != Draft:
			return fault.New(fault.Conflict, msgDecidedAlready)
		case to == Published:
			return publish(ctx, tx, who, v)
		}
		if err := decide(ctx, tx, v.VersionID, Declined, who.Person, tx.Now); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "handbook.decline", "chapter:"+c.ID, map[string]any{"version": no})
	}, db.Alone("handbook."+slug))
	if err != nil {
		return c, fmt.Errorf("decide on version %d of %s: %w", no, slug, err)
	}
	return c, nil
}

// History is a chapter with all its versions, the newest first, as far as the
// reader may see them, and the people who wrote them.
type History struct {
	Chapter    Chapter
	Versions   []Version
	People     map[string]person.Person
	MayPropose bool
	MayEdit    bool
}

// History lists the versions of a chapter. Drafts and declined ones are for
// those who propose.
func (s *Service) History(ctx context.Context, who authz.Actor, slug string) (History, error) {
	var h History
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if h.Chapter, err = chapterBySlug(ctx, tx, slug); err != nil {
			return missing(err)
		}
		ring, err := circle(ctx, tx)
		if err != nil {
			return err
		}
		h.MayPropose, h.MayEdit = MayPropose.Allows(who, ring), MayEdit.Allows(who, ring)
		all, err := versions(ctx, tx, h.Chapter.ID)
		if err != nil {
			return err
		}
		var people []string
		for _, v := range all {
			if h.MayPropose || v.State == Published || v.State == Replaced {
				h.Versions = append(h.Versions, v)
				people = append(people, v.Author)
			}
		}
		if len(h.Versions) == 0 {
			return fault.Missing(nil)
		}
		h.People, err = person.ByIDs(ctx, tx, people)
		return err
	})
	if err != nil {
		return h, fmt.Errorf("history of %s: %w", slug, err)
	}
	return h, nil
}

// Comparison is two versions of a chapter; Old is empty where there is none.
type Comparison struct {
	Chapter  Chapter
	Old, New Version
	Author   person.Person // of the newer one
	MayEdit  bool
}

// Compare reads two versions of a chapter; old 0 is the one that the newer was
// written from.
func (s *Service) Compare(ctx context.Context, who authz.Actor, slug string, old, no int) (Comparison, error) {
	var c Comparison
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if c.Chapter, err = chapterBySlug(ctx, tx, slug); err != nil {
			return missing(err)
		}
		ring, err := circle(ctx, tx)
		if err != nil {
			return err
		}
		c.MayEdit = MayEdit.Allows(who, ring)
		if c.New, err = version(ctx, tx, c.Chapter.ID, no); err != nil {
			return missing(err)
		}
		if old == 0 {
			old = c.New.Base
		}
		if old != 0 {
			if c.Old, err = version(ctx, tx, c.Chapter.ID, old); err != nil {
				return missing(err)
			}
		}
		for _, v := range []Version{c.Old, c.New} {
			if v.State == Draft || v.State == Declined {
				if err := MayPropose.Check(who, ring); err != nil {
					return err
				}
			}
		}
		people, err := person.ByIDs(ctx, tx, []string{c.New.Author})
		c.Author = people[c.New.Author]
		return err
	})
	if err != nil {
		return c, fmt.Errorf("compare versions of %s: %w", slug, err)
	}
	return c, nil
}
