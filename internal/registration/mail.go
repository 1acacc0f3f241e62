package registration

import (
	"context"

	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ical"
	"parvi/internal/platform/mail"
)

// told names whom a mail goes to, and which of their places it is about.
type told struct {
	Registration string `json:"registration"`
	Place        string `json:"place,omitempty"`
	From         string `json:"from,omitempty"`      // who passed the place on
	Organiser    bool   `json:"organiser,omitempty"` // did it, not the one who registered
}

var (
	tellRegistered = mail.Kind[told]{Name: "registration.registered"}
	tellLink       = mail.Kind[told]{Name: "registration.link"}
	tellPromoted   = mail.Kind[told]{Name: "registration.promoted"}
	tellOffered    = mail.Kind[told]{Name: "registration.offered"}
	tellLapsed     = mail.Kind[told]{Name: "registration.lapsed"}
	tellCancelled  = mail.Kind[told]{Name: "registration.cancelled"}
	tellLateCancel = mail.Kind[told]{Name: "registration.cancelled_late"}
	tellPassed     = mail.Kind[told]{Name: "registration.passed"}
	tellReceived   = mail.Kind[told]{Name: "registration.received"}
)

// Facts are what a letter to somebody who registered is made from.
type Facts struct {
	Registration
	Offering Offering
	About    About
	To       mail.Address // of the person, where there is one
	Lang     i18n.Lang
	Link     string // the page by which they manage it
	Turn     int

	inviter string // of the calendar part, where nobody is the contact
}

// Facts loads what letters need, by registration; those gone are left out.
func (s *Service) Facts(ctx context.Context, tx *db.Tx, ids []string) (map[string]Facts, error) {
	regs, err := byIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	var offs, people []string
	emails := map[string][]string{}
	for _, r := range regs {
		offs = append(offs, r.Offering)
		emails[r.Offering] = append(emails[r.Offering], r.Email)
		if r.Person != "" {
			people = append(people, r.Person)
		}
	}
	byOff, err := offerings(ctx, tx, offs)
	if err != nil {
		return nil, err
	}
	known, err := person.ByIDs(ctx, tx, people)
	if err != nil {
		return nil, err
	}
	abouts, err := s.abouts(ctx, tx, byOff)
	if err != nil {
		return nil, err
	}
	turn := map[string]map[string]int{}
	for off, list := range emails {
		if turn[off], err = turns(ctx, tx, off, list); err != nil {
			return nil, err
		}
	}
	by := make(map[string]Facts, len(regs))
	for _, r := range regs {
		f := Facts{
			Registration: r, Offering: byOff[r.Offering], About: abouts[r.Offering], Lang: r.Lang.Or(i18n.FI),
			To: mail.Address{Name: r.Name, Mail: r.Email}, Turn: turn[r.Offering][r.Email], inviter: s.Inviter,
		}
		if p, ok := known[r.Person]; ok && r.Person != "" {
			f.Lang = p.Lang.Or(f.Lang)
			if p.Email != "" && p.Verified {
				f.To.Mail = p.Email
			}
		}
		f.Link = s.BaseURL + "/" + string(f.Lang) + s.Link(r.ID)
		if f.To.Mail != "" {
			by[r.ID] = f
		}
	}
	return by, nil
}

func (s *Service) abouts(ctx context.Context, tx *db.Tx, offs map[string]Offering) (map[string]About, error) {
	byKind := map[string][]string{}
	for id, o := range offs {
		byKind[o.Kind] = append(byKind[o.Kind], id)
	}
	all := map[string]About{}
	for kind, ids := range byKind {
		k, ok := s.Kinds[kind]
		if !ok {
			continue
		}
		by, err := k.Describe(ctx, tx, ids)
		if err != nil {
			return nil, err
		}
		for id, a := range by {
			all[id] = a
		}
	}
	return all, nil
}

// T is a sentence in the recipient's language with what every letter may name.
func (f Facts) T(t i18n.Text, pairs ...any) string {
	return t.With(f.Lang, append([]any{"title", f.About.Title, "name", f.Name}, pairs...)...)
}

