package talk

import (
	"context"
	"fmt"
	"strings"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/space"
)

// TakeOut gives the threads of a space, one file each, with the posts in order;
// questions lie in a folder of their own and say what solved them.
func TakeOut(ctx context.Context, tx *db.Tx, in space.Ref) ([]space.Piece, error) {
	posts, err := postsIn(ctx, tx, in)
	if err != nil {
		return nil, err
	}
	var threads, authors []string
	numbers := map[string]int{}
	for _, p := range posts {
		authors, numbers[p.ID] = append(authors, p.Author), p.Number
		if p.First() {
			threads = append(threads, p.ID)
		}
	}
	heads, err := threadsByIDs(ctx, tx, threads)
	if err != nil {
		return nil, err
	}
	people, err := person.ByIDs(ctx, tx, authors)
	if err != nil {
		return nil, err
	}
	var out []space.Piece
	var b strings.Builder
	for i, p := range posts {
		t, ok := heads[p.Thread]
		if !ok {
			continue // its first post is hidden, and so is all of it
		}
		if b.Len() == 0 {
			fmt.Fprintf(&b, "# %s\n\n", t.Title)
			if t.Question {
				fmt.Fprintf(&b, "%s\n\n", stateOf(t, numbers))
			}
		}
		fmt.Fprintf(&b, "## %d. %s %s\n\n%s\n\n", p.Number, p.At.UTC().Format(time.RFC3339), people[p.Author].Name, p.Text)
		if i+1 == len(posts) || posts[i+1].Thread != p.Thread {
			folder := "threads/"
			if t.Question {
				folder = "questions/"
			}
			out = append(out, space.Piece{Name: folder + t.ID + ".md", Text: b.String()})
			b.Reset()
		}
	}
	return out, nil
}

// stateOf is how a question stands, in the language of the zip.
func stateOf(t Thread, numbers map[string]int) string {
	switch n, in := numbers[t.Answer]; {
	case t.Solved.IsZero():
		return "Question, not marked as solved."
	case in:
		return fmt.Sprintf("Question, solved by post %d.", n)
	}
	return "Question, solved."
}
