package meeting

import (
	"context"
	"slices"

	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ical"
	"parvi/internal/platform/mail"
	"parvi/internal/registration"
	"parvi/internal/space"
)

// inviteMail names whom to invite, and by which membership.
type inviteMail struct {
	Meeting string `json:"meeting"`
	Person  string `json:"person"`
	Row     string `json:"row"`
}

type regArgs struct {
	Registration string `json:"registration"`
}

type changeArgs struct {
	Change       string `json:"change"`
	Registration string `json:"registration"`
}

type messageArgs struct {
	Message      string `json:"message"`
	Registration string `json:"registration"`
}

var (
	tellInvitation = mail.Kind[inviteMail]{Name: "meeting.invitation", Bulk: true}
	tellNotes      = mail.Kind[inviteMail]{Name: "meeting.notes", Bulk: true}
	tellReminder   = mail.Kind[regArgs]{Name: "meeting.reminder"}
	tellChanged    = mail.Kind[changeArgs]{Name: "meeting.changed"}
	tellOff        = mail.Kind[regArgs]{Name: "meeting.cancelled"}
	tellMessage    = mail.Kind[messageArgs]{Name: "meeting.message", Bulk: true}
	tellThanks     = mail.Kind[regArgs]{Name: "meeting.thanks"}
)

// tellChange writes to all who hold a place or queue that the meeting changed.
func (s *Service) tellChange(ctx context.Context, tx *db.Tx, old Meeting, fields []Field) error {
	c := change{ID: tx.NewID(), Meeting: old.ID, Fields: fields, WasStarts: old.Starts, WasEnds: old.Ends}
	if err := insertChange(ctx, tx, c); err != nil {
		return err
	}
	all, err := s.Registration.List(ctx, tx, old.ID)
	if err != nil {
		return err
	}
	onlyRemote := len(fields) == 1 && fields[0] == FieldRemote
	var args []changeArgs
	for _, r := range all {
		p, secured := r.Secured()
		if len(r.Open()) == 0 || onlyRemote && !(secured && p.Mode == registration.Remote) {
			continue
		}
		args = append(args, changeArgs{Change: c.ID, Registration: r.ID})
	}
	return tellChanged.Enqueue(ctx, tx, args...)
}

func (s *Service) tellCancelled(ctx context.Context, tx *db.Tx, m Meeting) error {
	all, err := s.Registration.List(ctx, tx, m.ID)
	if err != nil {
		return err
	}
	var args []regArgs
	for _, r := range all {
		if len(r.Open()) > 0 {
			args = append(args, regArgs{Registration: r.ID})
		}
	}
	return tellOff.Enqueue(ctx, tx, args...)
}

// Mails has the outbox compose what meetings write.
func (s *Service) Mails(o *mail.Outbox) {
	mail.Handle(o, tellInvitation, s.invitations)
	mail.Handle(o, tellNotes, s.notesLetters)
	mail.Handle(o, tellReminder, func(ctx context.Context, tx *db.Tx, args []regArgs) ([]mail.Letter, error) {
		return s.toRegistered(ctx, tx, idsOf(args), s.reminderLetter)
	})
	mail.Handle(o, tellOff, func(ctx context.Context, tx *db.Tx, args []regArgs) ([]mail.Letter, error) {
		return s.toRegistered(ctx, tx, idsOf(args), s.offLetter)
	})
	mail.Handle(o, tellThanks, func(ctx context.Context, tx *db.Tx, args []regArgs) ([]mail.Letter, error) {
		return s.toRegistered(ctx, tx, idsOf(args), s.thanksLetter)
	})
	mail.Handle(o, tellChanged, s.changedLetters)
	mail.Handle(o, tellMessage, s.messageLetters)
}

func idsOf(args []regArgs) []string {
	ids := make([]string, len(args))
	for i, a := range args {
		ids[i] = a.Registration
	}
	return ids
}

// toRegistered composes a letter for each registration, from its facts and its
// meeting.
func (s *Service) toRegistered(ctx context.Context, tx *db.Tx, ids []string, compose func(tx *db.Tx, f registration.Facts, m Meeting) mail.Letter) ([]mail.Letter, error) {
	return s.toRegisteredEach(ctx, tx, ids, func(_ int, f registration.Facts, m Meeting) mail.Letter { return compose(tx, f, m) })
}

func when(l i18n.Lang, m Meeting) string { return civil.FormatPeriod(l, m.Starts, m.Ends) }