// Letter is a letter to the one who registered, with the blocks given.
func (f Facts) Letter(subject i18n.Text, blocks ...mail.Block) mail.Letter {
	l := mail.Letter{
		To: f.To, Lang: f.Lang, Subject: f.T(subject), Above: f.About.Host.In(f.Lang), Title: f.About.Title.In(f.Lang),
		Blocks: blocks, Reason: f.T(mailReason), Auto: true,
	}
	if f.About.ContactEmail != "" {
		l.ReplyTo = mail.Address{Name: f.About.ContactName, Mail: f.About.ContactEmail}
	}
	return l
}

// When is the card with time and place. Only who has a remote place reads the
// link.
func (f Facts) When() mail.Block {
	var lines []string
	p, secured := f.Secured()
	switch {
	case secured && p.Mode == Remote && f.About.RemoteURL == "":
		lines = append(lines, mailRemoteSoon.In(f.Lang))
	case secured && p.Mode == Remote:
		lines = append(lines, mailRemote.In(f.Lang))
	default:
		lines = append(lines, f.About.Where.In(f.Lang))
	}
	ask := ""
	if f.About.ContactEmail != "" {
		ask = mailAsk.With(f.Lang, "name", f.About.ContactName, "email", f.About.ContactEmail)
	}
	return mail.Card(civil.FormatPeriodLong(f.Lang, f.About.Starts, f.About.Ends), lines, ask)
}

// Remote is the link to the remote meeting, for who has a remote place.
func (f Facts) Remote() mail.Block {
	p, secured := f.Secured()
	if !secured || p.Mode != Remote || f.About.RemoteURL == "" {
		return mail.Block{}
	}
	return mail.Goto(mailRemoteLink.In(f.Lang), f.About.RemoteURL)
}

// Manage is the button to the registration's page.
func (f Facts) Manage() mail.Block { return mail.Button(mailManage.In(f.Lang), f.Link) }

// Event is the calendar event of the registration.
func (f Facts) Event(tx *db.Tx, base string) ical.Event {
	e := ical.Event{
		UID: f.About.UID, Sequence: f.About.Sequence + f.Turn, Stamp: tx.Now, Start: f.About.Starts, End: f.About.Ends,
		Summary: f.About.Title.In(f.Lang), Location: f.About.Where.In(f.Lang), URL: base + "/" + string(f.Lang) + f.About.Path,
		Description: mailManage.In(f.Lang) + ": " + f.Link, OrganizerName: f.About.ContactName, OrganizerMail: f.About.ContactEmail,
		AttendeeName: f.Name, AttendeeMail: f.To.Mail,
	}
	if e.OrganizerMail == "" {
		// RFC 5546 wants one in every request; without it Outlook shows no invitation.
		e.OrganizerName, e.OrganizerMail = "", f.inviter
	}
	if p, ok := f.Secured(); ok && p.Mode == Remote {
		e.Location, e.Conference = mailRemote.In(f.Lang), f.About.RemoteURL
	}
	return e
}

// Mails has the outbox compose what registration writes.
func (s *Service) Mails(o *mail.Outbox) {
	handle := func(k mail.Kind[told], compose func(tx *db.Tx, f Facts, a told) mail.Letter) {
		mail.Handle(o, k, func(ctx context.Context, tx *db.Tx, args []told) ([]mail.Letter, error) {
			ids := make([]string, 0, len(args))
			for _, a := range args {
				ids = append(ids, a.Registration)
			}
			by, err := s.Facts(ctx, tx, ids)
			if err != nil {
				return nil, err
			}
			letters := make([]mail.Letter, len(args))
			for i, a := range args {
				if f, ok := by[a.Registration]; ok && !f.Offering.Cancelled {
					letters[i] = compose(tx, f, a)
				}
			}
			return letters, nil
		})
	}
	handle(tellRegistered, s.registeredLetter)
	handle(tellLink, s.linkLetter)
	handle(tellPromoted, s.promotedLetter)
	handle(tellOffered, s.offeredLetter)
	handle(tellLapsed, s.lapsedLetter)
	handle(tellCancelled, s.cancelledLetter)
	handle(tellPassed, s.passedLetter)
	s.handleOthers(o)
}

