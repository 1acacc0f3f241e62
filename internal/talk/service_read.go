package talk

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"parvi/internal/files"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/space"
)

// Line is a thread in a list, as one reader sees it.
type Line struct {
	Thread
	By, LastName string // who began it, who wrote last
	Unread       int    // the number of the first post not read yet, 0 for none
	Answers      int    // to a question, by others than who asked
}

// List is a page of the threads of a place.
type List struct {
	On
	Pinned   []Line
	Lines    []Line
	Total    int
	Next     cursor // of the page after, zero on the last
	MayStart bool
	MayLead  bool
	Reports  int // that wait, for those who lead
	Show     Show
	Asked    Asked // the questions among them
}

// List is a page of the threads that somebody reads in a space, after a
// cursor; the first page has the pinned ones on top.
func (s *Service) List(ctx context.Context, who authz.Actor, kind, slug string, after cursor) (List, error) {
	return s.list(ctx, who, kind, slug, ShowAll, after, perPage)
}

// Questions is a page of the questions that somebody reads in a space, after a
// cursor.
func (s *Service) Questions(ctx context.Context, who authz.Actor, kind, slug string, show Show, after cursor) (List, error) {
	if show == ShowAll {
		show = ShowQuestions
	}
	return s.list(ctx, who, kind, slug, show, after, perPage)
}

func (s *Service) list(ctx context.Context, who authz.Actor, kind, slug string, show Show, after cursor, limit int) (List, error) {
	l := List{Show: show}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		place, err := s.Kinds[kind].BySlug(ctx, tx, slug)
		if err != nil {
			return err
		}
		if l.On, err = s.stand(ctx, tx, who, place); err != nil {
			return err
		}
		if err := MaySeePlace.Check(who, l.On); err != nil {
			return err
		}
		l.MayStart, l.MayLead = MayStart.Allows(who, l.On) && !place.Over && !l.Blocked, MayModerate.Allows(who, l.On)
		q := listed{space: place.Ref, may: l.readable(who), hidden: l.MayLead, limit: limit + 1, before: after, show: show}
		if l.Asked, err = countAsked(ctx, tx, q); err != nil {
			return err
		}
		l.Total = l.Asked.of(show)
		if show == ShowAll {
			if l.Total, err = countThreads(ctx, tx, q); err != nil {
				return err
			}
		}
		var pinned []Thread
		if after.Last.IsZero() && show == ShowAll {
			q.pinned = true
			if pinned, err = threadsOf(ctx, tx, q); err != nil {
				return err
			}
			q.pinned = false
		}
		threads, err := threadsOf(ctx, tx, q)
		if err != nil {
			return err
		}
		if len(threads) > limit {
			threads = threads[:limit]
			last := threads[limit-1]
			l.Next = cursor{last.Last, last.ID}
		}
		lines, err := s.lines(ctx, tx, who, slices.Concat(pinned, threads))
		if err != nil {
			return err
		}
		l.Pinned, l.Lines = lines[:len(pinned)], lines[len(pinned):]
		if l.MayLead {
			l.Reports, err = countReports(ctx, tx, []space.Ref{place.Ref})
		}
		return err
	})
	if err != nil {
		return l, fmt.Errorf("threads of %s: %w", slug, err)
	}
	return l, nil
}

// String is the cursor as it stands in an address.
func (c cursor) String() string { return strconv.FormatInt(c.Last.UnixMilli(), 36) + "." + c.ID }

// parseCursor reads what String made; anything else is the beginning.
func parseCursor(s string) cursor {
	last, id, ok := strings.Cut(s, ".")
	ms, err := strconv.ParseInt(last, 36, 64)
	if !ok || err != nil || ms <= 0 || ms > 1<<50 || id == "" {
		return cursor{}
	}
	return cursor{db.Time(ms), id}
}

// Starting is a place for the one who starts a thread in it.
func (s *Service) Starting(ctx context.Context, who authz.Actor, kind, slug string) (On, error) {
	var on On
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		place, err := s.Kinds[kind].BySlug(ctx, tx, slug)
		if err != nil {
			return err
		}
		if on, err = s.stand(ctx, tx, who, place); err != nil {
			return err
		}
		if err := MayStart.Check(who, on); err != nil {
			return err
		}
		if on.Place.Over || on.Blocked {
			return mayWriteNow(ctx, tx, who, on)
		}
		return nil
	})
	if err != nil {
		return on, fmt.Errorf("start thread in %s: %w", slug, err)
	}
	return on, nil
}

