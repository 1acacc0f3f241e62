package talk

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"parvi/internal/files"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/index"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/markup"
	"parvi/internal/space"
)

// Service keeps the discussions.
type Service struct {
	DB *db.DB
	// Kinds are the kinds of spaces that are talked in, by the kind of their ref.
	Kinds map[string]Kind
	// BaseURL is what links in mails begin with.
	BaseURL string
	// ReplyTo gives the addresses by which people answer in a thread, by person;
	// nil: answers by mail are not taken. It is asked where mails are enqueued.
	ReplyTo func(ctx context.Context, tx *db.Tx, thread string, people []string) (map[string]string, error)
	// PostTo is the address that starts a thread in a place, "" for none.
	PostTo func(Place) string

	// Files keeps what is sent along with posts; nil: nothing is.
	Files *files.Service

	live hub
}

// Kind describes one kind of space.
type Kind = space.Kind

// New is a thread to be started.
type New struct {
	Title      string
	Visibility space.Visibility // "" is for members
	Question   bool
	NewPost
}

// NewPost is a post to be written.
type NewPost struct {
	Lang      i18n.Lang // "" is the writer's
	Text      string
	Quotes    string
	MessageID string         // of the mail it came by
	Uploads   []files.Upload // to be stored before the transaction
	Files     []files.Stored // stored already

	// Author and At are believed of the system only: imports and seeds.
	Author string
	At     time.Time
}

// Begin starts a thread in a space.
func (s *Service) Begin(ctx context.Context, tx *db.Tx, who authz.Actor, in space.Ref, n New) (Thread, error) {
	place, err := s.place(ctx, tx, in)
	if err != nil {
		return Thread{}, err
	}
	return s.begin(ctx, tx, who, place, n)
}

// Start is Begin as a use case, in the space of a kind with that slug.
func (s *Service) Start(ctx context.Context, who authz.Actor, kind, slug string, n New) (Thread, error) {
	var t Thread
	may := func() (space.Ref, error) {
		on, err := s.Starting(ctx, who, kind, slug)
		return on.Place.Ref, err
	}
	err := s.withFiles(ctx, &n.NewPost, may, func(alone ...string) error {
		return s.DB.Write(ctx, func(tx *db.Tx) error {
			place, err := s.Kinds[kind].BySlug(ctx, tx, slug)
			if err != nil {
				return err
			}
			t, err = s.begin(ctx, tx, who, place, n)
			return err
		}, db.Alone(append(alone, "talk "+who.Person)...))
	})
	if err != nil {
		return t, fmt.Errorf("start thread in %s: %w", slug, err)
	}
	return t, nil
}

func (s *Service) begin(ctx context.Context, tx *db.Tx, who authz.Actor, place Place, n New) (Thread, error) {
	on, err := s.stand(ctx, tx, who, place)
	if err != nil {
		return Thread{}, err
	}
	if err := MayStart.Check(who, on); err != nil {
		return Thread{}, err
	}
	if n.Visibility == "" {
		n.Visibility = space.Members
	}
	var faults fault.Fields
	n.Title = strings.Join(strings.Fields(n.Title), " ")
	checkTitle(&faults, n.Title, n.Question)
	n.NewPost.check(&faults, who)
	if !slices.Contains(on.Choices(who), n.Visibility) {
		faults.Add("visibility", msgVisibilityUnknown)
	}
	if err := faults.Err(); err != nil {
		return Thread{}, err
	}
	p := n.post(tx, who)
	if !who.IsSystem() {
		if again, err := samePost(ctx, tx, place.Ref, "", n.Title, p, tx.Now.Add(-twice)); err != nil {
			return Thread{}, err
		} else if again != "" {
			return threadByID(ctx, tx, again) // the button was pressed twice
		}
	}
	if err := mayWriteNow(ctx, tx, who, on); err != nil {
		return Thread{}, err
	}
	p.Thread, p.Quotes = p.ID, ""
	t := Thread{ID: p.ID, Space: place.Ref, Title: n.Title, Lang: p.Lang, Visibility: n.Visibility, Author: p.Author, At: p.At, Question: n.Question, Posts: 1, Last: p.At}
	if err := insertThread(ctx, tx, t); err != nil {
		return t, err
	}
	return t, s.lay(ctx, tx, who, place, t, &p, n.Files)
}

