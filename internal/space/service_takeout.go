package space

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// Piece is one file of what is taken out of a space, for good.
type Piece struct {
	Name string // path inside the archive
	Text string
	Open func() (io.ReadCloser, error) // of bytes that are kept elsewhere; nil: Text is all
}

// TakeOut gives what one feature keeps in a space: all of it, but what was
// hidden or is a draft. Who may take it out has been asked before.
type TakeOut func(ctx context.Context, tx *db.Tx, in Ref) ([]Piece, error)

// PieceOf is something people wrote, with its title and who wrote it when, as
// Markdown in every language it has.
func PieceOf(name string, title, body i18n.Content, by string, at time.Time) Piece {
	var b strings.Builder
	for _, l := range i18n.Langs {
		if !title.Has(l) && !body.Has(l) {
			continue
		}
		fmt.Fprintf(&b, "# %s\n\n%s\n\n", title.In(l), body.Own(l))
	}
	fmt.Fprintf(&b, "%s %s\n", at.UTC().Format(time.RFC3339), by)
	return Piece{Name: name, Text: b.String()}
}
