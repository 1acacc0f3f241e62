package files

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/index"
	"parvi/internal/platform/markup"
	"parvi/internal/space"
)

// Text is what somebody saves of a page.
type Text struct {
	Title      i18n.Content
	Body       i18n.Content
	Why        string
	Visibility space.Visibility // "" is for members
	Base       int              // the version they began from

	// Author and At are believed of the system only: imports and seeds.
	Author string
	At     time.Time
}

// StaleError says that somebody else saved the page meanwhile.
type StaleError struct{ Now Page }

func (e *StaleError) Error() string { return "page " + e.Now.ID + " has been saved meanwhile" }

// Unwrap is what people are told.
func (e *StaleError) Unwrap() error {
	return &fault.Error{Kind: fault.Conflict, Code: "stale", Say: msgStale}
}

// CreatePage writes a new page, or the rules of the game, into a space.
func (s *Service) CreatePage(ctx context.Context, tx *db.Tx, who authz.Actor, in space.Ref, kind string, t Text) (Page, error) {
	st, err := s.stand(ctx, tx, who, in)
	if err != nil {
		return Page{}, err
	}
	rule := MayAdd
	if kind == Rules {
		rule = MayRule
	}
	if err := rule.Check(who, st); err != nil {
		return Page{}, err
	}
	if st.Place.Over && !who.IsSystem() {
		return Page{}, overFault
	}
	if t.Visibility == "" {
		t.Visibility = space.Members
	}
	if err := t.check(st); err != nil {
		return Page{}, err
	}
	if kind == Rules {
		if now, err := rulesOf(ctx, tx, in); err == nil {
			return now, &StaleError{now}
		} else if !errors.Is(err, db.ErrNoRows) {
			return Page{}, err
		}
	}
	p := Page{ID: tx.NewID(), Space: in, Kind: kind, Visibility: t.Visibility, Version: t.version(tx, who, 1)}
	p.CreatedBy, p.Created = p.Author, p.At
	if err := insertPage(ctx, tx, p); err != nil {
		return p, err
	}
	if err := space.Publish(ctx, tx, entryOfPage(p)); err != nil {
		return p, err
	}
	if p.Author != "" {
		if err := space.See(ctx, tx, p.Author, p.ID); err != nil {
			return p, err
		}
	}
	return p, errors.Join(tx.Touch(ctx, st.Place.Topic()), audit.Record(ctx, tx, who, "files.page", "page:"+p.ID, map[string]string{"space": string(in)}))
}

// NewPage is CreatePage as a use case.
func (s *Service) NewPage(ctx context.Context, who authz.Actor, kind, slug, pageKind string, t Text) (p Page, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		st, err := s.enter(ctx, tx, who, kind, slug)
		if err != nil {
			return err
		}
		p, err = s.CreatePage(ctx, tx, who, st.Place.Ref, pageKind, t)
		return err
	})
	if err != nil {
		return p, fmt.Errorf("new page in %s: %w", slug, err)
	}
	return p, nil
}

// Save writes a version of a page. Who began from an older one than there is
// gets a StaleError, with which nothing of theirs is lost.
func (s *Service) Save(ctx context.Context, who authz.Actor, id string, t Text) (p Page, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		o, err := s.onPage(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := MayEdit.Check(who, o); err != nil {
			return err
		}
		if o.Place.Over {
			return overFault
		}
		if t.Visibility == "" {
			t.Visibility = o.Page.Visibility
		}
		if err := t.check(o.Standing); err != nil {
			return err
		}
		p = o.Page
		if t.Base != p.Number {
			return &StaleError{p}
		}
		if t.Title == p.Title && t.Body == p.Body && t.Visibility == p.Visibility {
			return nil // saved as it was
		}
		p.Visibility, p.Version = t.Visibility, t.version(tx, who, p.Number+1)
		return s.renew(ctx, tx, who, o, p)
	}, db.Alone("page "+id))
	if err != nil {
		return p, fmt.Errorf("save page %s: %w", id, err)
	}
	return p, nil
}

// Restore saves an older version of a page anew.
func (s *Service) Restore(ctx context.Context, who authz.Actor, id string, number int, why i18n.Text) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		o, err := s.onPage(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := MayEdit.Check(who, o); err != nil {
			return err
		}
		if o.Place.Over {
			return overFault
		}
		all, err := versionsOf(ctx, tx, id)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(all, func(v Version) bool { return v.Number == number })
		if i < 0 {
			return fault.Missing(fmt.Errorf("page %s has no version %d", id, number))
		}
		p := o.Page
		if number == p.Number {
			return nil
		}
		p.Version = Text{Title: all[i].Title, Body: all[i].Body, Why: why.In(who.Lang.Or(i18n.FI))}.version(tx, who, p.Number+1)
		return s.renew(ctx, tx, who, o, p)
	}, db.Alone("page "+id))
	if err != nil {
		return fmt.Errorf("restore page %s: %w", id, err)
	}
	return nil
}

func (s *Service) renew(ctx context.Context, tx *db.Tx, who authz.Actor, o OnPage, p Page) error {
	if err := insertPageVersion(ctx, tx, p); err != nil {
		return err
	}
	if err := updatePage(ctx, tx, p, ""); err != nil {
		return err
	}
	if err := space.Revise(ctx, tx, entryOfPage(p)); err != nil {
		return err
	}
	if err := space.See(ctx, tx, who.Person, p.ID); err != nil {
		return err
	}
	return errors.Join(tx.Touch(ctx, o.Place.Topic()), audit.Record(ctx, tx, who, "files.save", "page:"+p.ID, map[string]int{"version": p.Number}))
}

