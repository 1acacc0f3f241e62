package talk

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// threadColumns are a thread with what its posts tell: how many there are,
// and when and by whom the latest one in sight was written.
const threadColumns = `t.id, t.space, t.title, t.lang, t.visibility, t.author, t.at, t.question, t.pinned_at, t.closed_at, t.solved_at, t.answer, f.hidden_at,
	(SELECT MAX(p.number) FROM talk_posts p WHERE p.thread_id = t.id) AS posts,
	COALESCE((SELECT MAX(p.at) FROM talk_posts p WHERE p.thread_id = t.id AND p.hidden_at = 0), t.at) AS last`

const fromThreads = ` FROM talk_threads t JOIN talk_posts f ON f.id = t.id`

func scanThread(r *sql.Rows) (Thread, error) {
	var t Thread
	var at, pinned, closed, solved, hidden, last int64
	err := r.Scan(&t.ID, &t.Space, &t.Title, &t.Lang, &t.Visibility, &t.Author, &at, &t.Question, &pinned, &closed, &solved, &t.Answer, &hidden, &t.Posts, &last)
	t.At, t.Pinned, t.Closed, t.Solved, t.Hidden, t.Last = db.Time(at), db.Time(pinned), db.Time(closed), db.Time(solved), db.Time(hidden), db.Time(last)
	return t, err
}

func insertThread(ctx context.Context, tx *db.Tx, t Thread) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO talk_threads (id, space, title, title_fold, lang, visibility, author, at, question)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		t.ID, string(t.Space), t.Title, i18n.Fold(t.Title), string(t.Lang), string(t.Visibility), t.Author, db.Millis(t.At), t.Question)
	return db.Classify(err)
}

func updateThread(ctx context.Context, tx *db.Tx, t Thread) error {
	_, err := tx.Exec(ctx, `
		UPDATE talk_threads
		SET space = $2, title = $3, title_fold = $4, lang = $5, visibility = $6, pinned_at = $7, closed_at = $8, solved_at = $9, answer = $10, question = $11
		WHERE id = $1`,
		t.ID, string(t.Space), t.Title, i18n.Fold(t.Title), string(t.Lang), string(t.Visibility),
		db.Millis(t.Pinned), db.Millis(t.Closed), db.Millis(t.Solved), t.Answer, t.Question)
	return db.Classify(err)
}

func threadByID(ctx context.Context, tx *db.Tx, id string) (Thread, error) {
	return db.One(ctx, tx, scanThread, `
		SELECT `+threadColumns+fromThreads+`
		WHERE t.id = $1`, id)
}

func threadsByIDs(ctx context.Context, tx *db.Tx, ids []string) (map[string]Thread, error) {
	in, args := db.In(1, ids)
	list, err := db.All(ctx, tx, scanThread, `
		SELECT `+threadColumns+fromThreads+`
		WHERE t.id IN (`+in+`)
		ORDER BY t.id`, args...)
	m := make(map[string]Thread, len(list))
	for _, t := range list {
		m[t.ID] = t
	}
	return m, err
}

// listed is which threads of a space a list shows.
type listed struct {
	space  space.Ref
	may    []space.Visibility
	hidden bool // also those whose first post is hidden
	show   Show
	pinned bool // of all: only those that are pinned; else only those that are not
	before cursor
	limit  int
}

// cursor is where a page of threads begins: after the one with this latest
// post and id.
type cursor struct {
	Last time.Time
	ID   string
}

