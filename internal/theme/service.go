package theme

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Service keeps the vocabulary and the walls.
type Service struct {
	DB       *db.DB
	Meetings *meeting.Service
	BaseURL  string // what links in mails begin with
	// Sources are what the page of a theme gathers.
	Sources []Source
	// Threads starts a discussion of a theme in a network, and Tips a suggestion;
	// they tell its page. nil: not offered here.
	Threads func(ctx context.Context, tx *db.Tx, who authz.Actor, n network.Network, t Text) (path string, err error)
	Tips    func(ctx context.Context, tx *db.Tx, who authz.Actor, t Text) (path string, err error)
	// NewPractice is the address of the form of a good practice for a group of a
	// network; nil: not offered here.
	NewPractice func(n network.Network, group string) string
}

// Text is what a theme of a wall becomes: the heading and the words.
type Text struct {
	Title string
	Body  string
	For   string // whom a suggestion is for
	Lang  i18n.Lang
}

// Item is something of a theme.
type Item struct {
	Name i18n.Content
	Path string
	Meta i18n.Text
}

// Source gives what the reader may see of one kind with a theme.
type Source struct {
	Key     string // unique; the id of its section
	Heading i18n.Text
	Find    func(ctx context.Context, who authz.Actor, t Theme, l i18n.Lang) ([]Item, error)
}

const topic = "themes"

func ref(id string) string { return "theme:" + id }

// Ensure gives the themes that words mean, and makes those there are none of
// yet, in the language they were typed in.
func Ensure(ctx context.Context, tx *db.Tx, words []string, l i18n.Lang) ([]Theme, error) {
	var folded []string
	for _, w := range words {
		folded = append(folded, word(w))
	}
	known, err := themesOfWords(ctx, tx, folded)
	if err != nil {
		return nil, err
	}
	var ids []string
	for i, w := range words {
		if folded[i] == "" {
			continue
		}
		id, ok := known[folded[i]]
		if !ok {
			t, err := add(ctx, tx, i18n.Content{}.Set(l, w))
			if err != nil {
				return nil, err
			}
			id, known[folded[i]] = t.ID, t.ID
		}
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return themesByIDs(ctx, tx, ids)
}

// Matching is the theme that a name means, or none.
func Matching(ctx context.Context, tx *db.Tx, name i18n.Content) (string, error) {
	words := wordsOf(name)
	by, err := themesOfWords(ctx, tx, words)
	for _, w := range words {
		if id := by[w]; id != "" {
			return id, err
		}
	}
	return "", err
}

// ByIDs gives themes; those merged meanwhile are what they were merged into.
func ByIDs(ctx context.Context, tx *db.Tx, ids []string) (map[string]Theme, error) {
	list, err := themesByIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	by := make(map[string]Theme, len(list))
	var into []string
	for _, t := range list {
		by[t.ID] = t
		if t.Merged != "" {
			into = append(into, t.Merged)
		}
	}
	if len(into) == 0 {
		return by, nil
	}
	targets, err := themesByIDs(ctx, tx, into)
	for id, t := range by {
		for _, x := range targets {
			if t.Merged == x.ID {
				by[id] = x
			}
		}
	}
	return by, err
}

// All are the themes of the vocabulary.
func All(ctx context.Context, tx *db.Tx) ([]Theme, error) { return allThemes(ctx, tx) }

// Find are themes whose words begin with what is looked for.
func Find(ctx context.Context, tx *db.Tx, q string, limit int) ([]Theme, error) {
	all, err := allThemes(ctx, tx)
	var out []Theme
	for _, t := range all {
		if len(out) < limit && t.has(word(q)) {
			out = append(out, t)
		}
	}
	return out, err
}

func add(ctx context.Context, tx *db.Tx, name i18n.Content) (Theme, error) {
	name, err := named(name)
	if err != nil {
		return Theme{}, err
	}
	t := Theme{ID: tx.NewID(), Name: name, Words: wordsOf(name), Changed: tx.Now}
	base := i18n.Slug(name.In(i18n.FI))
	if base == "" || base == "edit" {
		base = "theme"
	}
	t.Slug = base
	for n := 2; ; n++ {
		taken, err := slugTaken(ctx, tx, t.Slug)
		if err != nil {
			return t, err
		} else if !taken {
			break
		}
		t.Slug = base + "-" + strconv.Itoa(n)
	}
	if err := putTheme(ctx, tx, t); err != nil {
		return t, err
	}
	if err := addWords(ctx, tx, t.ID, t.Words); err != nil {
		return t, err
	}
	return t, tx.Touch(ctx, topic)
}

// vocabulary is the lock under which the vocabulary changes.
const vocabulary = "themes"

// Add puts a word into the vocabulary.
func (s *Service) Add(ctx context.Context, who authz.Actor, name i18n.Content) (Theme, error) {
	var t Theme
	err := s.DB.Write(ctx, func(tx *db.Tx) (err error) {
		t, err = s.AddIn(ctx, tx, who, name)
		return err
	}, db.Alone(vocabulary))
	if err != nil {
		return t, fmt.Errorf("add theme: %w", err)
	}
	return t, nil
}

// AddIn is the part of Add that joins a transaction.
func (s *Service) AddIn(ctx context.Context, tx *db.Tx, who authz.Actor, name i18n.Content) (Theme, error) {
	if err := MayEdit.Check(who, struct{}{}); err != nil {
		return Theme{}, err
	}
	if id, err := Matching(ctx, tx, name); err != nil {
		return Theme{}, err
	} else if id != "" {
		return Theme{}, fault.FieldErr("name", msgThereAlready)
	}
	t, err := add(ctx, tx, name)
	if err != nil {
		return t, err
	}
	return t, audit.Record(ctx, tx, who, "theme.add", ref(t.ID), nil)
}

// Rename writes a theme's names. The old ones still find it.
func (s *Service) Rename(ctx context.Context, who authz.Actor, slug string, name i18n.Content) (Theme, error) {
	var t Theme
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		err := MayEdit.Check(who, struct{}{})
		if err != nil {
			return err
		}
		if t, err = bySlug(ctx, tx, slug); err != nil {
			return err
		}
		if t.Name, err = named(name); err != nil {
			return err
		}
		by, err := themesOfWords(ctx, tx, wordsOf(t.Name))
		if err != nil {
			return err
		}
		for _, id := range by {
			if id != t.ID {
				return fault.FieldErr("name", msgOtherHasIt)
			}
		}
		if err := putTheme(ctx, tx, t); err != nil {
			return err
		}
		if err := addWords(ctx, tx, t.ID, wordsOf(t.Name)); err != nil {
			return err
		}
		if err := audit.Record(ctx, tx, who, "theme.rename", ref(t.ID), nil); err != nil {
			return err
		}
		return tx.Touch(ctx, topic)
	}, db.Alone(vocabulary))
	if err != nil {
		return t, fmt.Errorf("rename theme %s: %w", slug, err)
	}
	return t, nil
}

