package account

import (
	"context"
	"errors"

	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

// The arguments name rows; Seed is what the secret of the link comes from.
type (
	linkArgs       struct{ Link, Seed string }
	invitationArgs struct{ Invitation, Seed string }
	passwordArgs   struct {
		Person string
		At     int64
	}
	grantArgs struct{ Grant string }
)

var (
	linkMail       = mail.Kind[linkArgs]{Name: "account.link"}
	invitationMail = mail.Kind[invitationArgs]{Name: "account.invitation"}
	passwordMail   = mail.Kind[passwordArgs]{Name: "account.password"}
	grantMail      = mail.Kind[grantArgs]{Name: "account.grant"}
)

// Jobs are the mails by which people get in, and are told of it.
func (s *Service) Jobs(_ *jobs.Runner, o *mail.Outbox) {
	mail.Handle(o, linkMail, s.composeLink)
	mail.Handle(o, invitationMail, s.composeInvitation)
	mail.Handle(o, passwordMail, s.composePassword)
	mail.Handle(o, grantMail, s.composeGrant)
}

func (s *Service) composeLink(ctx context.Context, tx *db.Tx, args []linkArgs) ([]mail.Letter, error) {
	letters := make([]mail.Letter, len(args))
	for i, arg := range args {
		l, err := linkByID(ctx, tx, arg.Link)
		if errors.Is(err, db.ErrNoRows) || err == nil && (l.used || !tx.Now.Before(l.expires)) {
			continue // too late to be of use
		} else if err != nil {
			return nil, err
		}
		p, err := whose(ctx, tx, l)
		if err != nil {
			return nil, err
		}
		if p.ID == "" {
			letters[i] = s.newcomerLetter(l, tx.LinkSecret(arg.Seed))
		} else {
			letters[i] = s.linkLetter(l, p, tx.LinkSecret(arg.Seed))
		}
	}
	return letters, nil
}

func (s *Service) linkLetter(l link, p person.Person, token string) mail.Letter {
	in := p.Lang
	return mail.Letter{
		To: mail.Address{Name: p.Name, Mail: l.email}, Lang: in, Auto: true, Asked: true,
		Subject: mailLinkSubject.In(in),
		Blocks: []mail.Block{
			mail.P(mailLinkWhat.With(in, "name", p.Name)),
			mail.Button(msgSignIn.In(in), s.linkURL(in, token)),
			mail.Small(mailLinkEnd.In(in)),
		},
		Reason: mailLinkReason.In(in),
	}
}

// newcomerLetter goes to an address that nobody has: perhaps the reader wrote
// another one than last time.
func (s *Service) newcomerLetter(l link, token string) mail.Letter {
	return mail.Letter{
		To: mail.Address{Mail: l.email}, Lang: l.lang, Auto: true, Asked: true,
		Subject: mailNewSubject.In(l.lang),
		Blocks: []mail.Block{
			mail.P(mailNewWhat.With(l.lang, "email", person.ShowEmail(l.email))),
			mail.Button(mailNewButton.In(l.lang), s.linkURL(l.lang, token)),
			mail.Small(mailLinkEnd.In(l.lang)),
		},
		Reason: mailLinkReason.In(l.lang),
	}
}

func (s *Service) composeInvitation(ctx context.Context, tx *db.Tx, args []invitationArgs) ([]mail.Letter, error) {
	letters := make([]mail.Letter, len(args))
	for i, arg := range args {
		inv, err := invitationByID(ctx, tx, arg.Invitation)
		if errors.Is(err, db.ErrNoRows) || err == nil && inv.State(tx.Now) != Waiting {
			continue
		} else if err != nil {
			return nil, err
		}
		v, err := s.invited(ctx, tx, inv)
		if err != nil {
			return nil, err
		}
		l, name := inv.Lang, inv.Name
		if p, err := person.ByEmail(ctx, tx, inv.Email); err == nil {
			l, name = p.Lang, p.Name
		} else if !errors.Is(err, db.ErrNoRows) {
			return nil, err
		}
		until := civil.DateOf(inv.Expires)
		letters[i] = mail.Letter{
			To: mail.Address{Name: name, Mail: inv.Email}, Lang: l, Auto: true,
			Subject: mailInviteSubject.In(l),
			Blocks: []mail.Block{
				mail.P(v.sentence(l)),
				mail.Button(mailInviteButton.In(l), s.BaseURL+"/"+string(l)+"/invitations/"+tx.LinkSecret(arg.Seed)),
				mail.Small(mailInviteEnd.With(l, "until", until.Format(l))),
			},
			Reason: mailInviteReason.In(l),
		}
	}
	return letters, nil
}

// sentence says who invites to what.
func (i Invited) sentence(l i18n.Lang) string {
	inviter := i.Inviter
	if inviter == "" {
		inviter = msgSomebody.In(l)
	}
	switch {
	case i.Role.Empty():
		return msgInviteOrg.With(l, "inviter", inviter, "organisation", i.Scope)
	case i.Scope.Empty():
		return msgInviteRole.With(l, "inviter", inviter, "role", i.Role)
	}
	return msgInviteRoleFor.With(l, "inviter", inviter, "role", i.Role, "scope", i.Scope)
}

func (s *Service) composePassword(ctx context.Context, tx *db.Tx, args []passwordArgs) ([]mail.Letter, error) {
	letters := make([]mail.Letter, len(args))
	for i, arg := range args {
		p, err := person.ByID(ctx, tx, arg.Person)
		if errors.Is(err, db.ErrNoRows) || err == nil && !p.Verified {
			continue
		} else if err != nil {
			return nil, err
		}
		letters[i] = mail.Letter{
			To: mail.Address{Name: p.Name, Mail: p.Email}, Lang: p.Lang, Auto: true,
			Subject: mailPasswordSubject.In(p.Lang),
			Blocks: []mail.Block{
				mail.P(mailPasswordWhat.With(p.Lang, "when", civil.FormatInstant(p.Lang, db.Time(arg.At)))),
				mail.P(mailPasswordElse.In(p.Lang)),
				mail.Goto(msgSecurity.In(p.Lang), s.BaseURL+"/"+string(p.Lang)+"/me/security"),
			},
		}
	}
	return letters, nil
}

// composeGrant tells people of a role that somebody else gave them.
func (s *Service) composeGrant(ctx context.Context, tx *db.Tx, args []grantArgs) ([]mail.Letter, error) {
	letters := make([]mail.Letter, len(args))
	for i, arg := range args {
		g, err := grantByID(ctx, tx, arg.Grant)
		if errors.Is(err, db.ErrNoRows) || err == nil && !g.To.IsZero() && g.To.Before(tx.Today()) {
			continue // taken back before it was told
		} else if err != nil {
			return nil, err
		}
		role, known := RoleNamed(g.Role)
		p, err := person.ByID(ctx, tx, g.Person)
		if errors.Is(err, db.ErrNoRows) || !known || err == nil && p.Email == "" {
			continue
		} else if err != nil {
			return nil, err
		}
		names, err := s.names(ctx, tx, []Grant{g}, nil)
		if err != nil {
			return nil, err
		}
		giver := ""
		if by, err := person.ByID(ctx, tx, g.GivenBy); err == nil {
			giver = by.Name
		}
		l := p.Lang
		letters[i] = mail.Letter{
			To: mail.Address{Name: p.Name, Mail: p.Email}, Lang: l, Auto: true,
			Subject: mailGrantSubject.With(l, "role", role.Say),
			Blocks: []mail.Block{
				mail.P(mailGrantWhat.With(l, "name", p.Name)),
				mail.Facts([][2]string{
					{mailGrantRole.In(l), role.Say.In(l)}, {mailGrantFor.In(l), names[g.Scope].In(l)},
					{mailGrantFrom.In(l), dayOrNone(l, g.From)}, {mailGrantTo.In(l), dayOrNone(l, g.To)}, {mailGrantBy.In(l), giver},
				}),
				mail.Button(mailGrantButton.In(l), s.BaseURL+"/"+string(l)+"/me"),
				mail.Small(mailGrantWrong.In(l)),
			},
			Reason: mailGrantReason.In(l),
		}
	}
	return letters, nil
}

func dayOrNone(l i18n.Lang, d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.Format(l)
}