// Reply writes a post into a thread.
func (s *Service) Reply(ctx context.Context, tx *db.Tx, who authz.Actor, thread string, n NewPost) (Thread, Post, error) {
	on, err := s.on(ctx, tx, who, thread)
	if err != nil {
		return on.Thread, Post{}, err
	}
	if err := MayAnswer.Check(who, on); err != nil {
		return on.Thread, Post{}, err
	}
	var faults fault.Fields
	n.check(&faults, who)
	if err := faults.Err(); err != nil {
		return on.Thread, Post{}, err
	}
	t, p := on.Thread, n.post(tx, who)
	if !who.IsSystem() {
		if again, err := samePost(ctx, tx, t.Space, t.ID, "", p, tx.Now.Add(-twice)); err != nil {
			return t, p, err
		} else if again != "" {
			p, err = postByID(ctx, tx, again)
			return t, p, err // the button was pressed twice
		}
	}
	if err := mayWriteNow(ctx, tx, who, on); err != nil {
		return t, p, err
	}
	p.Thread = t.ID
	if p.Quotes != "" {
		quoted, err := postByID(ctx, tx, p.Quotes)
		if errors.Is(err, db.ErrNoRows) || err == nil && quoted.Thread != t.ID {
			p.Quotes = ""
		} else if err != nil {
			return t, p, err
		}
	}
	return t, p, s.lay(ctx, tx, who, on.Place, t, &p, n.Files)
}

// Answer is Reply as a use case.
func (s *Service) Answer(ctx context.Context, who authz.Actor, thread string, n NewPost) (Thread, Post, error) {
	var t Thread
	var p Post
	err := s.withFiles(ctx, &n, func() (space.Ref, error) { return s.answering(ctx, who, thread) }, func(alone ...string) error {
		return s.DB.Write(ctx, func(tx *db.Tx) error {
			var err error
			t, p, err = s.Reply(ctx, tx, who, thread, n)
			return err
		}, db.Alone(append(alone, "thread:"+thread)...))
	})
	if err != nil {
		return t, p, fmt.Errorf("answer in %s: %w", thread, err)
	}
	return t, p, nil
}

// ReplyByMail is what answering a thread's mail does: the same as the form on
// its page. It joins the transaction that marks the mail as done.
func (s *Service) ReplyByMail(ctx context.Context, tx *db.Tx, who authz.Actor, thread string, n NewPost) (Post, error) {
	_, p, err := s.Reply(ctx, tx, who, thread, n)
	return p, err
}

// lay writes a post, its envelope, its files, and the job that mails it.
func (s *Service) lay(ctx context.Context, tx *db.Tx, who authz.Actor, place Place, t Thread, p *Post, with []files.Stored) error {
	if err := insertPost(ctx, tx, p); err != nil {
		return err
	}
	if err := space.Publish(ctx, tx, entryOf(t, *p)); err != nil {
		return err
	}
	if err := s.attach(ctx, tx, who, t.Space, p.ID, with); err != nil {
		return err
	}
	if p.Author != "" {
		if err := space.SeeUntil(ctx, tx, p.Author, t.ID, p.At); err != nil {
			return err
		}
	}
	called, err := s.mention(ctx, tx, place, t, *p)
	if err != nil {
		return err
	}
	mailed := !mail.IsQuiet(ctx)
	if mailed {
		if mailed, err = s.anybody(ctx, tx, t, *p, called); err != nil {
			return err
		}
	}
	if mailed {
		if err := deliver.Enqueue(ctx, tx, deliverArgs{Post: p.ID}); err != nil {
			return err
		}
	}
	if err := tx.Touch(ctx, t.Topic(), place.Topic()); err != nil {
		return err
	}
	tx.OnCommit(func() { s.live.tell(t.Topic()) })
	return audit.Record(ctx, tx, who, "talk.post", "post:"+p.ID, map[string]string{"thread": t.ID, "space": string(t.Space)})
}

// entryOf is the envelope of a post: that of a first one is its thread's.
func entryOf(t Thread, p Post) space.Entry {
	e := space.Entry{
		ID: p.ID, Space: t.Space, Kind: "post", Top: t.ID, Author: p.Author, Lang: string(p.Lang), Visibility: t.Visibility,
		Title: t.Title, Excerpt: markup.Excerpt(p.Text, 300), Path: p.Path(), At: p.At, Hidden: p.Hidden,
	}
	text := markup.Plain(p.Text)
	if p.First() {
		e.Kind, e.Path = "thread", t.Path()
		if t.Question {
			e.Kind = "question"
		}
		text = t.Title + "\n" + text
	}
	e.Words = []index.Text{{Lang: p.Lang, Text: text}}
	if e.Hidden.IsZero() {
		e.Hidden = t.Hidden
	}
	return e
}

const (
	// twice is how soon the same words sent again are the same button pressed
	// twice.
	twice = 10 * time.Minute
	// A person writes at most so many posts within the window: more is a machine
	// or a quarrel, and both may wait.
	mostPosts  = 20
	postWindow = 10 * time.Minute
)

// mayWriteNow tells of states that keep somebody with the right from writing.
func mayWriteNow(ctx context.Context, tx *db.Tx, who authz.Actor, on On) error {
	if who.IsSystem() {
		return nil
	}
	switch {
	case on.Place.Over:
		return &fault.Error{Kind: fault.Conflict, Code: "over", Say: msgOver}
	case on.Blocked:
		return &fault.Error{Kind: fault.Conflict, Code: "blocked", Say: msgBlocked}
	case !on.Thread.Closed.IsZero() && !on.Place.Leads(who):
		return &fault.Error{Kind: fault.Conflict, Code: "closed", Say: msgClosed}
	}
	n, err := writtenSince(ctx, tx, who.Person, tx.Now.Add(-postWindow))
	if err == nil && n >= mostPosts {
		return &fault.Error{Kind: fault.TooMany, Say: msgTooMany, RetryAfter: postWindow}
	}
	return err
}

