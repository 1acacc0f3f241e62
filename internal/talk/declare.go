package talk

import (
	"context"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/index"
	"parvi/internal/platform/retain"
	"parvi/internal/space"
)

// PersonRefs are where ids of people stand in the tables of the discussions.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "talk_threads", ID: "id", Column: "author"},
		{Table: "talk_posts", ID: "id", Column: "author", Say: refPosts},
		{Table: "talk_posts", ID: "id", Column: "hidden_by"},
		{Table: "talk_mentions", ID: "id", Column: "person_id", UniqueWith: []string{"post_id"}},
		{Table: "talk_reports", ID: "id", Column: "person_id"},
		{Table: "talk_reports", ID: "id", Column: "settled_by"},
		{Table: "talk_blocks", ID: "id", Column: "person_id"},
		{Table: "talk_blocks", ID: "id", Column: "set_by"},
		{Table: "talk_blocks", ID: "id", Column: "lifted_by"},
	}
}

// Invariants are what must hold of the discussions, each as a query of its
// breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "talk: posts are numbered without gaps", SQL: `
			SELECT thread_id
			FROM talk_posts
			GROUP BY thread_id
			HAVING MIN(number) <> 1 OR MAX(number) <> COUNT(id)`},
		{Name: "talk: a thread begins with its own post", SQL: `
			SELECT t.id
			FROM talk_threads t
			LEFT JOIN talk_posts p ON p.id = t.id AND p.thread_id = t.id AND p.number = 1
			WHERE p.id IS NULL`},
		{Name: "talk: every post has its envelope where its thread stands", SQL: `
			SELECT p.id
			FROM talk_posts p
			JOIN talk_threads t ON t.id = p.thread_id
			LEFT JOIN space_entries e ON e.id = p.id AND e.top = t.id AND e.space = t.space AND e.visibility = t.visibility AND e.at = p.at AND e.author = p.author
			WHERE e.id IS NULL`},
		{Name: "talk: what is hidden is hidden everywhere", SQL: `
			SELECT p.id
			FROM talk_posts p
			JOIN talk_posts f ON f.id = p.thread_id
			JOIN space_entries e ON e.id = p.id
			WHERE (p.hidden_at > 0 OR f.hidden_at > 0) <> (e.hidden_at > 0)`},
		{Name: "talk: what is hidden says why", SQL: `
			SELECT id
			FROM talk_posts
			WHERE hidden_at > 0 AND (hidden_reason = '' OR hidden_by = '')`},
		{Name: "talk: a post answers one of its own thread", SQL: `
			SELECT p.id
			FROM talk_posts p
			LEFT JOIN talk_posts q ON q.id = p.quotes AND q.thread_id = p.thread_id
			WHERE p.quotes <> '' AND q.id IS NULL`},
	}
}

// Retention is what is deleted by the clock.
func Retention() []retain.Rule {
	return []retain.Rule{{
		Name: "talk.reports", Say: retainReports,
		Run: func(ctx context.Context, tx *db.Tx) (int, error) {
			before := db.Millis(tx.Now.AddDate(-1, 0, 0))
			reports, err := forgetReports(ctx, tx, before)
			if err != nil {
				return reports, err
			}
			blocks, err := forgetBlocks(ctx, tx, before)
			return reports + blocks, err
		},
	}}
}

// Own is what the discussions keep about a person, for that person.
type Own struct {
	Posts   []OwnPost   `json:"posts"`
	Reports []OwnReport `json:"reports,omitempty"`
	Blocks  []OwnBlock  `json:"blocks,omitempty"`
}

// OwnPost is a post the person has written.
type OwnPost struct {
	Thread string      `json:"thread"`
	Title  string      `json:"title"`
	Space  space.Ref   `json:"space"`
	Number int         `json:"number"`
	Lang   i18n.Lang   `json:"lang"`
	Text   string      `json:"text"`
	At     time.Time   `json:"at"`
	Edited *time.Time  `json:"edited,omitempty"`
	Hidden *time.Time  `json:"hidden,omitempty"`
	Before []OwnBefore `json:"before,omitempty"`
	id     string
}

// OwnBefore is how a post read before a change.
type OwnBefore struct {
	Text  string    `json:"text"`
	Until time.Time `json:"until"`
}

// OwnReport is a report the person has made.
type OwnReport struct {
	Reason string    `json:"reason"`
	At     time.Time `json:"at"`
}

// OwnBlock is a block that keeps, or kept, the person from writing.
type OwnBlock struct {
	Space  space.Ref  `json:"space"`
	Reason string     `json:"reason"`
	At     time.Time  `json:"at"`
	Lifted *time.Time `json:"lifted,omitempty"`
}

// OwnData is what the discussions keep about a person, for that person.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	var own Own
	var err error
	if own.Posts, err = ownPosts(ctx, tx, who); err != nil {
		return nil, err
	}
	before, err := ownBefore(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	for i, p := range own.Posts {
		own.Posts[i].Before = before[p.id]
	}
	if own.Reports, err = ownReports(ctx, tx, who); err != nil {
		return nil, err
	}
	own.Blocks, err = ownBlocks(ctx, tx, who)
	return own, err
}

// IndexSource are the posts that were there before they were found by words.
func IndexSource() index.Source {
	return index.Source{Name: "posts", Put: func(ctx context.Context, tx *db.Tx, after string, limit int) (string, error) {
		list, err := postsAfter(ctx, tx, after, limit)
		last := ""
		for _, p := range list {
			t := Thread{ID: p.Thread}
			if p.First() {
				if t, err = threadByID(ctx, tx, p.Thread); err != nil {
					return "", err
				}
			}
			if err := space.Find(ctx, tx, entryOf(t, p)); err != nil {
				return "", err
			}
			last = p.ID
		}
		return last, err
	}}
}
