package practice

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"parvi/internal/network"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/index"
	"parvi/internal/space"
	"parvi/internal/theme"
)

// Service keeps the good practices.
type Service struct {
	DB     *db.DB
	Themes *theme.Service // whose walls practices are made from
}

const entryKind = "practice"

func ref(id string) string { return "practice:" + id }

// Write writes a practice.
func (s *Service) Write(ctx context.Context, who authz.Actor, n New) (Practice, error) {
	var p Practice
	err := s.DB.Write(ctx, func(tx *db.Tx) (err error) {
		p, err = s.Create(ctx, tx, who, n)
		return err
	}, db.Alone("practices of "+who.Person))
	if err != nil {
		return p, fmt.Errorf("write practice: %w", err)
	}
	return p, nil
}

// Create is the part of Write that joins a transaction.
func (s *Service) Create(ctx context.Context, tx *db.Tx, who authz.Actor, n New) (Practice, error) {
	of, err := network.ByID(ctx, tx, n.Network)
	if err != nil {
		return Practice{}, err
	}
	if err := MayWrite.Check(who, of); err != nil {
		return Practice{}, err
	}
	if err := n.check(); err != nil {
		return Practice{}, err
	}
	if twin, err := pressedTwice(ctx, tx, who, n); err != nil || twin.ID != "" {
		return twin, err
	}
	p := Practice{ID: tx.NewID(), Network: of.ID, Visibility: n.Visibility, Words: n.Words, Version: 1, Person: who.Person, Created: tx.Now, Changed: tx.Now, Of: of}
	if p, err = s.save(ctx, tx, who, p, n, "practice.write"); err != nil {
		return p, err
	}
	if err := space.Publish(ctx, tx, p.entry()); err != nil {
		return p, err
	}
	if n.Group != "" {
		return p, s.Themes.Became(ctx, tx, who, n.Group, theme.Practice, p.Path(), p.Title.In(n.Lang))
	}
	return p, nil
}

func pressedTwice(ctx context.Context, tx *db.Tx, who authz.Actor, n New) (Practice, error) {
	mine, err := writtenBy(ctx, tx, who.Person)
	for _, p := range mine {
		if p.Words == n.Words && p.Network == n.Network && p.Created.After(tx.Now.AddDate(0, 0, -1)) {
			return p, err
		}
	}
	return Practice{}, err
}

// save writes a version with its authors and themes.
func (s *Service) save(ctx context.Context, tx *db.Tx, who authz.Actor, p Practice, n New, action string) (Practice, error) {
	writer, err := person.ByIDs(ctx, tx, []person.ID{p.Person})
	if err != nil {
		return p, err
	}
	old := p.Authors
	p.Authors = []Author{{p.Person, writer[p.Person].Name}}
	for _, name := range n.Authors {
		name = strings.Join(strings.Fields(name), " ")
		if name == "" || slices.ContainsFunc(p.Authors, func(a Author) bool { return a.Name == name }) {
			continue
		}
		a := Author{Name: name}
		for _, x := range old {
			if x.Name == name {
				a = x // who was known stays so
			}
		}
		p.Authors = append(p.Authors, a)
	}
	if p.Themes, err = theme.Ensure(ctx, tx, n.Themes, n.Lang.Or(i18n.FI)); err != nil {
		return p, err
	}
	if err := put(ctx, tx, p); err != nil {
		return p, err
	}
	if err := putParts(ctx, tx, p); err != nil {
		return p, err
	}
	if err := putVersion(ctx, tx, p, who.Person); err != nil {
		return p, err
	}
	return p, audit.Record(ctx, tx, who, action, ref(p.ID), nil)
}

// entry is the envelope of the practice in its network's space.
func (p Practice) entry() space.Entry {
	text, in := p.Title.Pick(i18n.FI)
	return space.Entry{ID: p.ID, Space: p.Of.Space(), Kind: entryKind, Top: p.ID, Author: p.Person, Lang: string(in), Visibility: p.Visibility,
		Title: text, Excerpt: p.Result.In(in), Path: p.Path(), At: p.Created, Hidden: p.Hidden,
		Words: slices.Concat(index.Content(p.Title), index.Content(p.Situation), index.Content(p.Done), index.Content(p.Result), index.Content(p.Watch), index.Content(p.ForWhom))}
}

