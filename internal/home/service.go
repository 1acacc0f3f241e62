package home

import (
	"context"
	"strings"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// Service draws pages from what the features tell of themselves; app fills it.
// A nil func is a part that this installation does not have. Each reads by
// itself: what stands beside each other on these pages need not be of the same
// instant.
type Service struct {
	DB *db.DB

	Figures  func(ctx context.Context) (Figures, error)
	Coming   func(ctx context.Context, p ui.Page, limit int) ([]ui.AgendaItem, error)
	Networks func(ctx context.Context, l i18n.Lang) ([]Group, error)
	Stories  func(ctx context.Context, limit int) ([]Story, error)

	Tasks      []func(ctx context.Context, who authz.Actor) ([]Task, error)
	MyComing   func(ctx context.Context, p ui.Page, who authz.Actor, limit int) ([]ui.AgendaItem, error)
	MyNetworks func(ctx context.Context, who authz.Actor) ([]Named, error)
	MyNews     func(ctx context.Context, p ui.Page, who authz.Actor, limit int) ([]ui.WorkItem, error)
	MyLinks    []ui.MenuItem // of other features, to what is one's own
	MyCalendar string        // path of the page about one's own calendar feed
	Desks      func(who authz.Actor) []Named
	OwnData    []OwnData

	Finders   []Finder
	Retention []i18n.Text // what is deleted when
	About     func(ctx context.Context) (About, error)
}

// Finder finds things of one kind that the reader may see.
type Finder struct {
	Kind string // key of msgKinds
	Find func(ctx context.Context, who authz.Actor, q string, l i18n.Lang, limit int) ([]Named, error)
}

// OwnData is what one feature knows of a person, for the file they download.
type OwnData struct {
	Name string
	Tell func(ctx context.Context, tx *db.Tx, person string) (any, error)
}

// About is the installation, as the footer's pages tell it.
type About struct {
	Name       i18n.Content
	Controller i18n.Content
	Contact    string
	Email      string
	Phone      string
}

const (
	comingOnFront = 5
	newsOnMine    = 6
	storiesOnTop  = 3
	hitsPerKind   = 10
	longestQuery  = 100
)

// found is what search found of one kind.
type found struct {
	Kind string
	Hits []Named
}

func (s *Service) search(ctx context.Context, who authz.Actor, q string, l i18n.Lang) (all []found, n int, err error) {
	if q = strings.TrimSpace(q); q == "" {
		return nil, 0, nil
	}
	for _, f := range s.Finders {
		hits, err := f.Find(ctx, who, q, l, hitsPerKind)
		if err != nil {
			return nil, 0, err
		}
		if len(hits) > 0 {
			all = append(all, found{f.Kind, hits})
			n += len(hits)
		}
	}
	return all, n, nil
}