// lines adds to threads who wrote, and what of them is new to the reader. A
// thread never opened is new when something was said in it after the reader
// came into the space.
func (s *Service) lines(ctx context.Context, tx *db.Tx, who authz.Actor, threads []Thread) ([]Line, error) {
	var ids, people []string
	for _, t := range threads {
		ids, people = append(ids, t.ID), append(people, t.Author)
	}
	last, err := lastAuthors(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	for _, p := range last {
		people = append(people, p)
	}
	named, err := names(ctx, tx, people...)
	if err != nil {
		return nil, err
	}
	answers, err := answersTo(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	var unread map[string]int
	var seen map[string]time.Time
	since := map[space.Ref]time.Time{}
	if who.SignedIn() {
		if unread, err = firstUnread(ctx, tx, who.Person, ids); err != nil {
			return nil, err
		}
		if seen, err = space.SeenUntil(ctx, tx, who.Person, ids); err != nil {
			return nil, err
		}
		rows, err := space.OfPerson(ctx, tx, who.Person)
		if err != nil {
			return nil, err
		}
		for _, m := range rows {
			if m.State == space.Joined {
				since[m.Space] = m.From
			}
		}
	}
	lines := make([]Line, len(threads))
	for i, t := range threads {
		t.LastBy = last[t.ID]
		lines[i] = Line{Thread: t, By: named[t.Author], LastName: named[t.LastBy], Unread: unread[t.ID], Answers: answers[t.ID]}
		from, belongs := since[t.Space]
		if _, opened := seen[t.ID]; belongs && !opened && t.Last.After(from) {
			lines[i].Unread = 1
		}
	}
	return lines, nil
}

// Shown is a post as its thread's page shows it.
type Shown struct {
	Post
	By       string
	Quoted   int // the number of the post it answers, 0 for none
	QuotedBy string
	New      bool // not read before
	MayEdit  bool
	Versions int
	Files    []files.File
}

// Page is one page of a thread for one reader.
type Page struct {
	On
	Posts       []Shown
	At, Pages   int
	MayAnswer   bool // and nothing stands in the way
	Belongs     bool
	MayLead     bool
	MaySolve    bool
	MayFollow   bool
	Follow      space.Mail // what the reader has set for this thread, "" as for the space
	SpaceMail   space.Mail // what they have set for the space, "" when they do not belong
	Answer      Shown      // the post that solved it
	Answers     int        // to a question, by others than who asked
	MailsAtOnce int        // how many an answer goes to at once
	read        time.Time  // when the latest of the posts shown was written
	fresh       bool       // whether there is something to mark as read
}

// Page is a page of a thread. With page 0 it is the first.
func (s *Service) Page(ctx context.Context, who authz.Actor, thread string, page int) (Page, error) {
	var p Page
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if p.On, err = s.on(ctx, tx, who, thread); err != nil {
			return err
		}
		p.Pages = pageOf(p.Thread.Posts)
		p.At = min(max(page, 1), p.Pages)
		posts, err := postsOf(ctx, tx, thread, (p.At-1)*perPage, perPage)
		if err != nil {
			return err
		}
		return s.fill(ctx, tx, who, &p, posts)
	})
	if err != nil {
		return p, fmt.Errorf("thread %s: %w", thread, err)
	}
	if p.fresh {
		err = s.DB.Write(ctx, func(tx *db.Tx) error { return space.SeeUntil(ctx, tx, who.Person, thread, p.read) }, db.Named("talk.see"))
		if err != nil {
			return p, fmt.Errorf("read thread %s: %w", thread, err)
		}
	}
	return p, nil
}