// threadsOf is a page of the threads of a space, the one written in last
// first. It is the SQL twin of MayRead.
func threadsOf(ctx context.Context, tx *db.Tx, l listed) ([]Thread, error) {
	if l.before.Last.IsZero() {
		l.before.Last = time.UnixMilli(1 << 50)
	}
	in, args := db.In(8, l.may)
	return db.All(ctx, tx, scanThread, `
		SELECT x.id, x.space, x.title, x.lang, x.visibility, x.author, x.at, x.question, x.pinned_at, x.closed_at, x.solved_at, x.answer, x.hidden_at, x.posts, x.last
		FROM (
			SELECT `+threadColumns+fromThreads+`
			WHERE t.space = $1 AND (f.hidden_at = 0 OR $2) AND `+l.show.where()+` AND (t.pinned_at > 0 OR $7) AND (t.pinned_at = 0 OR $3) AND t.visibility IN (`+in+`)
		) x
		WHERE (x.last, x.id) < ($4, $5)
		ORDER BY x.last DESC, x.id DESC
		LIMIT $6`, append([]any{string(l.space), l.hidden, l.pinned || l.show != ShowAll, db.Millis(l.before.Last), l.before.ID, l.limit, !l.pinned}, args...)...)
}

// answered is whether somebody other than who asked has written under a thread.
const answered = `EXISTS (SELECT 1 FROM talk_posts a WHERE a.thread_id = t.id AND a.author <> t.author AND a.hidden_at = 0)`

// The states of a question.
const (
	isWaiting  = `t.question AND t.solved_at = 0 AND t.closed_at = 0 AND NOT ` + answered
	isAnswered = `t.question AND t.solved_at = 0 AND ` + answered
	isSolved   = `t.question AND t.solved_at > 0`
)

// where is which threads a list is narrowed to.
func (s Show) where() string {
	switch s {
	case ShowQuestions:
		return `t.question`
	case ShowWaiting:
		return isWaiting
	case ShowAnswered:
		return isAnswered
	case ShowSolved:
		return isSolved
	}
	return `1 = 1`
}

// countAsked counts the questions of a space that somebody reads.
func countAsked(ctx context.Context, tx *db.Tx, l listed) (Asked, error) {
	in, args := db.In(3, l.may)
	return db.One(ctx, tx, func(r *sql.Rows) (Asked, error) {
		var a Asked
		return a, r.Scan(&a.All, &a.Waiting, &a.Answered, &a.Solved)
	}, `
		SELECT COUNT(t.id),
			COUNT(CASE WHEN `+isWaiting+` THEN 1 END),
			COUNT(CASE WHEN `+isAnswered+` THEN 1 END),
			COUNT(CASE WHEN `+isSolved+` THEN 1 END)`+fromThreads+`
		WHERE t.space = $1 AND t.question AND (f.hidden_at = 0 OR $2) AND t.visibility IN (`+in+`)`,
		append([]any{string(l.space), l.hidden}, args...)...)
}

// answersTo counts under threads what others than who began them have written.
func answersTo(ctx context.Context, tx *db.Tx, threads []string) (map[string]int, error) {
	type count struct {
		thread string
		n      int
	}
	in, args := db.In(1, threads)
	list, err := db.All(ctx, tx, func(r *sql.Rows) (count, error) {
		var c count
		return c, r.Scan(&c.thread, &c.n)
	}, `
		SELECT t.id, COUNT(p.id)
		FROM talk_threads t
		JOIN talk_posts p ON p.thread_id = t.id AND p.author <> t.author AND p.hidden_at = 0
		WHERE t.id IN (`+in+`) AND t.question
		GROUP BY t.id
		ORDER BY t.id`, args...)
	m := make(map[string]int, len(list))
	for _, c := range list {
		m[c.thread] = c.n
	}
	return m, err
}

// countThreads counts the threads of a space that somebody reads.
func countThreads(ctx context.Context, tx *db.Tx, l listed) (int, error) {
	in, args := db.In(3, l.may)
	return db.One(ctx, tx, db.Scan[int], `
		SELECT COUNT(t.id)`+fromThreads+`
		WHERE t.space = $1 AND (f.hidden_at = 0 OR $2) AND t.visibility IN (`+in+`)`,
		append([]any{string(l.space), l.hidden}, args...)...)
}

const postColumns = `p.id, p.thread_id, p.number, p.author, p.lang, p.body, p.quotes, p.at, p.edited_at, p.message_id, p.mailed, p.hidden_at, p.hidden_by, p.hidden_reason`