func checkTitle(faults *fault.Fields, title string, question bool) {
	switch n := utf8.RuneCountInString(title); {
	case n == 0 && question:
		faults.Add("title", msgQuestionMissing)
	case n == 0:
		faults.Add("title", msgTitleMissing)
	case n > maxTitle:
		faults.Add("title", msgTitleLong.Fill("max", maxTitle))
	}
}

// check mends what can be mended and notes what cannot.
func (n *NewPost) check(faults *fault.Fields, who authz.Actor) {
	n.Text = strings.TrimSpace(strings.ReplaceAll(n.Text, "\r\n", "\n"))
	if n.Lang == "" {
		n.Lang = who.Lang.Or(i18n.FI)
	}
	if n.Text == "" && len(n.Files) > 0 {
		n.Text = namesOf(n.Files) // a mail with nothing but a file
	}
	if !slices.Contains(i18n.Langs[:], n.Lang) {
		faults.Add("lang", msgLangUnknown)
	}
	checkText(faults, n.Text)
}

func checkText(faults *fault.Fields, text string) {
	switch n := utf8.RuneCountInString(text); {
	case n == 0:
		faults.Add("text", msgTextMissing)
	case n > maxText:
		faults.Add("text", msgTextLong.Fill("max", maxText, "now", n))
	}
}

func (n NewPost) post(tx *db.Tx, who authz.Actor) Post {
	p := Post{ID: tx.NewID(), Author: who.Person, Lang: n.Lang, Text: n.Text, Quotes: n.Quotes, MessageID: n.MessageID, At: tx.Now}
	if who.IsSystem() {
		p.Author = n.Author
		if !n.At.IsZero() {
			p.At = n.At
		}
	}
	return p
}

// place is a space by its ref; fault.NotFound where none is talked in.
func (s *Service) place(ctx context.Context, tx *db.Tx, ref space.Ref) (Place, error) {
	kind, ok := s.Kinds[ref.Kind()]
	if !ok {
		return Place{}, fault.Missing(fmt.Errorf("nobody talks in %s", ref))
	}
	found, err := kind.ByIDs(ctx, tx, []string{ref.ID()})
	if err != nil {
		return Place{}, err
	}
	p, ok := found[ref.ID()]
	if !ok {
		return p, fault.Missing(fmt.Errorf("no space %s", ref))
	}
	return p, nil
}

// stand is how somebody stands in a place.
func (s *Service) stand(ctx context.Context, tx *db.Tx, who authz.Actor, place Place) (On, error) {
	on := On{Place: place}
	if !who.SignedIn() {
		return on, nil
	}
	own, err := space.OwnIn(ctx, tx, place.Ref, who.Person)
	if err != nil {
		return on, err
	}
	on.Level = own.Level()
	on.Blocked, err = isBlocked(ctx, tx, place.Ref, who.Person)
	return on, err
}

// on is a thread as somebody stands before it; fault.NotFound when there is
// none, or none for them.
func (s *Service) on(ctx context.Context, tx *db.Tx, who authz.Actor, thread string) (On, error) {
	t, err := threadByID(ctx, tx, thread)
	if errors.Is(err, db.ErrNoRows) {
		return On{}, fault.Missing(err)
	} else if err != nil {
		return On{}, err
	}
	place, err := s.place(ctx, tx, t.Space)
	if err != nil {
		return On{}, err
	}
	on, err := s.stand(ctx, tx, who, place)
	on.Thread = t
	if err != nil {
		return on, err
	}
	if !who.IsSystem() {
		err = MayRead.Check(who, on)
	}
	return on, err
}

// written is a post with its thread, for somebody who reads it.
func (s *Service) written(ctx context.Context, tx *db.Tx, who authz.Actor, post string) (Written, error) {
	p, err := postByID(ctx, tx, post)
	if errors.Is(err, db.ErrNoRows) {
		return Written{}, fault.Missing(err)
	} else if err != nil {
		return Written{}, err
	}
	on, err := s.on(ctx, tx, who, p.Thread)
	return Written{on, p}, err
}

// names are the people by id; who is not in the register any more has none.
func names(ctx context.Context, tx *db.Tx, ids ...string) (map[string]string, error) {
	slices.Sort(ids)
	ids = slices.DeleteFunc(slices.Compact(ids), func(id string) bool { return id == "" })
	people, err := person.ByIDs(ctx, tx, ids)
	out := make(map[string]string, len(people))
	for id, p := range people {
		out[id] = p.Name
	}
	return out, err
}