// reminderLetter reminds who still holds a place of a meeting still to come.
func (s *Service) reminderLetter(tx *db.Tx, f registration.Facts, m Meeting) mail.Letter {
	p, ok := f.In(registration.Confirmed)
	if !ok || !m.Coming(tx.Now) || !tx.Now.Before(m.Starts) {
		return mail.Letter{}
	}
	return f.Letter(mailReminderSubject.Fill("when", inAll(m)), mail.P(f.T(mailReminder, "mode", p.Mode.Word())), f.When(), f.Remote(), f.Manage(),
		mail.P(f.T(mailTellUs)), mail.Goto(f.T(mailCannotCome), f.Link+"/cancel"))
}

// inAll is the time of a meeting in all languages.
func inAll(m Meeting) i18n.Text {
	return i18n.Text{FI: when(i18n.FI, m), SV: when(i18n.SV, m), EN: when(i18n.EN, m)}
}

func (s *Service) offLetter(tx *db.Tx, f registration.Facts, m Meeting) mail.Letter {
	blocks := []mail.Block{mail.P(f.T(mailCancelled)), f.When()}
	if !m.CancelReason.Empty() {
		blocks = append(blocks, mail.H(f.T(mailCancelReason)), mail.Content(m.CancelReason, f.Lang))
	}
	l := f.Letter(mailCancelledSubject.Fill("when", inAll(m)), blocks...)
	part := ical.Cancel(f.Event(tx, s.BaseURL))
	l.Calendar = &part
	return l
}

// thanksLetter thanks a guest and asks whether they want to follow. A guest
// who has an account by now can follow by themselves and is not asked.
func (s *Service) thanksLetter(tx *db.Tx, f registration.Facts, m Meeting) mail.Letter {
	if f.Person != "" || m.On(tx.Now) != Held {
		return mail.Letter{}
	}
	blocks := []mail.Block{mail.P(f.T(mailThanks)), mail.P(f.T(mailFollowAsk, "n", s.Registration.KeepsGuests()))}
	open := false
	for _, n := range m.Networks {
		if n.Public {
			open = true
			blocks = append(blocks, mail.Button(mailFollow.With(f.Lang, "network", n.Name),
				s.BaseURL+"/"+string(f.Lang)+"/follow/"+n.Slug+"/"+s.Registration.Secret.KeyOf(f.ID)))
		}
	}
	if !open {
		return mail.Letter{}
	}
	return f.Letter(mailThanksSubject, blocks...)
}

func (s *Service) changedLetters(ctx context.Context, tx *db.Tx, args []changeArgs) ([]mail.Letter, error) {
	ids := make([]string, len(args))
	changed := map[string]change{}
	for i, a := range args {
		ids[i] = a.Registration
		if _, known := changed[a.Change]; !known {
			c, err := changeByID(ctx, tx, a.Change)
			if err != nil {
				return nil, err
			}
			changed[a.Change] = c
		}
	}
	return s.toRegisteredEach(ctx, tx, ids, func(at int, f registration.Facts, m Meeting) mail.Letter {
		return s.changedLetter(tx, f, m, changed[args[at].Change])
	})
}

