package talk

import (
	"context"
	"errors"
	"slices"

	"parvi/internal/files"
	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/markup"
	"parvi/internal/space"
)

// postArgs are one post to one person; Reply is the address by which they
// answer it.
type postArgs struct {
	Post   string `json:"post"`
	Person string `json:"person"`
	Reply  string `json:"reply,omitempty"`
}

type blockArgs struct {
	Block string `json:"block"`
}

type reportArgs struct {
	Report string `json:"report"`
	Post   string `json:"post"`
	Person string `json:"person"`
}

var (
	mailPost    = mail.Kind[postArgs]{Name: "talk.post", Bulk: true}
	mailMention = mail.Kind[postArgs]{Name: "talk.mention"}
	mailBlock   = mail.Kind[blockArgs]{Name: "talk.block"}
	mailReport  = mail.Kind[reportArgs]{Name: "talk.report"}
)

func (s *Service) mails(o *mail.Outbox) {
	mail.Handle(o, mailPost, func(ctx context.Context, tx *db.Tx, args []postArgs) ([]mail.Letter, error) {
		return s.composePosts(ctx, tx, args, false)
	})
	mail.Handle(o, mailMention, func(ctx context.Context, tx *db.Tx, args []postArgs) ([]mail.Letter, error) {
		return s.composePosts(ctx, tx, args, true)
	})
	mail.Handle(o, mailBlock, s.composeBlocks)
	mail.Handle(o, mailReport, s.composeReports)
}

func (s *Service) url(l i18n.Lang, path string) string { return s.BaseURL + "/" + string(l) + path }

