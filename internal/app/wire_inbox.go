package app

import (
	"context"
	"errors"
	"net"
	"slices"
	"strings"

	"parvi/internal/account"
	"parvi/internal/home"
	"parvi/internal/network"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/inbox"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
	"parvi/internal/talk"
)

// replyToThread is the purpose of the addresses by which people answer in a
// thread.
const replyToThread inbox.Purpose = "talk.thread"

// inboxFeature is mail coming in.
func (a *App) inboxFeature() feature {
	return feature{
		routes: a.Inbox.Routes, jobs: func(r *jobs.Runner, o *mail.Outbox) {
			a.Inbox.Jobs(r, o)
			mail.Handle(o, heldMail, a.composeHeld)
			mail.Handle(o, leftMail, a.composeLeft)
			mail.Handle(o, stoppedMail, a.composeStopped)
			mail.Handle(o, passedOnMail, a.composePassedOn)
			jobs.Handle(r, tellHeld, a.tellHeld)
		},
		refs: []person.Ref{
			{Table: "inbox_keys", ID: "id", Column: "person_id", UniqueWith: []string{"purpose", "ref"}},
			{Table: "inbox_mails", ID: "id", Column: "person_id"},
			{Table: "inbox_mails", ID: "id", Column: "let_in_by"},
		},
		retention: inbox.Retention(), invariants: inbox.Invariants(),
		ownData: []home.OwnData{{Name: "mail", Tell: inbox.OwnData}},
	}
}

// wireInbox takes mail in for those who belong to networks. Replies are asked
// for in mails only where somebody listens.
func (a *App) wireInbox() {
	cfg := a.Config
	in := &inbox.Server{
		DB: a.DB, Log: a.log, Domain: cfg.MailDomain, AuthServ: cfg.MailAuthserv, Resolver: a.env.Resolver,
		Person: sender, ByAddress: senderBy, OnSuspended: []func(context.Context, *db.Tx, string) error{a.onSuspended},
	}
	if in.Resolver == nil {
		in.Resolver = net.DefaultResolver
	}
	a.Inbox = in
	a.People.OnVerified = append(a.People.OnVerified, func(ctx context.Context, tx *db.Tx, _ person.ID, email string) error {
		return inbox.Restore(ctx, tx, email)
	})
	if !cfg.has("networks") {
		return
	}
	in.Box, in.Kept, in.Keep = networkBox, keptBoxes, a.keepFile
	in.OnHeld = append(in.OnHeld, func(ctx context.Context, tx *db.Tx, box string) error {
		return tellHeld.Enqueue(ctx, tx, boxArgs{box}, jobs.Unique(box), jobs.At(tx.Now.Add(heldWait)))
	})
	in.Handle(replyToThread, a.threadReply)
	in.HandleName(a.threadByMail)
	in.HandleKeys(a.registrationKey, a.registrationReply)
	in.HandleKeys(askedKey, a.askedReply)
	a.answerByMail()
	if cfg.MailListen == "" {
		return
	}
	a.Registration.ReplyAt, a.Networks.ReplyAt = in.Address, in.Address
	a.Talk.ReplyTo = func(ctx context.Context, tx *db.Tx, thread string, people []string) (map[string]string, error) {
		keys, err := inbox.Keys(ctx, tx, replyToThread, thread, people)
		for who, key := range keys {
			keys[who] = in.Address(key)
		}
		return keys, err
	}
	a.Talk.PostTo = func(p talk.Place) string { return p.Slug + "@" + cfg.MailDomain }
}

func asSender(p person.Person) inbox.Sender {
	return inbox.Sender{ID: p.ID, Lang: p.Lang, Mail: mail.Address{Name: p.Name, Mail: p.Email}}
}

func sender(ctx context.Context, tx *db.Tx, id string) (inbox.Sender, error) {
	p, err := person.ByID(ctx, tx, id)
	return asSender(p), err
}

// senderBy is whose address it is. Somebody whom others have entered counts
// too, who has not yet confirmed it here: their own mail server vouches for
// them as well as a link would.
func senderBy(ctx context.Context, tx *db.Tx, address string) (inbox.Sender, error) {
	p, err := person.ByEmail(ctx, tx, address)
	if errors.Is(err, db.ErrNoRows) {
		p, err = person.Claimable(ctx, tx, address)
	}
	return asSender(p), err
}

// networkBox is the network whose name stands before the @, now or once.
func networkBox(ctx context.Context, tx *db.Tx, name string) (inbox.Box, bool, error) {
	n, err := network.BySlug(ctx, tx, name)
	if fault.Is(err, fault.NotFound) {
		n, err = network.ByOldSlug(ctx, tx, name)
	}
	if fault.Is(err, fault.NotFound) {
		return inbox.Box{}, false, nil
	}
	return inbox.Box{Ref: string(n.Space()), Name: n.Name, Path: n.Path(), Lang: i18n.FI}, err == nil, err
}