// full adds to practices what stands in other tables, and the reader's level.
func full(ctx context.Context, tx *db.Tx, who authz.Actor, list []Practice) ([]Practice, error) {
	if len(list) == 0 {
		return list, nil
	}
	var ids, networks []string
	for _, p := range list {
		ids = append(ids, p.ID)
		if !slices.Contains(networks, p.Network) {
			networks = append(networks, p.Network)
		}
	}
	of, err := network.ByIDs(ctx, tx, networks)
	if err != nil {
		return nil, err
	}
	authors, err := authorsOf(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	marks, err := themesOf(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	var all []string
	for _, list := range marks {
		all = append(all, list...)
	}
	themes, err := theme.ByIDs(ctx, tx, all)
	if err != nil {
		return nil, err
	}
	thanks, err := thanksOf(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	uses, err := usesOf(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	levels := map[space.Ref]space.Level{}
	if who.SignedIn() {
		rows, err := space.OfPerson(ctx, tx, who.Person)
		if err != nil {
			return nil, err
		}
		for _, m := range rows {
			if m.State == space.Joined {
				levels[m.Space] = m.Level
			}
		}
	}
	for i := range list {
		p := &list[i]
		for _, n := range of {
			if n.ID == p.Network {
				p.Of = n
			}
		}
		p.Authors, p.Thanks, p.Uses, p.level = authors[p.ID], thanks[p.ID], uses[p.ID], levels[p.Of.Space()]
		for _, id := range marks[p.ID] {
			t := themes[id]
			if t.ID != "" && !slices.ContainsFunc(p.Themes, func(x theme.Theme) bool { return x.ID == t.ID }) {
				p.Themes = append(p.Themes, t)
			}
		}
	}
	return list, nil
}

// find is a practice for somebody who may see it.
func find(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (Practice, error) {
	p, err := byID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return p, fault.Missing(err)
	} else if err != nil {
		return p, err
	}
	list, err := full(ctx, tx, who, []Practice{p})
	if err != nil {
		return p, err
	}
	return list[0], MaySee.Check(who, list[0])
}

// change is one change of a practice.
func (s *Service) change(ctx context.Context, who authz.Actor, id string, f func(tx *db.Tx, p Practice) error) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		p, err := find(ctx, tx, who, id)
		if err != nil {
			return err
		}
		return f(tx, p)
	}, db.Alone(ref(id)))
	if err != nil {
		return fmt.Errorf("practice %s: %w", id, err)
	}
	return nil
}

// Edit writes a new version; the old ones are kept.
func (s *Service) Edit(ctx context.Context, who authz.Actor, id string, n New) error {
	return s.change(ctx, who, id, func(tx *db.Tx, p Practice) error {
		if err := MayEdit.Check(who, p); err != nil {
			return err
		}
		if n.Seen != p.Version {
			return fault.New(fault.Conflict, msgChangedMeanwhile)
		}
		if err := n.check(); err != nil {
			return err
		}
		p.Words, p.Visibility, p.Changed = n.Words, n.Visibility, tx.Now
		p.Version++
		p, err := s.save(ctx, tx, who, p, n, "practice.edit")
		if err != nil {
			return err
		}
		return space.Revise(ctx, tx, p.entry())
	})
}

// Hide takes a practice out of sight, or brings it back.
func (s *Service) Hide(ctx context.Context, who authz.Actor, id string, hide bool) error {
	return s.change(ctx, who, id, func(tx *db.Tx, p Practice) error {
		if err := MayHide.Check(who, p); err != nil {
			return err
		}
		p.Hidden = time.Time{}
		if hide {
			p.Hidden = tx.Now
		}
		if err := put(ctx, tx, p); err != nil {
			return err
		}
		if err := audit.Record(ctx, tx, who, "practice.hide", ref(p.ID), map[string]bool{"hidden": hide}); err != nil {
			return err
		}
		return space.Revise(ctx, tx, p.entry())
	})
}

// Thank thanks for a practice. Everybody's thanks count once.
func (s *Service) Thank(ctx context.Context, who authz.Actor, id string) error {
	return s.change(ctx, who, id, func(tx *db.Tx, p Practice) error {
		if err := MayRemark.Check(who, p); err != nil {
			return err
		}
		return thank(ctx, tx, p.ID, who.Person)
	})
}

// Say asks, answers, or tells how a practice was used.
func (s *Service) Say(ctx context.Context, who authz.Actor, id string, r Remark) error {
	return s.change(ctx, who, id, func(tx *db.Tx, p Practice) error { return s.RemarkIn(ctx, tx, who, p.ID, r) })
}

// RemarkIn is the part of Say that joins a transaction.
func (s *Service) RemarkIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, r Remark) error {
	p, err := find(ctx, tx, who, id)
	if err != nil {
		return err
	}
	if err := MayRemark.Check(who, p); err != nil {
		return err
	}
	r.Text = strings.TrimSpace(r.Text)
	var faults fault.Fields
	if r.Kind != Question && r.Kind != Answer && r.Kind != Use {
		faults.Add("kind", msgKind)
	}
	if r.Text == "" {
		faults.Add("text", msgMissing)
	} else if len([]rune(r.Text)) > maxRemark {
		faults.Add("text", msgTooLong.Fill("max", maxRemark))
	}
	if err := faults.Err(); err != nil {
		return err
	}
	r.ID, r.Practice, r.Person, r.Lang, r.At = tx.NewID(), p.ID, who.Person, r.Lang.Or(i18n.FI), tx.Now
	return insertRemark(ctx, tx, r)
}