// mention notes whom a post calls by name: people of the space who may read
// it. They are mailed at once whatever they have set, since somebody turns to
// them; only "nothing", said of the thread or of the space, holds. It tells how
// many those are.
func (s *Service) mention(ctx context.Context, tx *db.Tx, place Place, t Thread, p Post) (n int, err error) {
	calls := called(p.Text)
	if len(calls) == 0 {
		return 0, nil
	}
	leads, err := s.Kinds[place.Ref.Kind()].Answering(ctx, tx, place.Ref.ID())
	if err != nil {
		return n, err
	}
	bearers, err := bearersOf(ctx, tx, place.Ref, audience(t.Visibility), leads, slices.Concat(calls...))
	if err != nil {
		return n, err
	}
	for _, id := range chosen(calls, bearers) {
		if id == p.Author {
			continue
		}
		if err := insertMention(ctx, tx, p.ID, id); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

// facts are what a batch of letters about posts is made of.
type facts struct {
	posts   map[string]Post
	quoted  map[string]Post
	threads map[string]Thread
	places  map[space.Ref]Place
	people  map[string]person.Person
	rows    map[space.Ref]map[string]rowOf
	follows map[string]map[string]space.Follow
	leads   map[space.Ref][]string
	files   map[string][]files.File
}

func (s *Service) factsOf(ctx context.Context, tx *db.Tx, args []postArgs) (facts, error) {
	f := facts{rows: map[space.Ref]map[string]rowOf{}, follows: map[string]map[string]space.Follow{}, leads: map[space.Ref][]string{}}
	var postIDs, people, threadIDs, quotes []string
	for _, a := range args {
		postIDs, people = append(postIDs, a.Post), append(people, a.Person)
	}
	var err error
	if f.posts, err = postsByIDs(ctx, tx, unique(postIDs)); err != nil {
		return f, err
	}
	readers := unique(slices.Clone(people))
	for _, p := range f.posts {
		threadIDs, people = append(threadIDs, p.Thread), append(people, p.Author)
		if p.Quotes != "" {
			quotes = append(quotes, p.Quotes)
		}
	}
	if f.files, err = files.Attached(ctx, tx, unique(slices.Clone(postIDs))); err != nil {
		return f, err
	}
	if f.threads, err = threadsByIDs(ctx, tx, unique(threadIDs)); err != nil {
		return f, err
	}
	if f.quoted, err = postsByIDs(ctx, tx, unique(slices.Concat(quotes, threadIDs))); err != nil {
		return f, err
	}
	if f.people, err = person.ByIDs(ctx, tx, unique(people)); err != nil {
		return f, err
	}
	var threads []Thread
	var refs []space.Ref
	for _, t := range f.threads {
		threads = append(threads, t)
		if !slices.Contains(refs, t.Space) {
			refs = append(refs, t.Space)
		}
		if f.follows[t.ID], err = space.FollowsOf(ctx, tx, t.ID, readers); err != nil {
			return f, err
		}
		if f.leads[t.Space] == nil {
			if f.leads[t.Space], err = s.Kinds[t.Space.Kind()].Answering(ctx, tx, t.Space.ID()); err != nil {
				return f, err
			}
		}
	}
	if f.places, err = s.places(ctx, tx, threads); err != nil {
		return f, err
	}
	rows, err := rowsOf(ctx, tx, refs, readers)
	for _, r := range rows {
		if f.rows[r.Space] == nil {
			f.rows[r.Space] = map[string]rowOf{}
		}
		if first, ok := f.rows[r.Space][r.Person]; !ok || r.ID < first.ID {
			f.rows[r.Space][r.Person] = r // somebody may be there twice: the older row counts
		}
	}
	return f, err
}

// unique are the ids that are not "", each once.
func unique(ids []string) []string {
	slices.Sort(ids)
	return slices.DeleteFunc(slices.Compact(ids), func(id string) bool { return id == "" })
}

// reads tells whether somebody may read a thread as they stand when its mail
// is composed: who has left meanwhile gets none.
func (f facts) reads(t Thread, id string) bool {
	row, belongs := f.rows[t.Space][id]
	lead := slices.Contains(f.leads[t.Space], id)
	level := space.Level("")
	if belongs {
		level = row.Level
	}
	return t.Hidden.IsZero() && (f.places[t.Space].Open || belongs || lead) && slices.Contains(space.Readable(level, lead), t.Visibility)
}

// wants tells whether somebody still wants the mail when it is composed.
func (f facts) wants(t Thread, id string, called bool) bool {
	set := f.rows[t.Space][id].Mail
	if follow, ok := f.follows[t.ID][id]; ok {
		set = follow.Mail
	}
	if called {
		return set != space.MailNone
	}
	return set == space.MailNow
}

// messageKey is the Message-ID of the letter about one post to one person: the
// same whenever they are composed, so that a later letter to that
// person can refer to them and a mail program keeps the thread together.
func messageKey(post, person string) string { return post + "." + person }

// composePosts composes a batch of letters about posts: the frame in each
// reader's language, what was written in its own.
func (s *Service) composePosts(ctx context.Context, tx *db.Tx, args []postArgs, called bool) ([]mail.Letter, error) {
	f, err := s.factsOf(ctx, tx, args)
	if err != nil {
		return nil, err
	}
	type form struct {
		post  string
		lang  i18n.Lang
		reply bool
	}
	blocks := map[form][]mail.Block{} // the same for all readers of a language
	letters := make([]mail.Letter, len(args))
	for i, a := range args {
		p := f.posts[a.Post]
		t := f.threads[p.Thread]
		to := f.people[a.Person]
		if p.ID == "" || !p.Hidden.IsZero() || to.Email == "" || !f.reads(t, a.Person) || !f.wants(t, a.Person, called) {
			continue
		}
		place, author, l := f.places[t.Space], f.people[p.Author].Name, to.Lang.Or(i18n.FI)
		key := form{p.ID, l, a.Reply != ""}
		b, ok := blocks[key]
		if !ok {
			b = s.postBlocks(f, t, p, l, a.Reply != "")
			blocks[key] = b
		}
		letters[i] = mail.Letter{
			To: mail.Address{Name: to.Name, Mail: to.Email}, Lang: l,
			From:    mail.Address{Name: mailFrom.With(l, "author", orSomebody(l, author), "space", place.Name)},
			Subject: t.Title, Above: place.Name.In(l), TitleLang: t.Lang, Blocks: b, Key: messageKey(p.ID, to.ID),
		}
		if a.Reply != "" {
			letters[i].ReplyTo = mail.Address{Name: place.Name.In(l), Mail: a.Reply}
		}
		if !p.First() {
			letters[i].Subject = mailAnswerSubject.With(l, "title", t.Title)
			letters[i].Title = t.Title
			letters[i].InReplyTo, letters[i].References = threading(f, t, p, to.ID)
		}
		s.footer(&letters[i], f, t, a.Person, called)
	}
	return letters, nil
}

// threading is what a letter refers to: the beginning of the thread and the
// post it answers, and where these came by mail also the messages they came
// by, which is how the programs of those who wrote them know them.
func threading(f facts, t Thread, p Post, to string) (inReplyTo string, references []string) {
	add := func(post Post) {
		if post.ID == "" {
			return
		}
		if post.MessageID != "" {
			references = append(references, post.MessageID)
		}
		references = append(references, messageKey(post.ID, to))
	}
	add(f.quoted[t.ID])
	if p.Quotes != "" && p.Quotes != t.ID {
		add(f.quoted[p.Quotes])
	}
	if len(references) > 0 {
		inReplyTo = references[len(references)-1]
	}
	return inReplyTo, references
}

func (s *Service) postBlocks(f facts, t Thread, p Post, l i18n.Lang, reply bool) []mail.Block {
	place := f.places[t.Space]
	b := []mail.Block{mail.Content(p.Content(), l)}
	if q, ok := f.quoted[p.Quotes]; ok && q.Hidden.IsZero() && !q.First() {
		b = append(b, mail.Small(mailQuotes.With(l, "n", q.Number)))
	}
	var with []mail.Link
	for _, x := range f.files[p.ID] {
		with = append(with, mail.Link{Label: x.Name + " (" + x.SizeText().In(l) + ")", URL: s.url(l, x.DownloadPath())})
	}
	if len(with) > 0 {
		b = append(b, mail.Small(mailFiles.In(l)), mail.Links(with))
	}
	b = append(b, mail.Signature(orSomebody(l, f.people[p.Author].Name), place.Name.In(l)))
	if reply {
		b = append(b, mail.Small(mailReplyHint.With(l, "space", place.Name.In(l))))
	}
	return append(b, mail.Goto(mailToThread.In(l), s.url(l, p.Path())))
}

// footer says why the letter came and how to get less: the thread or the
// whole space, one click each.
func (s *Service) footer(letter *mail.Letter, f facts, t Thread, id string, called bool) {
	place, l := f.places[t.Space], letter.Lang
	row, belongs := f.rows[t.Space][id]
	follow := f.follows[t.ID][id]
	switch {
	case called:
		letter.Reason = mailWhyMention.With(l, "space", place.Name)
	case follow.ID != "":
		letter.Reason = mailWhyThread.With(l, "title", t.Title)
	case row.Level == space.AsFollower:
		letter.Reason = mailWhyFollower.With(l, "space", place.Name)
	default:
		letter.Reason = mailWhyMember.With(l, "space", place.Name)
	}
	key := follow.Key
	if belongs {
		key = row.Key
	}
	if key == "" {
		return
	}
	silence := s.BaseURL + "/u/t/" + key + "/" + t.ID
	letter.Stop = []mail.Link{{Label: mailStopThread.In(l), URL: silence}}
	letter.List = &mail.List{ID: place.Slug, Name: place.Name.In(l), Unsubscribe: silence, Archive: s.url(l, place.Path+"/threads")}
	if s.PostTo != nil {
		letter.List.Post = s.PostTo(place)
	}
	if belongs {
		stop := s.BaseURL + "/u/n/" + row.Key
		letter.Stop = append(letter.Stop, mail.Link{Label: mailStopSpace.In(l), URL: stop})
		letter.List.Unsubscribe = stop
	}
}

func orSomebody(l i18n.Lang, name string) string {
	if name == "" {
		return pageNobody.In(l)
	}
	return name
}

// composeBlocks tells people that they may not write in a space for now.
func (s *Service) composeBlocks(ctx context.Context, tx *db.Tx, args []blockArgs) ([]mail.Letter, error) {
	letters := make([]mail.Letter, len(args))
	for i, a := range args {
		b, err := blockByID(ctx, tx, a.Block)
		if errors.Is(err, db.ErrNoRows) || err == nil && !b.Lifted.IsZero() {
			continue
		} else if err != nil {
			return nil, err
		}
		place, err := s.place(ctx, tx, b.Space)
		if err != nil {
			return nil, err
		}
		to, err := person.ByID(ctx, tx, b.Person)
		if err != nil {
			return nil, err
		}
		l := to.Lang.Or(i18n.FI)
		letters[i] = mail.Letter{
			To: mail.Address{Name: to.Name, Mail: to.Email}, Lang: l, Auto: true, From: mail.Address{Name: place.Name.In(l)},
			Subject: mailBlockSubject.With(l, "space", place.Name),
			Blocks: []mail.Block{mail.P(mailBlockText.With(l, "space", place.Name)), mail.P(mailBlockReason.With(l, "reason", b.Reason)),
				mail.P(mailBlockAfter.In(l)), mail.Goto(mailToPlace.With(l, "space", place.Name.In(l)), s.url(l, place.Path))},
			Reason: mailBlockWhy.With(l, "space", place.Name),
		}
	}
	return letters, nil
}

// tellReport writes to those who answer for the space. What others report
// about the same post meanwhile waits with it on the same page.
func (s *Service) tellReport(ctx context.Context, tx *db.Tx, w Written, r Report) error {
	people, err := s.Kinds[w.Place.Ref.Kind()].Answering(ctx, tx, w.Place.Ref.ID())
	if err != nil {
		return err
	}
	args := make([]reportArgs, len(people))
	for i, id := range people {
		args[i] = reportArgs{Report: r.ID, Post: r.Post, Person: id}
	}
	return mailReport.Enqueue(ctx, tx, args...)
}

func (s *Service) composeReports(ctx context.Context, tx *db.Tx, args []reportArgs) ([]mail.Letter, error) {
	letters := make([]mail.Letter, len(args))
	for i, a := range args {
		p, err := postByID(ctx, tx, a.Post)
		if errors.Is(err, db.ErrNoRows) || err == nil && !p.Hidden.IsZero() {
			continue
		} else if err != nil {
			return nil, err
		}
		r, err := reportByID(ctx, tx, a.Report)
		if errors.Is(err, db.ErrNoRows) || err == nil && !r.Settled.IsZero() {
			continue
		} else if err != nil {
			return nil, err
		}
		t, err := threadByID(ctx, tx, p.Thread)
		if err != nil {
			return nil, err
		}
		place, err := s.place(ctx, tx, t.Space)
		if err != nil {
			return nil, err
		}
		people, err := person.ByIDs(ctx, tx, unique([]string{a.Person, p.Author, r.Person}))
		if err != nil {
			return nil, err
		}
		to := people[a.Person]
		l := to.Lang.Or(i18n.FI)
		letters[i] = mail.Letter{
			To: mail.Address{Name: to.Name, Mail: to.Email}, Lang: l, Auto: true, From: mail.Address{Name: place.Name.In(l)},
			Subject: mailReportSubject.With(l, "space", place.Name),
			Blocks: []mail.Block{
				mail.P(mailReportText.With(l, "reporter", orSomebody(l, people[r.Person].Name), "title", t.Title)),
				mail.P(mailReportReason.With(l, "reason", r.Reason)),
				mail.Card(orSomebody(l, people[p.Author].Name), []string{markup.Excerpt(p.Text, 300)}, ""),
				mail.Button(mailReportButton.In(l), s.url(l, place.Path+"/threads/upkeep")),
			},
			Reason: mailReportWhy.With(l, "space", place.Name),
		}
	}
	return letters, nil
}