// Merge makes one theme part of another: its words, its address and all it
// was given to lead there.
func (s *Service) Merge(ctx context.Context, who authz.Actor, slug, into string) (Theme, error) {
	var to Theme
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		if err := MayEdit.Check(who, struct{}{}); err != nil {
			return err
		}
		from, err := bySlug(ctx, tx, slug)
		if err != nil {
			return err
		}
		if to, err = bySlug(ctx, tx, into); fault.Is(err, fault.NotFound) {
			return fault.FieldErr("into", msgIntoMissing)
		} else if err != nil {
			return err
		}
		if from.ID == to.ID {
			return fault.FieldErr("into", msgIntoItself)
		}
		if err := moveWords(ctx, tx, from.ID, to.ID); err != nil {
			return err
		}
		if err := redirect(ctx, tx, from.ID, to.ID); err != nil {
			return err
		}
		from.Merged = to.ID
		to.Name = filled(to.Name, from.Name)
		for _, t := range []Theme{from, to} {
			if err := putTheme(ctx, tx, t); err != nil {
				return err
			}
		}
		if err := audit.Record(ctx, tx, who, "theme.merge", ref(to.ID), map[string]string{"from": from.ID}); err != nil {
			return err
		}
		return tx.Touch(ctx, topic)
	}, db.Alone(vocabulary))
	if err != nil {
		return to, fmt.Errorf("merge theme %s: %w", slug, err)
	}
	return to, nil
}

// bySlug is a theme by its address; one that was merged is what it is part of.
func bySlug(ctx context.Context, tx *db.Tx, slug string) (Theme, error) {
	t, err := themeBySlug(ctx, tx, slug)
	if errors.Is(err, db.ErrNoRows) {
		return t, fault.Missing(err)
	} else if err != nil {
		return t, err
	}
	id := t.ID
	if t.Merged != "" {
		id = t.Merged
	}
	list, err := themesByIDs(ctx, tx, []string{id})
	if err != nil {
		return t, err
	}
	return list[0], nil
}

// Gathered is a theme with what there is of it.
type Gathered struct {
	Theme
	Parts []Part
}

// Part is what there is of one kind.
type Part struct {
	Source
	Items []Item
}

// Gather reads a theme with everything of it that the reader may see.
func (s *Service) Gather(ctx context.Context, who authz.Actor, slug string, l i18n.Lang) (Gathered, error) {
	var g Gathered
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		g.Theme, err = bySlug(ctx, tx, slug)
		return err
	})
	if err != nil {
		return g, fmt.Errorf("theme %s: %w", slug, err)
	}
	for _, source := range s.Sources {
		items, err := source.Find(ctx, who, g.Theme, l)
		if err != nil {
			return g, fmt.Errorf("theme %s: %s: %w", slug, source.Key, err)
		}
		if len(items) > 0 {
			g.Parts = append(g.Parts, Part{source, items})
		}
	}
	return g, nil
}

// Vocabulary is the list of themes, and for those who keep it the free words
// of networks that are not in it.
type Vocabulary struct {
	Themes  []Theme
	Loose   []i18n.Content
	MayEdit bool
}

// List reads the vocabulary.
func (s *Service) List(ctx context.Context, who authz.Actor) (Vocabulary, error) {
	v := Vocabulary{MayEdit: MayEdit.Allows(who, struct{}{})}
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if v.Themes, err = allThemes(ctx, tx); err != nil || !v.MayEdit {
			return err
		}
		v.Loose, err = loose(ctx, tx, v.Themes)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("themes: %w", err)
	}
	return v, nil
}

func loose(ctx context.Context, tx *db.Tx, known []Theme) ([]i18n.Content, error) {
	all, err := wordsInUse(ctx, tx)
	seen := map[string]bool{}
	for _, t := range known {
		for _, w := range t.Words {
			seen[w] = true
		}
	}
	var out []i18n.Content
	for _, c := range all {
		words := wordsOf(c)
		if !slices.ContainsFunc(words, func(w string) bool { return seen[w] }) {
			out = append(out, c)
		}
		for _, w := range words {
			seen[w] = true
		}
	}
	return out, err
}
