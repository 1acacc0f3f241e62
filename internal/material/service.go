package material

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"parvi/internal/files"
	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/blob"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/theme"
)

// Service keeps the materials.
type Service struct {
	DB      *db.DB
	Blobs   blob.Dir
	BaseURL string
	// Places are the kinds of things that use materials.
	Places []Place
}

// Place is a kind of thing that materials are used in, told by its feature.
type Place struct {
	Kind  string // of the ref: "course"
	Label i18n.Text
	// Mine are those to which somebody may lay materials.
	Mine func(ctx context.Context, tx *db.Tx, who authz.Actor) ([]Known, error)
	// Named are those of some ids that somebody may see.
	Named func(ctx context.Context, tx *db.Tx, who authz.Actor, ids []string) (map[string]Known, error)
	// Touch says that what visitors see of it changes; nil where nothing is kept.
	Touch func(ctx context.Context, tx *db.Tx, id string) error
}

// Known is a thing that uses a material.
type Known struct {
	ID, Path string
	Name     i18n.Content
}

func ref(id string) string { return "material:" + id }

func key(id string) db.WriteOption { return db.Alone(ref(id)) }

// find is a material for somebody who may see it.
func find(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (Material, error) {
	m, err := byID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return m, fault.Missing(err)
	} else if err != nil {
		return m, err
	}
	if m.Scopes, err = org.Scopes(ctx, tx, m.Org); err != nil {
		return m, err
	}
	return m, MaySee.Check(who, m)
}

func (s *Service) change(ctx context.Context, id string, f func(tx *db.Tx) error) error {
	if err := s.DB.Write(ctx, f, key(id)); err != nil {
		return fmt.Errorf("material %s: %w", id, err)
	}
	return nil
}

// keep writes a material; the lists find what is published of it.
func keep(ctx context.Context, tx *db.Tx, m Material) error {
	m.Changed = tx.Now
	if !m.Out() {
		return put(ctx, tx, m, Sheet{Title: m.Sheet.Title})
	}
	v, err := versionOf(ctx, tx, m.ID, m.Version)
	if err != nil {
		return err
	}
	return put(ctx, tx, m, v.Sheet)
}

// Text is what is typed of a material: all of a sheet but its files. Themes are
// words.
type Text struct {
	Sheet
	Themes []string
	Lang   i18n.Lang
}

// Begin begins a material of an organisation.
func (s *Service) Begin(ctx context.Context, who authz.Actor, of org.ID, t Text) (Material, error) {
	var m Material
	err := s.DB.Write(ctx, func(tx *db.Tx) (err error) {
		m, err = s.BeginIn(ctx, tx, who, of, t)
		return err
	}, db.Alone("materials of "+of))
	if err != nil {
		return m, fmt.Errorf("begin material: %w", err)
	}
	return m, nil
}

// BeginIn is the part of Begin that joins a transaction.
func (s *Service) BeginIn(ctx context.Context, tx *db.Tx, who authz.Actor, of org.ID, t Text) (Material, error) {
	o, err := org.ByID(ctx, tx, of)
	if errors.Is(err, db.ErrNoRows) {
		return Material{}, fault.FieldErr("org", msgOrg)
	} else if err != nil {
		return Material{}, err
	}
	if err := MayBegin.Check(who, o); err != nil {
		return Material{}, err
	}
	sheet, err := t.sheet(ctx, tx)
	if err != nil {
		return Material{}, err
	}
	mine, err := begunBy(ctx, tx, who.Person)
	if err != nil {
		return Material{}, err
	}
	for _, m := range mine {
		if m.Org == of && m.Sheet.Title == sheet.Title && tx.Now.Sub(m.Created) < twice {
			return m, nil // the button was pressed twice
		}
	}
	m := Material{ID: tx.NewID(), Org: of, State: Draft, Sheet: sheet, Changes: 1, Person: who.Person, Created: tx.Now, Scopes: o.Scopes}
	if err := keep(ctx, tx, m); err != nil {
		return m, err
	}
	return m, audit.Record(ctx, tx, who, "material.begin", ref(m.ID), nil)
}

// twice is how soon the same sent again is the same button pressed twice.
const twice = 10 * time.Minute