// HidePage takes a page out of sight, or back into it. Nothing is lost.
func (s *Service) HidePage(ctx context.Context, who authz.Actor, id string, hide bool) (p Page, place space.Place, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		o, err := s.onPage(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := MayHide.Check(who, o); err != nil {
			return err
		}
		p, place = o.Page, o.Place
		p.Hidden = time.Time{}
		action := "files.show"
		if hide {
			p.Hidden, action = tx.Now, "files.hide"
		}
		if err := updatePage(ctx, tx, p, who.Person); err != nil {
			return err
		}
		if err := space.Hide(ctx, tx, []string{id}, p.Hidden); err != nil {
			return err
		}
		return errors.Join(tx.Touch(ctx, place.Topic()), audit.Record(ctx, tx, who, action, "page:"+id, nil))
	})
	if err != nil {
		return p, place, fmt.Errorf("hide page %s: %w", id, err)
	}
	return p, place, nil
}

// Reading is a page with what a reader may do and see of it.
type Reading struct {
	OnPage
	Versions []Version
	Names    map[string]string
	Links    map[string]string // folded titles of the pages of the space to ids
	MayEdit  bool
	MayHide  bool
}

// Read is a page for one who reads it, and marks it as read.
func (s *Service) Read(ctx context.Context, who authz.Actor, id string) (Reading, error) {
	var r Reading
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if r.OnPage, err = s.onPage(ctx, tx, who, id); err != nil {
			return err
		}
		r.MayEdit, r.MayHide = MayEdit.Allows(who, r.OnPage) && !r.Place.Over, MayHide.Allows(who, r.OnPage)
		if r.Versions, err = versionsOf(ctx, tx, id); err != nil {
			return err
		}
		ids := []string{r.Page.CreatedBy}
		for _, v := range r.Versions {
			ids = append(ids, v.Author)
		}
		if r.Names, err = names(ctx, tx, ids...); err != nil {
			return err
		}
		if !strings.Contains(r.Page.Body.FI+r.Page.Body.SV+r.Page.Body.EN, "[[") {
			return nil
		}
		all, err := pagesOf(ctx, tx, r.Page.Space, r.Readable, false)
		r.Links = map[string]string{}
		for _, p := range all {
			for _, l := range p.Title.Langs() {
				r.Links[i18n.Fold(p.Title.Own(l))] = p.ID
			}
		}
		return err
	})
	if err != nil {
		return r, fmt.Errorf("page %s: %w", id, err)
	}
	if !who.SignedIn() {
		return r, nil
	}
	return r, s.DB.Write(ctx, func(tx *db.Tx) error { return space.See(ctx, tx, who.Person, id) })
}

// onPage is a page as somebody stands before it; fault.NotFound when there is
// none, or none for them.
func (s *Service) onPage(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (OnPage, error) {
	p, err := pageByID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return OnPage{}, fault.Missing(err)
	} else if err != nil {
		return OnPage{}, err
	}
	st, err := s.stand(ctx, tx, who, p.Space)
	if err != nil {
		return OnPage{}, err
	}
	o := OnPage{st, p}
	return o, MayRead.Check(who, o)
}

var overFault = &fault.Error{Kind: fault.Conflict, Code: "over", Say: msgOver}

func (t *Text) check(st space.Standing) error {
	var wrong fault.Fields
	clean := func(s string) string { return strings.TrimSpace(strings.ReplaceAll(s, "\r\n", "\n")) }
	t.Title, t.Body, t.Why = t.Title.Map(clean), t.Body.Map(clean), clean(t.Why)
	if t.Title.Empty() {
		wrong.Add("title", msgTitleMissing)
	}
	if t.Body.Empty() {
		wrong.Add("body", msgBodyMissing)
	}
	for _, l := range i18n.Langs {
		if utf8.RuneCountInString(t.Title.Own(l)) > maxTitle {
			wrong.Add("title."+string(l), msgTooLong.Fill("max", maxTitle))
		}
		if utf8.RuneCountInString(t.Body.Own(l)) > maxBody {
			wrong.Add("body."+string(l), msgTooLong.Fill("max", maxBody))
		}
		if t.Title.Has(l) != t.Body.Has(l) && !t.Title.Empty() && !t.Body.Empty() {
			wrong.Add("body."+string(l), msgHalfLanguage)
		}
	}
	if utf8.RuneCountInString(t.Why) > maxWhy {
		wrong.Add("why", msgTooLong.Fill("max", maxWhy))
	}
	if !slices.Contains(st.Choices(), t.Visibility) {
		wrong.Add("visibility", msgVisibility)
	}
	return wrong.Err()
}

func (t Text) version(tx *db.Tx, who authz.Actor, number int) Version {
	v := Version{Number: number, Title: t.Title, Body: t.Body, Why: t.Why, Author: who.Person, At: tx.Now}
	if who.IsSystem() {
		v.Author = t.Author
		if !t.At.IsZero() {
			v.At = t.At
		}
	}
	return v
}

func entryOfPage(p Page) space.Entry {
	title, l := p.Title.Pick(i18n.FI)
	return space.Entry{
		ID: p.ID, Space: p.Space, Kind: "page", Author: p.CreatedBy, Lang: string(l), Visibility: p.Visibility,
		Title: title, Excerpt: markup.Excerpt(p.Body.Own(l), 300), Path: p.Path(), At: p.Created, Hidden: p.Hidden,
		Words: append(index.Content(p.Title), index.Content(p.Body.Map(markup.Plain))...),
	}
}