func (s *Service) request(tx *db.Tx, f Facts, l mail.Letter) mail.Letter {
	part := ical.Request(f.Event(tx, s.BaseURL))
	l.Calendar = &part
	return l
}

func (s *Service) withdraw(tx *db.Tx, f Facts, l mail.Letter) mail.Letter {
	part := ical.Cancel(f.Event(tx, s.BaseURL))
	l.Calendar = &part
	return l
}

// answerable lets a letter be answered by a word, which it offers.
func (s *Service) answerable(f Facts, l mail.Letter, offer i18n.Text) mail.Letter {
	if s.ReplyAt == nil {
		return l
	}
	name := f.About.ContactName
	if name == "" {
		name = f.About.Host.In(f.Lang)
	}
	l.ReplyTo = mail.Address{Name: name, Mail: s.ReplyAt(s.Secret.KeyOf(f.ID))}
	l.Blocks = append(l.Blocks, mail.Small(f.T(offer)))
	return l
}

func (f Facts) hello() mail.Block { return mail.P(f.T(mailHello) + ",") }

// registeredLetter says what is true now: a place, the queue, or both.
func (s *Service) registeredLetter(tx *db.Tx, f Facts, _ told) mail.Letter {
	queued, waits := f.In(Queued)
	if p, ok := f.Secured(); ok {
		blocks := []mail.Block{f.hello(), mail.P(f.T(mailConfirmed, "mode", p.Mode.Word())), f.When(), f.Remote()}
		if waits {
			blocks = append(blocks, mail.P(f.T(mailQueuedToo, "mode", queued.Mode.Word(), "n", queued.Position)))
		}
		return s.answerable(f, s.request(tx, f, f.Letter(mailConfirmedSubject, append(blocks, f.Manage(), mail.Small(f.T(mailCannot)))...)), mailReplyCancel)
	}
	if !waits {
		return mail.Letter{} // cancelled or offered meanwhile, which has a letter of its own
	}
	how := map[Policy]i18n.Text{Auto: mailQueueAuto, Offer: mailQueueOffer, ByHand: mailQueueByHand}[f.Offering.Queue]
	return s.answerable(f, f.Letter(mailQueuedSubject, f.hello(), mail.P(f.T(mailQueued)+" "+f.T(mailQueuePlace, "n", queued.Position)),
		f.When(), mail.P(f.T(how)), f.Manage()), mailReplyCancel)
}

func (s *Service) linkLetter(_ *db.Tx, f Facts, _ told) mail.Letter {
	return f.Letter(mailLinkSubject, f.hello(), mail.P(f.T(mailLink)), f.When(), f.Manage())
}

func (s *Service) promotedLetter(tx *db.Tx, f Facts, a told) mail.Letter {
	p, ok := f.Secured()
	if !ok || p.ID != a.Place {
		return mail.Letter{}
	}
	return s.answerable(f, s.request(tx, f, f.Letter(mailPromotedSubject, f.hello(), mail.P(f.T(mailPromoted, "mode", p.Mode.Word())),
		f.When(), f.Remote(), f.Manage(), mail.Small(f.T(mailCannot)))), mailReplyCancel)
}

func (s *Service) offeredLetter(tx *db.Tx, f Facts, a told) mail.Letter {
	p, ok := f.In(Offered)
	if !ok || p.ID != a.Place || p.Late(tx.Now) {
		return mail.Letter{}
	}
	return s.answerable(f, f.Letter(mailOfferedSubject, f.hello(),
		mail.P(f.T(mailOffered, "mode", p.Mode.Word(), "time", civil.FormatInstant(f.Lang, p.OfferUntil))),
		f.When(), mail.Button(mailAnswer.In(f.Lang), f.Link), mail.Small(f.T(mailOfferedElse))), mailReplyTake)
}

