package files

import (
	"context"
	"fmt"
	"io"
	"strings"
	"unicode"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/space"
)

// TakeOut gives the pages and files of a space with all their versions.
func (s *Service) TakeOut(ctx context.Context, tx *db.Tx, in space.Ref) ([]space.Piece, error) {
	pages, err := pageVersionsIn(ctx, tx, in)
	if err != nil {
		return nil, err
	}
	var authors []string
	for _, p := range pages {
		authors = append(authors, p.Author)
	}
	people, err := person.ByIDs(ctx, tx, authors)
	if err != nil {
		return nil, err
	}
	var out []space.Piece
	for _, p := range pages {
		out = append(out, space.PieceOf(fmt.Sprintf("pages/%s/%d.md", p.ID, p.Number), p.Title, p.Body, people[p.Author].Name, p.At))
	}
	list, err := fileVersionsIn(ctx, tx, in)
	if err != nil {
		return nil, err
	}
	for _, f := range list {
		out = append(out, space.Piece{
			Name: fmt.Sprintf("files/%s/%d/%s", f.ID, f.Number, safeName(f.Name)),
			Open: func() (io.ReadCloser, error) { return s.Blobs.Open(f.Blob) },
		})
	}
	return out, nil
}

// safeName is a name that no program which unpacks takes for a path.
func safeName(name string) string {
	name = strings.Map(func(r rune) rune {
		if r == '/' || r == '\\' || r == ':' || unicode.IsControl(r) {
			return '_'
		}
		return r
	}, name)
	if strings.Trim(name, ". ") == "" {
		return "file"
	}
	return name
}