// sheet checks what was typed, and finds or makes the themes it names.
func (t Text) sheet(ctx context.Context, tx *db.Tx) (Sheet, error) {
	sheet := t.Sheet
	sheet.Themes = nil
	if err := sheet.check(); err != nil {
		return sheet, err
	}
	if len(t.Themes) > maxThemes {
		return sheet, fault.FieldErr("themes", msgManyThemes.Fill("max", maxThemes))
	}
	themes, err := theme.Ensure(ctx, tx, t.Themes, t.Lang.Or(i18n.FI))
	for _, x := range themes {
		sheet.Themes = append(sheet.Themes, x.ID)
	}
	return sheet, err
}

// Edit saves the draft. Changes is the one that was read.
func (s *Service) Edit(ctx context.Context, who authz.Actor, id string, t Text, changes int) error {
	return s.change(ctx, id, func(tx *db.Tx) error {
		m, err := s.writable(ctx, tx, who, id, changes)
		if err != nil {
			return err
		}
		sheet, err := t.sheet(ctx, tx)
		if err != nil {
			return err
		}
		m.Sheet = m.Sheet.with(sheet)
		return saved(ctx, tx, who, m, "material.edit")
	})
}

// with takes over what was typed and keeps what has pages of its own.
func (s Sheet) with(typed Sheet) Sheet {
	typed.Files, typed.Parts, typed.Pass = s.Files, s.Parts, s.Pass
	return typed
}

// writable is a material whose draft somebody writes, as they have read it.
func (s *Service) writable(ctx context.Context, tx *db.Tx, who authz.Actor, id string, changes int) (Material, error) {
	m, err := find(ctx, tx, who, id)
	if err != nil {
		return m, err
	}
	if err := MayWrite.Check(who, m); err != nil {
		return m, err
	}
	if changes != m.Changes {
		return m, fault.New(fault.Conflict, msgMeanwhile)
	}
	return m, nil
}

func saved(ctx context.Context, tx *db.Tx, who authz.Actor, m Material, what string) error {
	m.Changes++
	m.Dirty = m.Version > 0
	if err := keep(ctx, tx, m); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, what, ref(m.ID), nil)
}

// Upload is a file on its way in.
type Upload struct {
	Name string
	Body io.Reader
	Lang i18n.Lang
	Note string
}

// Attach stores a file and lays it into the draft. One of the same name in the
// same language is replaced; published versions keep theirs.
func (s *Service) Attach(ctx context.Context, who authz.Actor, id string, u Upload) error {
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		m, err := find(ctx, tx, who, id)
		if err != nil {
			return err
		}
		return MayWrite.Check(who, m)
	})
	if err != nil {
		return err
	}
	if len([]rune(u.Note)) > maxNote {
		return fault.FieldErr("note", msgTooLong.Fill("max", maxNote))
	}
	st, err := (&files.Service{DB: s.DB, Blobs: s.Blobs, MaxFile: maxBytes}).Store(ctx, files.Upload{Name: u.Name, Body: u.Body})
	if err != nil {
		return err
	}
	err = s.change(ctx, id, func(tx *db.Tx) error {
		m, err := find(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := MayWrite.Check(who, m); err != nil {
			return err
		}
		f := File{ID: tx.NewID(), Name: st.Name, Type: st.Type, Size: st.Size, Hash: st.Hash, Lang: u.Lang, Note: u.Note}
		if i := slices.IndexFunc(m.Sheet.Files, func(x File) bool { return x.Name == f.Name && x.Lang == f.Lang }); i >= 0 {
			m.Sheet.Files[i] = f
		} else if len(m.Sheet.Files) == maxFiles {
			return fault.FieldErr("file", msgManyFiles.Fill("max", maxFiles))
		} else {
			m.Sheet.Files = append(m.Sheet.Files, f)
		}
		if err := insertFile(ctx, tx, id, f, st.Key, who.Person); err != nil {
			return err
		}
		return saved(ctx, tx, who, m, "material.attach")
	})
	if err != nil {
		return errors.Join(err, s.Blobs.Delete(st.Key))
	}
	return nil
}