func scanPost(r *sql.Rows) (Post, error) {
	var p Post
	var at, edited, hidden int64
	err := r.Scan(&p.ID, &p.Thread, &p.Number, &p.Author, &p.Lang, &p.Text, &p.Quotes, &at, &edited, &p.MessageID, &p.Mailed, &hidden, &p.HiddenBy, &p.HiddenReason)
	p.At, p.Edited, p.Hidden = db.Time(at), db.Time(edited), db.Time(hidden)
	return p, err
}

// insertPost gives the post the next number of its thread.
func insertPost(ctx context.Context, tx *db.Tx, p *Post) error {
	n, err := db.One(ctx, tx, db.Scan[int], `
		SELECT COALESCE(MAX(number), 0) + 1
		FROM talk_posts
		WHERE thread_id = $1`, p.Thread)
	if err != nil {
		return err
	}
	p.Number = n
	_, err = tx.Exec(ctx, `
		INSERT INTO talk_posts (id, thread_id, number, author, lang, body, quotes, at, message_id)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		p.ID, p.Thread, p.Number, p.Author, string(p.Lang), p.Text, p.Quotes, db.Millis(p.At), p.MessageID)
	return db.Classify(err)
}

func updatePost(ctx context.Context, tx *db.Tx, p Post) error {
	_, err := tx.Exec(ctx, `
		UPDATE talk_posts
		SET lang = $2, body = $3, edited_at = $4, hidden_at = $5, hidden_by = $6, hidden_reason = $7
		WHERE id = $1`,
		p.ID, string(p.Lang), p.Text, db.Millis(p.Edited), db.Millis(p.Hidden), p.HiddenBy, p.HiddenReason)
	return db.Classify(err)
}

func postByID(ctx context.Context, tx *db.Tx, id string) (Post, error) {
	return db.One(ctx, tx, scanPost, `
		SELECT `+postColumns+`
		FROM talk_posts p
		WHERE p.id = $1`, id)
}

func postsByIDs(ctx context.Context, tx *db.Tx, ids []string) (map[string]Post, error) {
	in, args := db.In(1, ids)
	list, err := db.All(ctx, tx, scanPost, `
		SELECT `+postColumns+`
		FROM talk_posts p
		WHERE p.id IN (`+in+`)
		ORDER BY p.id`, args...)
	m := make(map[string]Post, len(list))
	for _, p := range list {
		m[p.ID] = p
	}
	return m, err
}

// postsAfter are all posts in the order of their ids.
func postsAfter(ctx context.Context, tx *db.Tx, after string, limit int) ([]Post, error) {
	return db.All(ctx, tx, scanPost, `
		SELECT `+postColumns+`
		FROM talk_posts p
		WHERE p.id > $1
		ORDER BY p.id
		LIMIT $2`, after, limit)
}

// postsOf are the posts of a thread with numbers above one, in their order.
func postsOf(ctx context.Context, tx *db.Tx, thread string, after, limit int) ([]Post, error) {
	return db.All(ctx, tx, scanPost, `
		SELECT `+postColumns+`
		FROM talk_posts p
		WHERE p.thread_id = $1 AND p.number > $2
		ORDER BY p.number
		LIMIT $3`, thread, after, limit)
}

// hiddenPosts are the ids of the posts of a thread hidden by themselves.
func hiddenPosts(ctx context.Context, tx *db.Tx, thread string) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT id
		FROM talk_posts
		WHERE thread_id = $1 AND id <> $1 AND hidden_at > 0
		ORDER BY id`, thread)
}

