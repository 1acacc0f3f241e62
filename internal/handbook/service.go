package handbook

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/network"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// Service keeps the handbook and the circle.
type Service struct {
	DB      *db.DB
	BaseURL string
	// Secret seals the names of those who ask namelessly.
	Secret []byte
	// NextMeetings are the meetings to come of networks: when the circle spars.
	NextMeetings func(ctx context.Context, tx *db.Tx, networks []string, public bool) (map[string][]network.Meeting, error)
	// Tabs lead to the other parts of a network; nil for none.
	Tabs func(ctx context.Context, who authz.Actor, p ui.Page, n network.Network) (templ.Component, error)
}

// topic is what pages of the handbook are built from.
const topic = "handbook"

// Ship enters what we ship and has not been entered: each edition of a chapter
// once. A first edition is published; a later one is published where nobody
// has written on the chapter, and proposed where somebody has.
func Ship(ctx context.Context, d *db.DB) error {
	var fresh []arrival
	err := d.Read(ctx, func(tx *db.Tx) (err error) {
		fresh, err = arrivals(ctx, tx)
		return err
	})
	if err == nil && len(fresh) > 0 {
		err = d.Write(ctx, func(tx *db.Tx) error {
			fresh, err := arrivals(ctx, tx) // another node may have been quicker
			if err != nil {
				return err
			}
			for _, one := range fresh {
				if err := ship(ctx, tx, one); err != nil {
					return fmt.Errorf("%s: %w", one.name, err)
				}
			}
			return nil
		}, db.Alone("handbook.ship"))
	}
	if err != nil {
		return fmt.Errorf("handbook: ship: %w", err)
	}
	return nil
}

// arrival is a shipped chapter that has not been entered.
type arrival struct {
	shipped
	Writing
	hash     string
	position int
}

// arrivals are what has not been entered; what was entered and reads otherwise
// now is an error.
func arrivals(ctx context.Context, tx *db.Tx) ([]arrival, error) {
	was, err := entered(ctx, tx)
	if err != nil {
		return nil, err
	}
	var fresh []arrival
	for i, one := range book {
		w, hash, err := one.read()
		if err != nil {
			return nil, err
		}
		switch was[edition{one.name, one.edition}] {
		case hash:
		case "":
			fresh = append(fresh, arrival{one, w, hash, i + 1})
		default:
			return nil, fmt.Errorf("edition %d of %s is here already, but reads otherwise; a correction needs a new number", one.edition, one.name)
		}
	}
	return fresh, nil
}

func ship(ctx context.Context, tx *db.Tx, one arrival) error {
	if err := insertEdition(ctx, tx, one.name, one.edition, one.hash); err != nil {
		return err
	}
	c, err := chapterShipped(ctx, tx, one.name)
	if errors.Is(err, db.ErrNoRows) {
		c = Chapter{ID: tx.NewID(), Shipped: one.name, Position: one.position, Occasion: one.occasion}
		if c.Slug, err = freeSlug(ctx, tx, one.name); err == nil {
			err = insertChapter(ctx, tx, c)
		}
	}
	if err != nil {
		return err
	}
	v, err := addVersion(ctx, tx, authz.System, c, one.Writing)
	if err != nil || c.VersionID != "" && c.Author != "" {
		return err
	}
	return publish(ctx, tx, authz.System, v)
}

// freeSlug is the first free address of a chapter.
func freeSlug(ctx context.Context, tx *db.Tx, want string) (string, error) {
	slug := want
	for i := 2; ; i++ {
		taken, err := slugTaken(ctx, tx, slug)
		if err != nil {
			return "", err
		}
		if !taken && !slices.Contains(reserved, slug) {
			return slug, nil
		}
		slug = fmt.Sprintf("%s-%d", want, i)
	}
}

// reserved are pages beside the chapters.
var reserved = []string{"print", "new", "proposals"}

