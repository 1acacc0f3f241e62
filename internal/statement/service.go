package statement

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"parvi/internal/network"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Service keeps the statements.
type Service struct {
	DB      *db.DB
	BaseURL string
}

const entryKind = "statement"

func ref(id string) string { return "statement:" + id }

// key is what signing and moving on take turns at, so that nobody signs what
// has just been published.
func key(id string) db.WriteOption { return db.Alone(ref(id)) }

// Begin begins a statement for a network.
func (s *Service) Begin(ctx context.Context, who authz.Actor, n New) (Statement, error) {
	var made Statement
	err := s.DB.Write(ctx, func(tx *db.Tx) (err error) {
		made, err = s.Create(ctx, tx, who, n)
		return err
	}, db.Alone("statements of "+who.Person))
	if err != nil {
		return made, fmt.Errorf("begin statement: %w", err)
	}
	return made, nil
}

// Create is the part of Begin that joins a transaction.
func (s *Service) Create(ctx context.Context, tx *db.Tx, who authz.Actor, n New) (Statement, error) {
	of, err := network.ByID(ctx, tx, n.Network)
	if err != nil {
		return Statement{}, err
	}
	if err := MayDraft.Check(who, of); err != nil {
		return Statement{}, err
	}
	if of.Over(tx.Today()) {
		return Statement{}, fault.New(fault.Conflict, msgNetworkOver)
	}
	if err := n.check(); err != nil {
		return Statement{}, err
	}
	mine, err := begunBy(ctx, tx, who.Person)
	if err != nil {
		return Statement{}, err
	}
	for _, x := range mine {
		if x.Words == n.Words && x.Network == n.Network && x.Created.After(tx.Now.AddDate(0, 0, -1)) {
			return x, nil // the button was pressed twice
		}
	}
	made := Statement{ID: tx.NewID(), Network: of.ID, Kind: n.Kind, State: Drafting, Words: n.Words, Version: 1, Person: who.Person,
		RemindDays: defaultRemind, Created: tx.Now, Changed: tx.Now, Of: of}
	if err := put(ctx, tx, made); err != nil {
		return made, err
	}
	if err := putVersion(ctx, tx, made, "", who.Person); err != nil {
		return made, err
	}
	return made, audit.Record(ctx, tx, who, "statement.begin", ref(made.ID), nil)
}

// find is a statement for somebody who may see it.
func find(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (Statement, error) {
	x, err := byID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return x, fault.Missing(err)
	} else if err != nil {
		return x, err
	}
	list, err := full(ctx, tx, []Statement{x})
	if err != nil {
		return x, err
	}
	return list[0], MaySee.Check(who, list[0])
}

// full adds to statements what stands in other tables.
func full(ctx context.Context, tx *db.Tx, list []Statement) ([]Statement, error) {
	if len(list) == 0 {
		return list, nil
	}
	var ids, networks []string
	for _, s := range list {
		ids = append(ids, s.ID)
		if !slices.Contains(networks, s.Network) {
			networks = append(networks, s.Network)
		}
	}
	of, err := network.ByIDs(ctx, tx, networks)
	if err != nil {
		return nil, err
	}
	signed, err := signatureCounts(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	open, err := openComments(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	for i := range list {
		x := &list[i]
		for _, n := range of {
			if n.ID == x.Network {
				x.Of = n
			}
		}
		x.Signatures, x.OpenComments = signed[x.ID], open[x.ID]
	}
	return list, nil
}

// change is one change of a statement.
func (s *Service) change(ctx context.Context, who authz.Actor, id string, f func(tx *db.Tx, x Statement) error) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		x, err := find(ctx, tx, who, id)
		if err != nil {
			return err
		}
		return f(tx, x)
	}, key(id))
	if err != nil {
		return fmt.Errorf("statement %s: %w", id, err)
	}
	return nil
}

// Edit saves a new version of the text; the old ones are kept.
func (s *Service) Edit(ctx context.Context, who authz.Actor, id string, n New) error {
	return s.change(ctx, who, id, func(tx *db.Tx, x Statement) error { return edit(ctx, tx, who, x, n) })
}

// EditIn is the part of Edit that joins a transaction.
func (s *Service) EditIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, n New) error {
	x, err := find(ctx, tx, who, id)
	if err != nil {
		return err
	}
	return edit(ctx, tx, who, x, n)
}

func edit(ctx context.Context, tx *db.Tx, who authz.Actor, x Statement, n New) error {
	if err := MayEdit.Check(who, x); err != nil {
		return err
	}
	if !x.State.Editable() {
		return fault.New(fault.Conflict, msgTextStands)
	}
	if n.Seen != x.Version {
		return fault.New(fault.Conflict, msgChangedMeanwhile)
	}
	if err := n.check(); err != nil {
		return err
	}
	n.Why = strings.TrimSpace(n.Why)
	if len([]rune(n.Why)) > maxWhy {
		return fault.FieldErr("why", msgTooLong.Fill("max", maxWhy))
	}
	if x.Words == n.Words && x.Kind == n.Kind {
		return nil
	}
	x.Words, x.Kind, x.Changed = n.Words, n.Kind, tx.Now
	x.Version++
	if err := put(ctx, tx, x); err != nil {
		return err
	}
	if err := putVersion(ctx, tx, x, n.Why, who.Person); err != nil {
		return err
	}
	if x.State == Commenting {
		if err := space.Revise(ctx, tx, x.entry(false)); err != nil {
			return err
		}
	}
	return audit.Record(ctx, tx, who, "statement.edit", ref(x.ID), nil)
}

// entry is the envelope of the draft in its network's space, or that of the
// published text.
func (s Statement) entry(published bool) space.Entry {
	title, in := s.Title.Pick(i18n.FI)
	e := space.Entry{ID: s.ID, Space: s.Of.Space(), Kind: entryKind, Top: s.ID, Author: s.Person, Lang: string(in), Visibility: space.Members,
		Title: title, Excerpt: s.Body.In(in), Path: s.Path()}
	if published {
		e.ID, e.Top, e.Visibility = s.Entry, s.Entry, space.Public
	}
	return e
}

// History are the versions of a statement, the latest first, for those who
// may change it.
func (s *Service) History(ctx context.Context, who authz.Actor, id string) (x Statement, list []Version, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if x, err = find(ctx, tx, who, id); err != nil {
			return err
		}
		if err := MayEdit.Check(who, x); err != nil {
			return err
		}
		if list, err = versions(ctx, tx, id); err != nil {
			return err
		}
		var ids []string
		for _, v := range list {
			ids = append(ids, v.Person)
		}
		people, err := person.ByIDs(ctx, tx, ids)
		for i, v := range list {
			list[i].Name = people[v.Person].Name
		}
		return err
	})
	if err != nil {
		return x, nil, fmt.Errorf("history of statement %s: %w", id, err)
	}
	return x, list, nil
}
