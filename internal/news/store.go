package news

import (
	"context"
	"database/sql"
	"strconv"
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

const publicationColumns = `id, slug, name, publisher, languages, logo_type, logo_alt, from_day, to_day, notice, successor`

func scanPublication(rows *sql.Rows) (Publication, error) {
	var p Publication
	var languages string
	err := rows.Scan(&p.ID, &p.Slug, &p.Name, &p.Publisher, &languages, &p.LogoType, &p.LogoAlt, &p.From, &p.To, &p.Notice, &p.Successor)
	for code := range strings.FieldsSeq(languages) {
		if l, ok := i18n.ParseLang(code); ok {
			p.Languages = append(p.Languages, l)
		}
	}
	return p, err
}

func publications(ctx context.Context, tx *db.Tx) ([]Publication, error) {
	return db.All(ctx, tx, scanPublication, `
		SELECT `+publicationColumns+`
		FROM publications
		ORDER BY name_sort, id`)
}

func publicationBySlug(ctx context.Context, tx *db.Tx, slug string) (Publication, error) {
	return db.One(ctx, tx, scanPublication, `
		SELECT `+publicationColumns+`
		FROM publications
		WHERE slug = $1`, slug)
}

func publicationByID(ctx context.Context, tx *db.Tx, id string) (Publication, error) {
	return db.One(ctx, tx, scanPublication, `
		SELECT `+publicationColumns+`
		FROM publications
		WHERE id = $1`, id)
}

func insertPublication(ctx context.Context, tx *db.Tx, p Publication, logo []byte) error {
	var languages []string
	for _, l := range p.Languages {
		languages = append(languages, string(l))
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO publications (id, slug, name, name_sort, publisher, languages, logo_type, logo, logo_alt, from_day, to_day, notice, successor, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
		p.ID, p.Slug, p.Name, i18n.SortKey(p.Name.In(i18n.FI)), p.Publisher, strings.Join(languages, " "),
		p.LogoType, logo, p.LogoAlt, p.From, p.To, p.Notice, p.Successor, db.Millis(tx.Now))
	return err
}

func publicationLogo(ctx context.Context, tx *db.Tx, slug string) (mediaType string, logo []byte, err error) {
	err = tx.QueryRow(ctx, `
		SELECT logo_type, logo
		FROM publications
		WHERE slug = $1 AND logo_type <> ''`, slug).Scan(&mediaType, &logo)
	return mediaType, logo, err
}

const articleColumns = `a.id, a.slug, a.publication_id, a.title, a.lead, a.body, a.published_at, a.author_name, a.author_title, a.author_answers, a.author_email, a.source, a.source_url`

func scanArticle(rows *sql.Rows) (Article, error) {
	var a Article
	var published int64
	err := rows.Scan(&a.ID, &a.Slug, &a.Publication, &a.Title, &a.Lead, &a.Body, &published,
		&a.Author.Name, &a.Author.Title, &a.Author.Answers, &a.Author.Email, &a.Source, &a.SourceURL)
	if published != 0 {
		a.PublishedAt = db.Time(published)
	}
	return a, err
}

func articleBySlug(ctx context.Context, tx *db.Tx, slug string) (Article, error) {
	a, err := db.One(ctx, tx, scanArticle, `
		SELECT `+articleColumns+`
		FROM articles a
		WHERE a.slug = $1`, slug)
	if err != nil {
		return Article{}, err
	}
	return a, details(ctx, tx, &a)
}

// details reads what hangs on one article: quotes, topics and links.
func details(ctx context.Context, tx *db.Tx, a *Article) error {
	var err error
	a.Quoted, err = db.All(ctx, tx, func(r *sql.Rows) (q Quoted, err error) {
		return q, r.Scan(&q.Name, &q.Role)
	}, `SELECT name, role FROM news_quotes WHERE article_id = $1 ORDER BY position`, a.ID)
	if err != nil {
		return err
	}
	a.Topics, err = db.All(ctx, tx, scanTopic, `
		SELECT slug, name FROM news_topics WHERE article_id = $1 ORDER BY slug`, a.ID)
	if err != nil {
		return err
	}
	a.Links, err = db.All(ctx, tx, func(r *sql.Rows) (l Link, err error) {
		return l, r.Scan(&l.Kind, &l.Ref)
	}, `SELECT kind, ref FROM news_links WHERE article_id = $1 ORDER BY kind, ref`, a.ID)
	return err
}

func scanTopic(r *sql.Rows) (t Topic, err error) { return t, r.Scan(&t.Slug, &t.Name) }

// filter narrows a list of articles; zero fields do not.
type filter struct {
	publication string
	topic       string
	year        int
	kind, ref   string // what the articles concern
	before      int64  // cursor: instant and id of the last one shown
	beforeID    string
	limit       int
}

// published lists articles that all may read, newest first.
func published(ctx context.Context, tx *db.Tx, f filter) ([]Article, error) {
	where, args := f.clauses(db.Millis(tx.Now))
	if f.beforeID != "" {
		where += ` AND (a.published_at < $7 OR a.published_at = $7 AND a.id < $8)`
		args = append(args, f.before, f.beforeID)
	}
	return db.All(ctx, tx, scanArticle, `
		SELECT `+articleColumns+`
		FROM articles a
		WHERE `+where+`
		ORDER BY a.published_at DESC, a.id DESC
		LIMIT `+itoa(f.limit), args...)
}

func countPublished(ctx context.Context, tx *db.Tx, f filter) (n int, err error) {
	where, args := f.clauses(db.Millis(tx.Now))
	err = tx.QueryRow(ctx, `SELECT count(*) FROM articles a WHERE `+where, args...).Scan(&n)
	return n, err
}

// clauses uses the same six arguments whatever the filter, so that there are
// few statements to prepare.
func (f filter) clauses(now int64) (where string, args []any) {
	where = `a.published_at > 0 AND a.published_at <= $1
		AND ($2 = '' OR a.publication_id = $2)
		AND ($3 = 0 OR a.published_year = $3)
		AND ($4 = '' OR EXISTS (SELECT 1 FROM news_topics t WHERE t.article_id = a.id AND t.slug = $4))
		AND ($5 = '' OR EXISTS (SELECT 1 FROM news_links l WHERE l.article_id = a.id AND l.kind = $5 AND l.ref = $6))`
	return where, []any{now, f.publication, f.year, f.topic, f.kind, f.ref}
}

func itoa(n int) string {
	if n <= 0 || n > 200 {
		n = 200
	}
	return strconv.Itoa(n)
}

func publishedYears(ctx context.Context, tx *db.Tx) ([]int, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (y int, err error) { return y, r.Scan(&y) }, `
		SELECT DISTINCT published_year
		FROM articles
		WHERE published_at > 0 AND published_at <= $1
		ORDER BY published_year DESC`, db.Millis(tx.Now))
}

func publishedTopics(ctx context.Context, tx *db.Tx) ([]Topic, error) {
	return db.All(ctx, tx, scanTopic, `
		SELECT t.slug, min(t.name)
		FROM news_topics t JOIN articles a ON a.id = t.article_id
		WHERE a.published_at > 0 AND a.published_at <= $1
		GROUP BY t.slug
		ORDER BY t.slug
		LIMIT 100`, db.Millis(tx.Now))
}

// drafts lists what is not out yet, of the given publications.
func drafts(ctx context.Context, tx *db.Tx, publicationIDs []string) ([]Article, error) {
	marks, args := db.In(2, publicationIDs)
	return db.All(ctx, tx, scanArticle, `
		SELECT `+articleColumns+`
		FROM articles a
		WHERE (a.published_at = 0 OR a.published_at > $1) AND a.publication_id IN (`+marks+`)
		ORDER BY a.created_at DESC, a.id
		LIMIT 50`, append([]any{db.Millis(tx.Now)}, args...)...)
}

// saveArticle inserts the article or replaces the one of its id, with all that
// hangs on it.
func saveArticle(ctx context.Context, tx *db.Tx, a Article) error {
	published, year := int64(0), 0
	if !a.PublishedAt.IsZero() {
		published, year = db.Millis(a.PublishedAt), civil.DateOf(a.PublishedAt).Year
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO articles (id, slug, publication_id, title, lead, body, published_at, published_year, author_name, author_title, author_answers, author_email, source, source_url, created_at, changed_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15)
		ON CONFLICT (id) DO UPDATE SET
			publication_id = excluded.publication_id, title = excluded.title, lead = excluded.lead, body = excluded.body,
			published_at = excluded.published_at, published_year = excluded.published_year,
			author_name = excluded.author_name, author_title = excluded.author_title, author_answers = excluded.author_answers, author_email = excluded.author_email,
			source = excluded.source, source_url = excluded.source_url, changed_at = excluded.changed_at`,
		a.ID, a.Slug, a.Publication, a.Title, a.Lead, a.Body, published, year,
		a.Author.Name, a.Author.Title, a.Author.Answers, a.Author.Email, a.Source, a.SourceURL, db.Millis(tx.Now))
	if err != nil {
		return err
	}
	for _, table := range []string{
		`DELETE FROM news_quotes WHERE article_id = $1`,
		`DELETE FROM news_topics WHERE article_id = $1`,
		`DELETE FROM news_links WHERE article_id = $1`,
	} {
		if _, err := tx.Exec(ctx, table, a.ID); err != nil {
			return err
		}
	}
	for i, q := range a.Quoted {
		if _, err := tx.Exec(ctx, `INSERT INTO news_quotes (article_id, position, name, role) VALUES ($1, $2, $3, $4)`, a.ID, i, q.Name, q.Role); err != nil {
			return err
		}
	}
	for _, t := range a.Topics {
		if _, err := tx.Exec(ctx, `INSERT INTO news_topics (article_id, slug, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, a.ID, t.Slug, t.Name); err != nil {
			return err
		}
	}
	for _, l := range a.Links {
		if _, err := tx.Exec(ctx, `INSERT INTO news_links (article_id, kind, ref) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, a.ID, l.Kind, l.Ref); err != nil {
			return err
		}
	}
	return nil
}

// freeSlug finds an unused slug: the wanted one, else with -2, -3 …
func freeSlug(ctx context.Context, tx *db.Tx, query, want string) (string, error) {
	if want == "" {
		want = "x"
	}
	for n := 1; ; n++ {
		slug := want
		if n > 1 {
			slug = want + "-" + strconv.Itoa(n)
		}
		taken, err := db.Exists(ctx, tx, query, slug)
		if err != nil || !taken {
			return slug, err
		}
	}
}
