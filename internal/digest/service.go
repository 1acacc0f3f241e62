package digest

import (
	"context"
	"slices"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/space"
)

// Kind is a kind of space that digests tell of.
type Kind struct {
	// ByIDs describes spaces by their ids within the kind.
	ByIDs func(ctx context.Context, tx *db.Tx, ids []string) (map[string]Place, error)
	// Answering are the people who lead a space.
	Answering func(ctx context.Context, tx *db.Tx, id string) ([]string, error)
}

// Source is where something comes from that has no envelope in a space.
type Source struct {
	// Since is what came after and until an instant.
	Since func(ctx context.Context, tx *db.Tx, after, until time.Time) ([]Item, error)
	// Told are those of the people who have heard of those of the things
	// otherwise; nil where nobody has.
	Told func(ctx context.Context, tx *db.Tx, tops, people []string) ([]Told, error)
}

// Told says that somebody has heard of a thing.
type Told struct{ Top, Person string }

// Service has the use cases of the digests.
type Service struct {
	DB      *db.DB
	BaseURL string
	Kinds   map[string]Kind
	Sources []Source
}

// places describes spaces, those of a kind in one go. What nobody describes
// any more is not there.
func (s *Service) places(ctx context.Context, tx *db.Tx, refs []space.Ref) (map[space.Ref]Place, error) {
	byKind := map[string][]string{}
	for _, r := range refs {
		if !slices.Contains(byKind[r.Kind()], r.ID()) {
			byKind[r.Kind()] = append(byKind[r.Kind()], r.ID())
		}
	}
	out := map[space.Ref]Place{}
	for kind, ids := range byKind {
		if s.Kinds[kind].ByIDs == nil {
			continue
		}
		for part := range slices.Chunk(ids, 200) {
			found, err := s.Kinds[kind].ByIDs(ctx, tx, part)
			if err != nil {
				return nil, err
			}
			for _, p := range found {
				out[p.Ref] = p
			}
		}
	}
	return out, nil
}

// sourced is what came from the sources.
func (s *Service) sourced(ctx context.Context, tx *db.Tx, after, until time.Time) ([]Item, error) {
	var all []Item
	for _, source := range s.Sources {
		items, err := source.Since(ctx, tx, after, until)
		if err != nil {
			return nil, err
		}
		all = append(all, items...)
	}
	return all, nil
}

// told are the people who have heard otherwise of things of the sources.
func (s *Service) told(ctx context.Context, tx *db.Tx, tops, people []string) (map[Told]bool, error) {
	out := map[Told]bool{}
	if len(tops) == 0 {
		return out, nil
	}
	for _, source := range s.Sources {
		if source.Told == nil {
			continue
		}
		for part := range slices.Chunk(people, atOnce) {
			list, err := source.Told(ctx, tx, tops, part)
			if err != nil {
				return nil, err
			}
			for _, t := range list {
				out[t] = true
			}
		}
	}
	return out, nil
}

// atOnce is how many people one statement names.
const atOnce = 250

// leads are the people who lead a space.
func (s *Service) leads(ctx context.Context, tx *db.Tx, ref space.Ref) ([]string, error) {
	if s.Kinds[ref.Kind()].Answering == nil {
		return nil, nil
	}
	return s.Kinds[ref.Kind()].Answering(ctx, tx, ref.ID())
}