// lastAuthors are who wrote the latest post in sight of each thread.
func lastAuthors(ctx context.Context, tx *db.Tx, threads []string) (map[string]string, error) {
	in, args := db.In(1, threads)
	list, err := db.All(ctx, tx, func(r *sql.Rows) ([2]string, error) {
		var x [2]string
		return x, r.Scan(&x[0], &x[1])
	}, `
		SELECT p.thread_id, p.author
		FROM talk_posts p
		WHERE p.thread_id IN (`+in+`) AND p.number = (
			SELECT MAX(q.number) FROM talk_posts q WHERE q.thread_id = p.thread_id AND q.hidden_at = 0)
		ORDER BY p.thread_id`, args...)
	m := make(map[string]string, len(list))
	for _, x := range list {
		m[x[0]] = x[1]
	}
	return m, err
}

// firstUnread are the numbers of the first posts that somebody has not read
// in the threads they have been in before, and have something new.
func firstUnread(ctx context.Context, tx *db.Tx, person string, threads []string) (map[string]int, error) {
	type unread struct {
		thread string
		number int
	}
	in, args := db.In(2, threads)
	list, err := db.All(ctx, tx, func(r *sql.Rows) (unread, error) {
		var u unread
		return u, r.Scan(&u.thread, &u.number)
	}, `
		SELECT p.thread_id, MIN(p.number)
		FROM talk_posts p
		JOIN space_seen s ON s.entry_id = p.thread_id AND s.person_id = $1
		WHERE p.thread_id IN (`+in+`) AND p.at > s.until AND p.author <> $1 AND p.hidden_at = 0
		GROUP BY p.thread_id
		ORDER BY p.thread_id`, append([]any{person}, args...)...)
	m := make(map[string]int, len(list))
	for _, u := range list {
		m[u.thread] = u.number
	}
	return m, err
}

// writtenSince counts what somebody has written since an instant.
func writtenSince(ctx context.Context, tx *db.Tx, author string, since time.Time) (int, error) {
	return db.One(ctx, tx, db.Scan[int], `
		SELECT COUNT(id)
		FROM talk_posts
		WHERE author = $1 AND at > $2`, author, db.Millis(since))
}

// samePost is a post with the same words by the same author since then in a
// thread, or with no thread given one that began a thread of a space; "" when
// there is none.
func samePost(ctx context.Context, tx *db.Tx, in space.Ref, thread, title string, p Post, since time.Time) (string, error) {
	id, err := db.One(ctx, tx, db.Scan[string], `
		SELECT p.id
		FROM talk_posts p
		JOIN talk_threads t ON t.id = p.thread_id
		WHERE p.author = $1 AND p.at > $2 AND p.body = $3 AND t.space = $4
			AND (p.thread_id = $5 AND p.number > 1 OR $5 = '' AND p.id = t.id AND t.title = $6)
		ORDER BY p.id
		LIMIT 1`, p.Author, db.Millis(since), p.Text, string(in), thread, title)
	if errors.Is(err, db.ErrNoRows) {
		return "", nil
	}
	return id, err
}

func insertVersion(ctx context.Context, tx *db.Tx, post string, v Version) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO talk_versions (id, post_id, title, body, until)
		VALUES ($1, $2, $3, $4, $5)`, tx.NewID(), post, v.Title, v.Text, db.Millis(v.Until))
	return db.Classify(err)
}

// versionsOf are the earlier versions of a post, the latest first.
func versionsOf(ctx context.Context, tx *db.Tx, post string) ([]Version, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (Version, error) {
		var v Version
		var until int64
		err := r.Scan(&v.Title, &v.Text, &until)
		v.Until = db.Time(until)
		return v, err
	}, `
		SELECT title, body, until
		FROM talk_versions
		WHERE post_id = $1
		ORDER BY until DESC, id DESC`, post)
}

// postsIn are all posts of a space that are not hidden, thread by thread.
func postsIn(ctx context.Context, tx *db.Tx, in space.Ref) ([]Post, error) {
	return db.All(ctx, tx, scanPost, `
		SELECT `+postColumns+`
		FROM talk_posts p
		JOIN talk_threads t ON t.id = p.thread_id
		WHERE t.space = $1 AND p.hidden_at = 0
		ORDER BY t.id, p.number`, string(in))
}
