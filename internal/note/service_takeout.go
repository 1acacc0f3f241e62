package note

import (
	"context"
	"strings"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/space"
)

// TakeOut gives the published notes of a space, each with its decisions.
func TakeOut(ctx context.Context, tx *db.Tx, in space.Ref) ([]space.Piece, error) {
	notes, err := publishedIn(ctx, tx, in)
	if err != nil || len(notes) == 0 {
		return nil, err
	}
	ids := make([]string, len(notes))
	var people []string
	for i, n := range notes {
		ids[i] = n.ID
		people = append(people, n.Author)
	}
	decisions, err := decisionsOf(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	of := map[string][]Decision{}
	for _, d := range decisions {
		of[d.Note] = append(of[d.Note], d)
		people = append(people, d.Person)
	}
	names, err := person.ByIDs(ctx, tx, people)
	if err != nil {
		return nil, err
	}
	var out []space.Piece
	for _, n := range notes {
		by := names[n.Author].Name
		if by == "" {
			by = n.ByName
		}
		piece := space.PieceOf("notes/"+n.HeldOn.String()+"-"+n.ID+".md", n.Title, n.Body, by, n.At)
		for _, d := range of[n.ID] {
			if d.Withdrawn.IsZero() {
				piece.Text += "- " + strings.Join(strings.Fields(d.What+" "+names[d.Person].Name+" "+d.Due.String()), " ") + "\n"
			}
		}
		out = append(out, piece)
	}
	return out, nil
}