// Detach takes a file out of the draft.
func (s *Service) Detach(ctx context.Context, who authz.Actor, id, file string) error {
	return s.change(ctx, id, func(tx *db.Tx) error {
		m, err := find(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := MayWrite.Check(who, m); err != nil {
			return err
		}
		i := slices.IndexFunc(m.Sheet.Files, func(f File) bool { return f.ID == file })
		if i < 0 {
			return fault.Missing(nil)
		}
		m.Sheet.Files = slices.Delete(m.Sheet.Files, i, i+1)
		return saved(ctx, tx, who, m, "material.detach")
	})
}

// Publish makes the draft the next version.
func (s *Service) Publish(ctx context.Context, who authz.Actor, id string, changes int, note i18n.Content) error {
	return s.change(ctx, id, func(tx *db.Tx) error { return s.publish(ctx, tx, who, id, changes, note) })
}

// PublishIn is the part of Publish that joins a transaction.
func (s *Service) PublishIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string) error {
	m, err := find(ctx, tx, who, id)
	if err != nil {
		return err
	}
	return s.publish(ctx, tx, who, id, m.Changes, i18n.Content{})
}

func (s *Service) publish(ctx context.Context, tx *db.Tx, who authz.Actor, id string, changes int, note i18n.Content) error {
	m, err := s.writable(ctx, tx, who, id, changes)
	if err != nil {
		return err
	}
	if err := MayPublish.Check(who, m); err != nil {
		return err
	}
	if missing := m.Sheet.Missing(); len(missing) > 0 {
		return fault.New(fault.Conflict, missing[0])
	}
	var wrong fault.Fields
	long(&wrong, "note", note, maxNote)
	if err := wrong.Err(); err != nil {
		return err
	}
	if m.Version > 0 && !m.Dirty && m.State == Published {
		return nil // nothing is new
	}
	if m.Version == 0 || m.Dirty {
		m.Version++
		if err := insertVersion(ctx, tx, Version{Material: id, Number: m.Version, Sheet: m.Sheet, Note: note, At: tx.Now}); err != nil {
			return err
		}
	}
	m.State, m.Dirty, m.Published = Published, false, tx.Now
	m.Changes++
	if err := errors.Join(keep(ctx, tx, m), s.touchAll(ctx, tx, id)); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "material.publish", ref(id), map[string]int{"version": m.Version})
}

// Withdraw takes a material off the lists; its people keep it.
func (s *Service) Withdraw(ctx context.Context, who authz.Actor, id string) error {
	return s.change(ctx, id, func(tx *db.Tx) error {
		m, err := find(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := MayPublish.Check(who, m); err != nil {
			return err
		}
		if m.State != Published {
			return nil
		}
		m.State = Withdrawn
		if err := errors.Join(keep(ctx, tx, m), s.touchAll(ctx, tx, id)); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "material.withdraw", ref(id), nil)
	})
}

// Delete takes a draft away that was never published.
func (s *Service) Delete(ctx context.Context, who authz.Actor, id string) error {
	return s.change(ctx, id, func(tx *db.Tx) error {
		m, err := find(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := MayWrite.Check(who, m); err != nil {
			return err
		}
		if m.Version > 0 {
			return fault.New(fault.Conflict, msgWasOut)
		}
		if err := remove(ctx, tx, id); err != nil {
			return err
		}
		return errors.Join(findable(ctx, tx, id, Sheet{}), audit.Record(ctx, tx, who, "material.delete", ref(id), nil))
	})
}

// seen is the version of a material that somebody reads: what is published, or
// with draft what its people write.
func seen(ctx context.Context, tx *db.Tx, who authz.Actor, id string, number int) (Material, Version, error) {
	m, err := find(ctx, tx, who, id)
	if err != nil {
		return m, Version{}, err
	}
	if number == 0 {
		number = m.Version
	}
	if number == 0 || number < 0 {
		return m, Version{Material: id, Sheet: m.Sheet, At: m.Changed}, MayWrite.Check(who, m)
	}
	v, err := versionOf(ctx, tx, id, number)
	if errors.Is(err, db.ErrNoRows) {
		err = fault.Missing(err)
	}
	return m, v, err
}

// draft is the number by which its people read the draft.
const draft = -1

// Fetch opens a file of a version, and counts it where it is the public's.
func (s *Service) Fetch(ctx context.Context, who authz.Actor, id, file string, number int) (File, io.ReadSeekCloser, error) {
	var f File
	var key string
	var out bool
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		m, v, err := seen(ctx, tx, who, id, number)
		if err != nil {
			return err
		}
		var ok bool
		if f, ok = v.Sheet.file(file); !ok {
			return fault.Missing(nil)
		}
		out = m.Out() && !writes(who, m)
		key, err = blobOf(ctx, tx, id, file)
		return err
	})
	if err != nil {
		return f, nil, fmt.Errorf("file of material %s: %w", id, err)
	}
	body, err := s.Blobs.Open(key)
	if err != nil || !out {
		return f, body, err
	}
	return f, body, s.count(ctx, id, Counts{Fetched: 1})
}

