package files

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/space"
)

const perPage = 50

// List is a page of the files of a space.
type List struct {
	space.Standing
	Files  []File
	Names  map[string]string
	Next   string
	MayAdd bool
	Used   int64
}

// cursor is where a page begins: after the file with this instant and id.
type cursor struct {
	at time.Time
	id string
}

func (c cursor) String() string { return strconv.FormatInt(c.at.UnixMilli(), 36) + "." + c.id }

// parseCursor reads what String made; anything else is the beginning.
func parseCursor(s string) cursor {
	at, id, ok := strings.Cut(s, ".")
	ms, err := strconv.ParseInt(at, 36, 64)
	if !ok || err != nil || ms <= 0 || ms > 1<<50 || id == "" {
		return cursor{at: endOfTime}
	}
	return cursor{time.UnixMilli(ms), id}
}

// List is a page of the files that somebody reads in a space.
func (s *Service) List(ctx context.Context, who authz.Actor, kind, slug string, after cursor, limit int) (List, error) {
	var l List
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if l.Standing, err = s.enter(ctx, tx, who, kind, slug); err != nil {
			return err
		}
		l.MayAdd = MayAdd.Allows(who, l.Standing) && !l.Place.Over
		if l.Files, err = filesOf(ctx, tx, l.Place.Ref, l.Readable, after.at, after.id, limit+1); err != nil {
			return err
		}
		if len(l.Files) > limit {
			l.Files = l.Files[:limit]
			last := l.Files[limit-1]
			l.Next = cursor{last.At, last.ID}.String()
		}
		if l.Used, err = used(ctx, tx, l.Place.Ref); err != nil {
			return err
		}
		var ids []string
		for _, f := range l.Files {
			ids = append(ids, f.Author)
		}
		l.Names, err = names(ctx, tx, ids...)
		return err
	})
	if err != nil {
		return l, fmt.Errorf("files of %s: %w", slug, err)
	}
	return l, nil
}

// Pages are the pages that somebody reads in a space.
func (s *Service) Pages(ctx context.Context, who authz.Actor, kind, slug string) (list []Page, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		st, err := s.enter(ctx, tx, who, kind, slug)
		if err != nil {
			return err
		}
		list, err = pagesOf(ctx, tx, st.Place.Ref, st.Readable, false)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("pages of %s: %w", slug, err)
	}
	return list, nil
}

// Named are the keys of all blobs that a file has.
func Named(ctx context.Context, tx *db.Tx) ([]string, error) { return named(ctx, tx) }