// addVersion writes a draft of a chapter.
func addVersion(ctx context.Context, tx *db.Tx, who authz.Actor, c Chapter, w Writing) (Version, error) {
	last, err := lastNo(ctx, tx, c.ID)
	if err != nil {
		return Version{}, err
	}
	old := c.Version
	old.Chapter = c.ID
	v := w.next(old, last+1)
	v.VersionID, v.Author, v.Created = tx.NewID(), who.Person, tx.Now
	for i := range v.Items {
		if v.Items[i].Key == "" {
			v.Items[i].Key = tx.NewID()
		}
	}
	return v, insertVersion(ctx, tx, v)
}

// publish lets everybody read a version instead of the one before it.
func publish(ctx context.Context, tx *db.Tx, who authz.Actor, v Version) error {
	if err := replacePublished(ctx, tx, v.Chapter); err != nil {
		return err
	}
	if err := decide(ctx, tx, v.VersionID, Published, who.Person, tx.Now); err != nil {
		return err
	}
	err := audit.Record(ctx, tx, who, "handbook.publish", "chapter:"+v.Chapter, map[string]any{"version": v.No})
	if err != nil {
		return err
	}
	return tx.Touch(ctx, topic)
}

// Chapters are the published chapters in their order.
func Chapters(ctx context.Context, tx *db.Tx) ([]Chapter, error) { return chapters(ctx, tx) }

// ForOccasion are the published chapters whose checklists are for a moment.
func ForOccasion(ctx context.Context, tx *db.Tx, o Occasion) ([]Chapter, error) {
	all, err := chapters(ctx, tx)
	return slices.DeleteFunc(all, func(c Chapter) bool { return c.Occasion != o || len(c.Items) == 0 }), err
}

// Find lists published chapters in whose title, lead or text every word of q
// begins a word, those with it in the title first.
func Find(ctx context.Context, tx *db.Tx, q string, limit int) ([]Chapter, error) {
	words := strings.Fields(i18n.Fold(q))
	if len(words) == 0 {
		return nil, nil
	}
	all, err := chapters(ctx, tx)
	if err != nil {
		return nil, err
	}
	var first, rest []Chapter
	for _, c := range all {
		switch {
		case has(words, c.Title):
			first = append(first, c)
		case has(words, c.Title, c.Lead, c.Body):
			rest = append(rest, c)
		}
	}
	hits := append(first, rest...)
	return hits[:min(limit, len(hits))], nil
}

func has(words []string, texts ...i18n.Content) bool {
	var all []string
	for _, c := range texts {
		all = append(all, c.FI, c.SV, c.EN)
	}
	text := " " + i18n.Fold(strings.Join(all, " "))
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(text, " "+w) })
}

// circle finds the circle there is now.
func circle(ctx context.Context, tx *db.Tx) (Circle, error) {
	var c Circle
	ids, err := leadNetworks(ctx, tx)
	if err != nil {
		return c, err
	}
	all, err := network.ByIDs(ctx, tx, ids)
	if err != nil {
		return c, err
	}
	for _, id := range ids { // in the order of the circle
		i := slices.IndexFunc(all, func(n network.Network) bool { return n.ID == id })
		if i < 0 || all[i].Over(tx.Today()) {
			continue
		}
		c.Networks = append(c.Networks, all[i])
		for _, scope := range all[i].Scopes() {
			if !slices.Contains(c.Scopes, scope) {
				c.Scopes = append(c.Scopes, scope)
			}
		}
	}
	return c, nil
}

// home is the network of the circle that belongs to a person: one they are in,
// else the one with the most people.
func (c Circle) home(who authz.Actor) (network.Network, bool) {
	for _, n := range c.Networks {
		if who.Belongs(string(n.Space())) {
			return n, true
		}
	}
	if len(c.Networks) == 0 {
		return network.Network{}, false
	}
	return c.Networks[0], true
}

// missing is a fault that says no more than that there is no such thing.
func missing(err error) error {
	if errors.Is(err, db.ErrNoRows) {
		return fault.Missing(err)
	}
	return err
}