// Shown is a practice as its page shows it.
type Shown struct {
	Practice
	Remarks   []Remark
	Versions  int
	Thanked   bool
	MayEdit   bool
	MayHide   bool
	MayRemark bool
}

// See reads a practice for its page.
func (s *Service) See(ctx context.Context, who authz.Actor, id string) (Shown, error) {
	var v Shown
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if v.Practice, err = find(ctx, tx, who, id); err != nil {
			return err
		}
		if v.Remarks, err = remarksOf(ctx, tx, id); err != nil {
			return err
		}
		var ids []person.ID
		for _, r := range v.Remarks {
			ids = append(ids, r.Person)
		}
		people, err := person.ByIDs(ctx, tx, ids)
		if err != nil {
			return err
		}
		for i, r := range v.Remarks {
			v.Remarks[i].Name = people[r.Person].Name
		}
		if who.SignedIn() {
			v.Thanked, err = hasThanked(ctx, tx, id, who.Person)
		}
		v.MayEdit, v.MayHide, v.MayRemark = MayEdit.Allows(who, v.Practice), MayHide.Allows(who, v.Practice), MayRemark.Allows(who, v.Practice)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("practice %s: %w", id, err)
	}
	return v, nil
}

// History are the versions of a practice, the latest first, for those who may
// change it.
func (s *Service) History(ctx context.Context, who authz.Actor, id string) (p Practice, list []Practice, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if p, err = find(ctx, tx, who, id); err != nil {
			return err
		}
		if err := MayEdit.Check(who, p); err != nil {
			return err
		}
		list, err = versions(ctx, tx, id)
		return err
	})
	if err != nil {
		return p, nil, fmt.Errorf("history of practice %s: %w", id, err)
	}
	return p, list, nil
}

// most is how many practices are looked through.
const most = 2000

// List are the practices that somebody may see and a filter lets through.
func (s *Service) List(ctx context.Context, who authz.Actor, f Filter) (out []Practice, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		out, err = s.ListIn(ctx, tx, who, f)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("practices: %w", err)
	}
	return out, nil
}

// ListIn is the part of List that joins a reading.
func (s *Service) ListIn(ctx context.Context, tx *db.Tx, who authz.Actor, f Filter) ([]Practice, error) {
	list, folds, err := all(ctx, tx, most)
	if err != nil {
		return nil, err
	}
	if list, err = full(ctx, tx, who, list); err != nil {
		return nil, err
	}
	words := strings.Fields(i18n.Fold(f.Query))
	return slices.DeleteFunc(list, func(p Practice) bool {
		return !MaySee.Allows(who, p) || !p.Hidden.IsZero() ||
			f.Network != "" && p.Of.Slug != f.Network || f.Lang != "" && !p.Title.Has(f.Lang) ||
			f.Theme != "" && !slices.ContainsFunc(p.Themes, func(t theme.Theme) bool { return t.Slug == f.Theme }) ||
			slices.ContainsFunc(words, func(w string) bool {
				return !strings.Contains(folds[p.ID], w) && !slices.ContainsFunc(p.Themes, func(t theme.Theme) bool {
					return slices.ContainsFunc(t.Words, func(x string) bool { return strings.Contains(x, w) })
				})
			})
	}), nil
}

// Networks are those for which somebody may write.
func (s *Service) Networks(ctx context.Context, who authz.Actor) (out []network.Network, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		ids, err := network.Visible(ctx, tx, who)
		if err != nil {
			return err
		}
		list, err := network.ByIDs(ctx, tx, ids)
		out = slices.DeleteFunc(list, func(n network.Network) bool { return !MayWrite.Allows(who, n) || n.Over(tx.Today()) })
		return err
	})
	return out, err
}