func (s *Service) lapsedLetter(_ *db.Tx, f Facts, _ told) mail.Letter {
	say := f.T(mailLapsedOut)
	if p, ok := f.In(Queued); ok {
		say = f.T(mailLapsedLast, "n", p.Position)
	}
	return f.Letter(mailLapsedSubject, f.hello(), mail.P(say), f.When(), f.Manage())
}

func (s *Service) cancelledLetter(tx *db.Tx, f Facts, a told) mail.Letter {
	say := mailCancelled
	if a.Organiser {
		say = mailCancelledFor
	}
	return s.withdraw(tx, f, f.Letter(mailCancelledSubject, f.hello(), mail.P(f.T(say)), f.When(),
		mail.Goto(mailAgain.In(f.Lang), s.BaseURL+"/"+string(f.Lang)+f.About.Path)))
}

func (s *Service) passedLetter(tx *db.Tx, f Facts, _ told) mail.Letter {
	return s.withdraw(tx, f, f.Letter(mailPassedSubject, f.hello(), mail.P(f.T(mailPassed)), f.When()))
}

// handleOthers composes the letters that are not only about their recipient.
func (s *Service) handleOthers(o *mail.Outbox) {
	mail.Handle(o, tellReceived, func(ctx context.Context, tx *db.Tx, args []told) ([]mail.Letter, error) {
		var ids []string
		for _, a := range args {
			ids = append(ids, a.Registration, a.From)
		}
		regs, err := byIDs(ctx, tx, ids)
		if err != nil {
			return nil, err
		}
		names := map[string]string{}
		for _, r := range regs {
			names[r.ID] = r.Name
		}
		by, err := s.Facts(ctx, tx, ids)
		if err != nil {
			return nil, err
		}
		letters := make([]mail.Letter, len(args))
		for i, a := range args {
			f, ok := by[a.Registration]
			p, secured := f.Secured()
			if !ok || !secured {
				continue
			}
			say := mailReceived.With(f.Lang, "name", names[a.From], "mode", p.Mode.Word())
			letters[i] = s.request(tx, f, f.Letter(mailReceivedSubject, f.hello(), mail.P(say), f.When(), f.Remote(), f.Manage(),
				mail.Small(f.T(mailReceivedNo))))
		}
		return letters, nil
	})
	mail.Handle(o, tellLateCancel, func(ctx context.Context, tx *db.Tx, args []told) ([]mail.Letter, error) {
		letters := make([]mail.Letter, len(args))
		for i, a := range args {
			r, err := byID(ctx, tx, a.Registration)
			if err != nil {
				return nil, err
			}
			if letters[i], err = s.lateLetter(ctx, tx, r); err != nil {
				return nil, err
			}
		}
		return letters, nil
	})
}

// lateLetter tells the contact person that somebody cancelled late, and why.
func (s *Service) lateLetter(ctx context.Context, tx *db.Tx, r Registration) (mail.Letter, error) {
	o, err := offering(ctx, tx, r.Offering)
	if err != nil {
		return mail.Letter{}, err
	}
	about, err := s.Describe(ctx, tx, o)
	if err != nil || about.ContactEmail == "" {
		return mail.Letter{}, err
	}
	l := i18n.FI
	if p, err := person.ByEmail(ctx, tx, about.ContactEmail); err == nil {
		l = p.Lang.Or(l)
	}
	return mail.Letter{
		To: mail.Address{Name: about.ContactName, Mail: about.ContactEmail}, Lang: l, Auto: true,
		Subject: mailLateSubject.With(l, "name", r.Name, "title", about.Title), Title: about.Title.In(l),
		Blocks: []mail.Block{
			mail.P(mailLate.With(l, "name", r.Name)), mail.Facts([][2]string{{mailLateReason.In(l), r.Reason}}),
			mail.Card(civil.FormatPeriodLong(l, about.Starts, about.Ends), nil, ""),
			mail.Goto(about.Title.In(l), s.BaseURL+"/"+string(l)+about.Path),
		},
		Reason: mailLateOrganiser.With(l, "title", about.Title), ReplyTo: mail.Address{Name: r.Name, Mail: r.Email},
	}, nil
}