// fill adds to a page's posts what is shown with them.
func (s *Service) fill(ctx context.Context, tx *db.Tx, who authz.Actor, p *Page, posts []Post) error {
	t := p.Thread
	p.MayLead, p.MaySolve, p.MayFollow = MayModerate.Allows(who, p.On), MaySolve.Allows(who, p.On), MayFollow.Allows(who, p.On)
	p.Belongs = MayAnswer.Allows(who, p.On)
	p.MayAnswer = p.Belongs && !p.Place.Over && !p.Blocked && (t.Closed.IsZero() || p.MayLead)
	var seen time.Time
	if who.SignedIn() {
		marks, err := space.SeenUntil(ctx, tx, who.Person, []string{t.ID})
		if err != nil {
			return err
		}
		seen = marks[t.ID]
		follow, err := space.FollowOf(ctx, tx, who.Person, t.ID)
		if err != nil {
			return err
		}
		own, err := space.OwnIn(ctx, tx, t.Space, who.Person)
		if err != nil {
			return err
		}
		p.Follow, p.SpaceMail = follow.Mail, own.Current.Mail
		if p.MayAnswer {
			if p.MailsAtOnce, err = countAtOnce(ctx, tx, t, who.Person); err != nil {
				return err
			}
		}
	}
	var quotes, people []string
	for _, x := range posts {
		people = append(people, x.Author)
		if x.Quotes != "" {
			quotes = append(quotes, x.Quotes)
		}
	}
	if t.Answer != "" {
		quotes = append(quotes, t.Answer)
	}
	quoted, err := postsByIDs(ctx, tx, quotes)
	if err != nil {
		return err
	}
	for _, x := range quoted {
		people = append(people, x.Author)
	}
	named, err := names(ctx, tx, people...)
	if err != nil {
		return err
	}
	var ids []string
	for _, x := range posts {
		ids = append(ids, x.ID)
	}
	hanging, err := files.Attached(ctx, tx, ids)
	if err != nil {
		return err
	}
	for _, x := range posts {
		q := quoted[x.Quotes]
		p.Posts = append(p.Posts, Shown{
			Post: x, By: named[x.Author], Quoted: q.Number, QuotedBy: named[q.Author],
			New: !seen.IsZero() && x.At.After(seen) && x.Author != who.Person, MayEdit: MayEdit.Allows(who, Written{p.On, x}),
			Files: hanging[x.ID],
		})
		if x.At.After(p.read) {
			p.read = x.At
		}
	}
	if t.Question {
		answers, err := answersTo(ctx, tx, []string{t.ID})
		if err != nil {
			return err
		}
		p.Answers = answers[t.ID]
	}
	if a, ok := quoted[t.Answer]; ok {
		p.Answer = Shown{Post: a, By: named[a.Author]}
	}
	p.fresh = who.SignedIn() && p.read.After(seen)
	return nil
}

// Since are the posts of a thread with numbers above one, without marking them
// as read.
func (s *Service) Since(ctx context.Context, who authz.Actor, thread string, after, limit int) (Page, error) {
	var p Page
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if p.On, err = s.on(ctx, tx, who, thread); err != nil {
			return err
		}
		posts, err := postsOf(ctx, tx, thread, after, limit)
		if err != nil {
			return err
		}
		return s.fill(ctx, tx, who, &p, posts)
	})
	if err != nil {
		return p, fmt.Errorf("thread %s since %d: %w", thread, after, err)
	}
	return p, nil
}

// History is a post with how it read before, the latest first.
type History struct {
	Written
	By       string
	Versions []Version
}

// History is the history of a post, for those who read it.
func (s *Service) History(ctx context.Context, who authz.Actor, post string) (History, error) {
	var h History
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if h.Written, err = s.written(ctx, tx, who, post); err != nil {
			return err
		}
		if !h.Post.Hidden.IsZero() && !h.Place.Leads(who) {
			return fault.Missing(errors.New("the post is hidden"))
		}
		named, err := names(ctx, tx, h.Post.Author)
		if err != nil {
			return err
		}
		h.By = named[h.Post.Author]
		h.Versions, err = versionsOf(ctx, tx, post)
		return err
	})
	if err != nil {
		return h, fmt.Errorf("history of post %s: %w", post, err)
	}
	return h, nil
}

// places are the spaces of threads.
func (s *Service) places(ctx context.Context, tx *db.Tx, threads []Thread) (map[space.Ref]Place, error) {
	ids := map[string][]string{}
	for _, t := range threads {
		if kind := t.Space.Kind(); !slices.Contains(ids[kind], t.Space.ID()) {
			ids[kind] = append(ids[kind], t.Space.ID())
		}
	}
	out := map[space.Ref]Place{}
	for kind, list := range ids {
		k, ok := s.Kinds[kind]
		if !ok {
			continue
		}
		found, err := k.ByIDs(ctx, tx, list)
		if err != nil {
			return nil, err
		}
		for id, p := range found {
			out[space.NewRef(kind, id)] = p
		}
	}
	return out, nil
}
