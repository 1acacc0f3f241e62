package digest

import (
	"context"
	"slices"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// letterArgs name one letter to one person of one run.
type letterArgs struct {
	Letter string `json:"letter"`
}

var mailDigest = mail.Kind[letterArgs]{Name: "digest.letter", Bulk: true}

// outdated is when a letter that could not be sent tells nothing new any more.
const outdated = 7 * 24 * time.Hour

// batch is what a batch of letters is made of.
type batch struct {
	letters  map[string]*letter
	readers  readers
	items    []Item
	places   map[space.Ref]Place
	leads    map[space.Ref][]string
	people   map[string]person.Person
	settings map[string]settings
	told     map[Told]bool
}

// compose writes letters from the facts as they are now: who has left
// meanwhile, has chosen otherwise or has read it all gets less, or none.
func (s *Service) compose(ctx context.Context, tx *db.Tx, args []letterArgs) ([]mail.Letter, error) {
	ids := make([]string, len(args))
	for i, a := range args {
		ids[i] = a.Letter
	}
	b, err := s.batchOf(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	out := make([]mail.Letter, len(args))
	for i, id := range ids {
		l := b.letters[id]
		if l == nil || tx.Now.Sub(l.Run.Slot) > outdated {
			continue
		}
		if items := b.newsOf(l); len(items) > 0 && b.people[l.Person].Email != "" {
			out[i] = s.write(b, l, items)
		}
	}
	return out, nil
}

func (s *Service) batchOf(ctx context.Context, tx *db.Tx, ids []string) (batch, error) {
	b := batch{leads: map[space.Ref][]string{}}
	var err error
	if b.letters, err = lettersByIDs(ctx, tx, ids); err != nil {
		return b, err
	}
	var people, tops, sourced []string
	var spaces []space.Ref
	var w window
	for _, l := range b.letters {
		people = append(people, l.Person)
		for _, p := range l.Parts {
			if top, of := threadOf(p.Scope); of {
				tops = append(tops, top)
			} else {
				spaces = append(spaces, space.Ref(p.Scope))
			}
			if w.after.IsZero() || p.after.Before(w.after) {
				w.after = p.after
			}
			w.until = latest(w.until, p.until)
		}
	}
	slices.Sort(spaces)
	slices.Sort(tops)
	spaces, tops = slices.Compact(spaces), slices.Compact(tops)
	if b.readers, err = readersOf(ctx, tx, people, w.after); err != nil {
		return b, err
	}
	if b.items, err = entries(ctx, tx, w, spaces, tops); err != nil {
		return b, err
	}
	more, err := s.sourced(ctx, tx, w.after, w.until)
	if err != nil {
		return b, err
	}
	for _, i := range more {
		if slices.Contains(spaces, i.Space) {
			b.items, sourced = append(b.items, i), append(sourced, i.Top)
		}
	}
	authors := slices.Clone(people)
	for _, i := range b.items {
		authors = append(authors, i.Author)
		if !slices.Contains(spaces, i.Space) {
			spaces = append(spaces, i.Space)
		}
	}
	slices.Sort(authors)
	authors = slices.DeleteFunc(slices.Compact(authors), func(id string) bool { return id == "" })
	if b.people, err = person.ByIDs(ctx, tx, authors); err != nil {
		return b, err
	}
	if b.places, err = s.places(ctx, tx, spaces); err != nil {
		return b, err
	}
	for _, ref := range spaces {
		if b.leads[ref], err = s.leads(ctx, tx, ref); err != nil {
			return b, err
		}
	}
	if b.settings, err = settingsOf(ctx, tx, people); err != nil {
		return b, err
	}
	slices.Sort(sourced)
	b.told, err = s.told(ctx, tx, slices.Compact(sourced), people)
	return b, err
}

// newsOf is what a letter tells.
func (b batch) newsOf(l *letter) []Item {
	var out []Item
	for _, i := range b.items {
		place, ok := b.places[i.Space]
		if !ok || place.Over || b.told[Told{i.Top, l.Person}] {
			continue
		}
		w, ok := b.windowOf(l, i)
		if !ok {
			continue
		}
		who := standing{l.Person, b.readers.level(l.Person, i.Space), slices.Contains(b.leads[i.Space], l.Person)}
		if who.level == "" && !who.lead && !place.Open {
			continue
		}
		if who.news(i, w, b.readers.seen[key{l.Person, i.Top}]) {
			out = append(out, i)
		}
	}
	return slices.DeleteFunc(out, func(i Item) bool {
		return i.Kind == kindMeetingChange && slices.ContainsFunc(out, func(o Item) bool { return o.Kind == kindMeeting && o.Top == i.Top })
	})
}

// windowOf is what a letter tells of that which an item belongs to: by the
// person's setting for the thread, or else for the space.
func (b batch) windowOf(l *letter, i Item) (window, bool) {
	scope := string(i.Space)
	if f, set := b.readers.follows[key{l.Person, i.Top}]; set {
		if !f.Mail.Digest() {
			return window{}, false
		}
		scope = entryScope(i.Top)
	} else if _, wanted := b.readers.digested(l.Person, i.Space); !wanted {
		return window{}, false
	}
	at := slices.IndexFunc(l.Parts, func(p part) bool { return p.Scope == scope })
	if at < 0 {
		return window{}, false
	}
	w := l.Parts[at].window
	for _, t := range b.readers.told[key{l.Person, entryScope(i.Top)}] {
		if t.run != l.Run.ID && t.at.Before(w.until) {
			w.after = latest(w.after, t.at)
		}
	}
	return w, true
}

func (s *Service) url(l i18n.Lang, path string) string { return s.BaseURL + "/" + string(l) + path }

// write makes one letter: a heading for each network, a link for each thread,
// a line for each thing that is new of it.
func (s *Service) write(b batch, l *letter, items []Item) mail.Letter {
	to := b.people[l.Person]
	lang := to.Lang.Or(i18n.FI)
	sections := arrange(items, b.places, lang)
	total := 0
	var blocks []mail.Block
	stop := s.BaseURL + "/u/d/" + b.settings[l.Person].Key
	links := []mail.Link{{Label: mailStop.In(lang), URL: stop}, {Label: mailSettings.In(lang), URL: s.url(lang, "/me/mail")}}
	for _, x := range sections {
		total += x.size() + x.more
		blocks = append(blocks, mail.H(x.place.Name.In(lang)), mail.News(s.pieces(b, x, lang)))
		if x.more > 0 {
			blocks = append(blocks, mail.Goto(mailMore.In(lang, x.more), s.url(lang, x.place.Path)))
		}
		if row, ok := b.readers.digested(l.Person, x.place.Ref); ok {
			links = append(links, mail.Link{Label: mailStopSpace.With(lang, "network", x.place.Name), URL: s.BaseURL + "/u/n/" + row.Key})
		}
	}
	subject := mailSubject.With(lang, "n", len(sections))
	if len(sections) == 1 {
		subject = mailSubjectOne.With(lang, "network", sections[0].place.Name)
	}
	return mail.Letter{
		To: mail.Address{Name: to.Name, Mail: to.Email}, Lang: lang, Auto: true, Subject: subject,
		Above:  mailAbove.With(lang, "day", civil.DateOf(l.Run.Slot).Format(lang)),
		Blocks: append([]mail.Block{mail.P(mailNews.In(lang, total))}, blocks...),
		Reason: mailWhy.In(lang), Stop: links,
		List: &mail.List{ID: "digest", Name: mailList.In(lang), Unsubscribe: stop},
	}
}

// pieces are the things of one section.
func (s *Service) pieces(b batch, x section, l i18n.Lang) []mail.Piece {
	out := make([]mail.Piece, len(x.groups))
	for n, g := range x.groups {
		first := g.items[0]
		title, in := first.Title.Pick(l)
		e := mail.Piece{Kind: Words[first.Kind].In(l), Label: title, URL: s.url(l, first.Path), Lang: other(in, l)}
		for _, i := range g.items {
			text, in := i.Text.Pick(l)
			who := b.people[i.Author].Name
			if who == "" && !i.Sourced {
				who = mailNobody.In(l)
			}
			line := mail.Line{Who: who, Text: text, Lang: other(in, l)}
			if line.Lang != "" {
				line.Mark = mailIn[in].In(l)
			}
			if line.Text != "" || line.Who != "" {
				e.Lines = append(e.Lines, line)
			}
		}
		if len(g.also) > 0 {
			e.Quiet = mailAlso.With(l, "network", g.also[0].Name)
			for _, p := range g.also[1:] {
				e.Quiet += ", " + p.Name.In(l)
			}
		}
		out[n] = e
	}
	return out
}

// other is a language that is not the reader's.
func other(in, l i18n.Lang) i18n.Lang {
	if in == l {
		return ""
	}
	return in
}