func keptBoxes(ctx context.Context, tx *db.Tx, who authz.Actor) (map[string]i18n.Content, error) {
	ids, err := network.Handled(ctx, tx, who)
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	list, err := network.ByIDs(ctx, tx, ids)
	kept := make(map[string]i18n.Content, len(list))
	for _, n := range list {
		kept[string(n.Space())] = n.Name
	}
	return kept, err
}

// threadReply is an answer to the mail of a thread: the same use case as the
// form on its page, or one of the words that the mail offers.
func (a *App) threadReply(ctx context.Context, tx *db.Tx, r inbox.Reply) error {
	who, err := a.Accounts.ActorFor(ctx, tx, r.Person)
	if err != nil {
		return err
	}
	switch inbox.Word(r.Text) {
	case inbox.Stop:
		return space.SetFollow(ctx, tx, who, who.Person, r.Ref, space.MailNone)
	case inbox.Leave:
		return a.leaveByMail(ctx, tx, who, r.Ref)
	}
	with, left := cameWith(r)
	post, err := a.Talk.ReplyByMail(ctx, tx, who, r.Ref, talk.NewPost{Text: inbox.Markdown(r.Text), MessageID: r.MessageID, Files: with})
	if err != nil {
		return err
	}
	return tellLeft(ctx, tx, r, post.Path(), left)
}

// leaveByMail leaves the space in which a thread is.
func (a *App) leaveByMail(ctx context.Context, tx *db.Tx, who authz.Actor, thread string) error {
	entries, err := space.EntriesByIDs(ctx, tx, []string{thread})
	if err != nil {
		return err
	}
	e, ok := entries[thread]
	if !ok {
		return fault.Missing(errors.New("no such thread"))
	}
	return space.Leave(ctx, tx, who, e.Space, who.Person, "")
}

// threadByMail starts a thread from mail to a network's address: that of a
// member, or of a stranger whom somebody who answers for the network has let
// in, in whose name it is then said.
func (a *App) threadByMail(ctx context.Context, tx *db.Tx, to string, r inbox.Reply, trusted bool) error {
	if slices.Contains(tipBoxes, to) {
		return a.tipByMail(ctx, tx, r, trusted)
	}
	box, ok, err := networkBox(ctx, tx, to)
	if err != nil {
		return err
	}
	if !ok || a.Talk == nil {
		return fault.New(fault.NotFound, faultNoTalk)
	}
	who, text := r.Person, inbox.Markdown(r.Text)
	if r.LetIn != "" {
		who = r.LetIn
	}
	if !trusted || who == "" {
		return inbox.ErrHold
	}
	actor, err := a.Accounts.ActorFor(ctx, tx, who)
	if err != nil {
		return err
	}
	if r.LetIn != "" {
		name := r.From.Name
		if name == "" {
			name, _, _ = strings.Cut(r.From.Mail, "@")
		}
		text = letInBy.With(actor.Lang, "name", name) + "\n\n" + asQuote(text)
	}
	title := r.Subject
	if title == "" {
		title, _, _ = strings.Cut(r.Text, "\n")
	}
	with, left := cameWith(r)
	t, err := a.Talk.Begin(ctx, tx, actor, space.Ref(box.Ref), talk.New{
		Title: clipped(title, 120), NewPost: talk.NewPost{Lang: r.Lang, Text: text, MessageID: r.MessageID, Files: with},
	})
	if err == nil && r.LetIn == "" {
		err = tellLeft(ctx, tx, r, t.Path(), left)
	}
	if r.LetIn == "" && (fault.Is(err, fault.Forbidden) || fault.Is(err, fault.NotFound)) {
		return inbox.ErrHold // known, but no member
	}
	return err
}

// asQuote marks every line as somebody else's.
func asQuote(text string) string { return "> " + strings.ReplaceAll(text, "\n", "\n> ") }

func clipped(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n-1]) + "…"
	}
	return s
}

func (a *App) inboxTasks(ctx context.Context, who authz.Actor) ([]home.Task, error) {
	held, err := a.Inbox.Waiting(ctx, who)
	if err != nil || len(held) == 0 {
		return nil, err
	}
	return []home.Task{{Title: taskHeld.Text(len(held)), Meta: taskHeldMeta, Path: "/inbox", Verb: taskHeldVerb}}, nil
}

// contactsOf are who answers for a network, each once.
func contactsOf(ctx context.Context, tx *db.Tx, ids ...string) ([]account.Holder, error) {
	list, err := account.HoldersOf(ctx, tx, []string{account.Contact, account.Lead}, ids, tx.Today())
	seen := map[string]bool{}
	return slices.DeleteFunc(list, func(h account.Holder) bool {
		twice := seen[h.Person.ID]
		seen[h.Person.ID] = true
		return twice
	}), err
}