// Follow is the address of a link of what is published, and counts it.
func (s *Service) Follow(ctx context.Context, who authz.Actor, id string, number, link int) (string, error) {
	var to string
	var out bool
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		m, v, err := seen(ctx, tx, who, id, number)
		if err != nil {
			return err
		}
		if link < 0 || link >= len(v.Sheet.Links) {
			return fault.Missing(nil)
		}
		to, out = v.Sheet.Links[link].URL, m.Out() && !writes(who, m)
		return nil
	})
	if err != nil || !out {
		return to, err
	}
	return to, s.count(ctx, id, Counts{Opened: 1})
}

// count adds to the figures of a month; who opened it is kept nowhere.
func (s *Service) count(ctx context.Context, id string, c Counts) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error { return CountIn(ctx, tx, id, c) }, key("count "+id))
}

// place is the kind of thing that a ref is of.
func (s *Service) place(ref string) (p Place, id string, ok bool) {
	kind, id, _ := strings.Cut(ref, ":")
	i := slices.IndexFunc(s.Places, func(p Place) bool { return p.Kind == kind })
	if i < 0 {
		return p, id, false
	}
	return s.Places[i], id, true
}

// Use lays a material to a course, a course model or a network.
func (s *Service) Use(ctx context.Context, who authz.Actor, id, in string) error {
	return s.change(ctx, id, func(tx *db.Tx) error { return s.UseIn(ctx, tx, who, id, in) })
}

// UseIn is the part of Use that joins a transaction.
func (s *Service) UseIn(ctx context.Context, tx *db.Tx, who authz.Actor, id, in string) error {
	m, err := find(ctx, tx, who, id)
	if err != nil {
		return err
	}
	if !m.Out() {
		return fault.New(fault.Conflict, msgNotOut)
	}
	if err := s.mayLay(ctx, tx, who, in); err != nil {
		return err
	}
	if err := errors.Join(insertUse(ctx, tx, id, in, who.Person), s.touch(ctx, tx, in)); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "material.use", ref(id), map[string]string{"in": in})
}

// mayLay tells whether somebody lays materials to a thing: those who arrange it.
func (s *Service) mayLay(ctx context.Context, tx *db.Tx, who authz.Actor, in string) error {
	if !who.SignedIn() {
		return fault.New(fault.SignIn, i18n.Text{})
	}
	p, id, ok := s.place(in)
	if !ok {
		return fault.FieldErr("in", msgPlace)
	}
	mine, err := p.Mine(ctx, tx, who)
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(mine, func(k Known) bool { return k.ID == id }) {
		return fault.New(fault.Forbidden, msgPlace)
	}
	return nil
}

// Unuse takes it away from there: whoever arranges the thing, or publishes the
// material.
func (s *Service) Unuse(ctx context.Context, who authz.Actor, id, in string) error {
	return s.change(ctx, id, func(tx *db.Tx) error {
		m, err := find(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if !MayPublish.Allows(who, m) {
			if err := s.mayLay(ctx, tx, who, in); err != nil {
				return err
			}
		}
		n, err := deleteUse(ctx, tx, id, in)
		if err != nil || n == 0 {
			return err
		}
		return errors.Join(s.touch(ctx, tx, in), audit.Record(ctx, tx, who, "material.unuse", ref(id), map[string]string{"in": in}))
	})
}

func (s *Service) touch(ctx context.Context, tx *db.Tx, in string) error {
	p, id, ok := s.place(in)
	if !ok || p.Touch == nil {
		return nil
	}
	return p.Touch(ctx, tx, id)
}

// touchAll says of everything that uses a material that it changes.
func (s *Service) touchAll(ctx context.Context, tx *db.Tx, id string) error {
	refs, err := usesOf(ctx, tx, id)
	for _, in := range refs {
		err = errors.Join(err, s.touch(ctx, tx, in))
	}
	return err
}