// toRegisteredEach is toRegistered for letters that depend on their argument.
func (s *Service) toRegisteredEach(ctx context.Context, tx *db.Tx, ids []string, compose func(at int, f registration.Facts, m Meeting) mail.Letter) ([]mail.Letter, error) {
	by, err := s.Registration.Facts(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	var meetings []string
	for _, f := range by {
		meetings = append(meetings, f.Registration.Offering)
	}
	ms, err := byIDs(ctx, tx, meetings)
	if err != nil {
		return nil, err
	}
	letters := make([]mail.Letter, len(ids))
	for i, id := range ids {
		if f, ok := by[id]; ok {
			letters[i] = compose(i, f, ms[f.Registration.Offering])
		}
	}
	return letters, nil
}

// changedLetter says what changed, as it is now.
func (s *Service) changedLetter(tx *db.Tx, f registration.Facts, m Meeting, c change) mail.Letter {
	if !m.Coming(tx.Now) || len(f.Open()) == 0 {
		return mail.Letter{}
	}
	var items []string
	for _, field := range c.Fields {
		switch field {
		case FieldTime:
			items = append(items, f.T(mailChangedTime, "when", civil.FormatPeriod(f.Lang, c.WasStarts, c.WasEnds)))
		case FieldPlace:
			items = append(items, f.T(mailChangedPlace))
		case FieldRemote:
			items = append(items, f.T(mailChangedRemote))
		case FieldTitle:
			items = append(items, f.T(mailChangedTitle))
		}
	}
	l := f.Letter(mailChangedSubject, mail.P(f.T(mailChanged)), mail.Items(items), f.When(), f.Remote(), f.Manage(), mail.Small(f.T(mailChangedElse)))
	if _, ok := f.Secured(); ok {
		part := ical.Request(f.Event(tx, s.BaseURL))
		l.Calendar = &part
	}
	return l
}

func (s *Service) messageLetters(ctx context.Context, tx *db.Tx, args []messageArgs) ([]mail.Letter, error) {
	ids := make([]string, len(args))
	known := map[string]message{}
	for i, a := range args {
		ids[i] = a.Registration
		if _, ok := known[a.Message]; !ok {
			m, err := messageByID(ctx, tx, a.Message)
			if err != nil {
				return nil, err
			}
			known[a.Message] = m
		}
	}
	return s.toRegisteredEach(ctx, tx, ids, func(at int, f registration.Facts, m Meeting) mail.Letter {
		msg := known[args[at].Message]
		if len(f.Open()) == 0 {
			return mail.Letter{}
		}
		l := f.Letter(i18n.Text{FI: msg.Subject.In(i18n.FI), SV: msg.Subject.In(i18n.SV), EN: msg.Subject.In(i18n.EN)},
			mail.Content(msg.Body, f.Lang), mail.Signature(msg.AuthorName, f.T(mailAsConvener)), f.When(), f.Manage())
		l.Title, l.Auto, l.Reason = msg.Subject.In(f.Lang), false, f.T(mailMessageReason)
		return l
	})
}

// invitations composes the invitations of one batch: meetings and networks are
// read once for all of it.
func (s *Service) invitations(ctx context.Context, tx *db.Tx, args []inviteMail) ([]mail.Letter, error) {
	var meetings, people, rows []string
	for _, a := range args {
		meetings, people, rows = append(meetings, a.Meeting), append(people, a.Person), append(rows, a.Row)
	}
	slices.Sort(meetings)
	ms, err := byIDs(ctx, tx, slices.Compact(meetings))
	if err != nil {
		return nil, err
	}
	offs, err := s.Registration.Offerings(ctx, tx, meetings)
	if err != nil {
		return nil, err
	}
	known, err := person.ByIDs(ctx, tx, people)
	if err != nil {
		return nil, err
	}
	members, err := membersByRow(ctx, tx, rows)
	if err != nil {
		return nil, err
	}
	letters := make([]mail.Letter, len(args))
	for i, a := range args {
		m, p, row := ms[a.Meeting], known[a.Person], members[a.Row]
		if m.Coming(tx.Now) && p.Email != "" && row.State == string(space.Joined) && row.Mail != string(space.MailNone) {
			letters[i] = s.invitation(m, offs[m.ID], p, row)
		}
	}
	return letters, nil
}

// invitation is written in the person's language. Where there is no text in
// it, the frame is, and the text of the invitation is marked as another's.
func (s *Service) invitation(m Meeting, o registration.Offering, p person.Person, row memberRow) mail.Letter {
	l := p.Lang.Or(i18n.FI)
	page := s.BaseURL + "/" + string(l) + m.Path()
	net := hostFor(m, row.Network)
	why := mailWhyMember
	if row.Level == string(space.AsFollower) {
		why = mailWhyFollower
	}
	quiet := audienceWord(m.Audience).In(l) + " · " + mailDeadline.With(l, "date", closing(l, o))
	blocks := []mail.Block{mail.Card(civil.FormatPeriodLong(l, m.Starts, m.Ends), []string{whereLine(l, m, o)}, quiet)}
	if !m.Lead.Empty() {
		blocks = append([]mail.Block{mail.Content(m.Lead, l)}, blocks...)
	}
	blocks = append(blocks, mail.Button(mailRegister.In(l), page))
	if !m.Description.Empty() {
		blocks = append(blocks, mail.Content(m.Description, l))
	}
	if !m.Agenda.Empty() {
		blocks = append(blocks, mail.H(mailAgenda.In(l)), mail.Content(m.Agenda, l))
	}
	if m.ContactName != "" {
		blocks = append(blocks, mail.Signature(m.ContactName, m.ContactEmail))
	}
	stop := s.BaseURL + "/u/n/" + row.MailKey
	letter := mail.Letter{
		To: mail.Address{Name: p.Name, Mail: p.Email}, Lang: l, Subject: mailInviteSubject.With(l, "title", m.Title, "when", when(l, m)),
		Above: mailInviteAbove.With(l, "network", net.Name), Title: m.Title.In(l), Blocks: blocks,
		Reason: why.With(l, "network", net.Name), Stop: []mail.Link{{Label: mailStop.In(l), URL: stop}},
		List: &mail.List{ID: net.Slug, Name: net.Name.In(l), Unsubscribe: stop},
	}
	if m.ContactEmail != "" {
		letter.ReplyTo = mail.Address{Name: m.ContactName, Mail: m.ContactEmail}
	}
	return letter
}

// notesLetters tell those who were not there where the notes are.
func (s *Service) notesLetters(ctx context.Context, tx *db.Tx, args []inviteMail) ([]mail.Letter, error) {
	var meetings, people, rows []string
	for _, a := range args {
		meetings, people, rows = append(meetings, a.Meeting), append(people, a.Person), append(rows, a.Row)
	}
	slices.Sort(meetings)
	meetings = slices.Compact(meetings)
	ms, err := byIDs(ctx, tx, meetings)
	if err != nil {
		return nil, err
	}
	written := map[string]Notes{}
	for _, id := range meetings {
		if written[id], err = notes(ctx, tx, id); err != nil {
			return nil, err
		}
	}
	known, err := person.ByIDs(ctx, tx, people)
	if err != nil {
		return nil, err
	}
	members, err := membersByRow(ctx, tx, rows)
	if err != nil {
		return nil, err
	}
	letters := make([]mail.Letter, len(args))
	for i, a := range args {
		m, p, row := ms[a.Meeting], known[a.Person], members[a.Row]
		if !written[a.Meeting].Published.IsZero() && p.Email != "" && row.State == string(space.Joined) && row.Mail == string(space.MailNow) {
			letters[i] = s.notesLetter(m, written[a.Meeting], p, row)
		}
	}
	return letters, nil
}

func (s *Service) notesLetter(m Meeting, n Notes, p person.Person, row memberRow) mail.Letter {
	l := p.Lang.Or(i18n.FI)
	net := hostFor(m, row.Network)
	why := mailWhyNotesMember
	if row.Level == string(space.AsFollower) {
		why = mailWhyNotesFollower
	}
	blocks := []mail.Block{mail.P(mailNotesWhat.With(l, "when", civil.FormatPeriodLong(l, m.Starts, m.Ends)))}
	if !n.Points.Empty() {
		blocks = append(blocks, mail.Content(n.Points, l))
	}
	blocks = append(blocks, mail.Button(mailNotesRead.In(l), s.BaseURL+"/"+string(l)+m.Path()))
	stop := s.BaseURL + "/u/n/" + row.MailKey
	return mail.Letter{
		To: mail.Address{Name: p.Name, Mail: p.Email}, Lang: l, Subject: mailNotesSubject.With(l, "title", m.Title), Above: net.Name.In(l),
		Title: m.Title.In(l), Blocks: blocks, Reason: why.With(l, "network", net.Name), Stop: []mail.Link{{Label: mailStop.In(l), URL: stop}},
		List: &mail.List{ID: net.Slug, Name: net.Name.In(l), Unsubscribe: stop},
	}
}

// hostFor is the network for whose sake somebody is invited.
func hostFor(m Meeting, id string) Network {
	for _, n := range m.Networks {
		if n.ID == id {
			return n
		}
	}
	if len(m.Networks) > 0 {
		return m.Networks[0]
	}
	return Network{}
}

// whereLine says where to come without giving the remote link away.
func whereLine(l i18n.Lang, m Meeting, o registration.Offering) string {
	_, onsite := o.Capacity[registration.Onsite]
	_, remote := o.Capacity[registration.Remote]
	switch {
	case onsite && remote:
		return mailInviteBoth.With(l, "place", m.Where())
	case remote:
		return mailInviteRemote.In(l)
	default:
		return m.Where().In(l)
	}
}

// closing is the last day to register; the hour too, where it is not the end
// of a day.
func closing(l i18n.Lang, o registration.Offering) string {
	end := o.ClosesAt()
	if day := civil.DateOf(end.Add(-1)); day.End().Equal(end) {
		return day.FormatDay(l)
	}
	return civil.FormatInstant(l, end)
}
