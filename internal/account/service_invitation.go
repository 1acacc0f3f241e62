package account

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
)

// mailsPerInvitation is how often one invitation may be mailed.
const mailsPerInvitation = 5

// Invite asks an address to take a role, or a place in an organisation. The
// actor must be allowed to give the role; a place alone is given by whoever may
// appoint main users there.
func (s *Service) Invite(ctx context.Context, who authz.Actor, n NewInvitation) (Invitation, error) {
	var i Invitation
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		role, scope := n.Role, n.Scope
		if role == "" {
			role, scope = MainUser, n.Org
		}
		if _, err := s.appointment(ctx, tx, who, role, scope); err != nil {
			return err
		}
		if n.Org != "" && n.Role != "" && n.Org != n.Scope {
			if _, err := s.appointment(ctx, tx, who, MainUser, n.Org); err != nil {
				return err
			}
		}
		var err error
		i, err = invite(ctx, tx, who, n)
		return err
	}, db.Named("account.invite"))
	if err != nil {
		return Invitation{}, fmt.Errorf("invite: %w", err)
	}
	return i, nil
}

// invite makes and mails an invitation; one that is open for the same already
// is mailed again.
func invite(ctx context.Context, tx *db.Tx, who authz.Actor, n NewInvitation) (Invitation, error) {
	email, err := person.ParseEmail(n.Email)
	if err != nil {
		return Invitation{}, err
	}
	if n.Role != "" {
		if err := (NewGrant{Role: n.Role, Scope: n.Scope, From: n.From, To: n.To}).check(); err != nil {
			return Invitation{}, err
		}
	}
	n.Email = email
	open, err := openInvitation(ctx, tx, n)
	if err == nil {
		return open, mailInvitation(ctx, tx, open)
	} else if !errors.Is(err, db.ErrNoRows) {
		return Invitation{}, err
	}
	i := Invitation{ID: tx.NewID(), Email: email, Name: strings.Join(strings.Fields(n.Name), " "), Lang: n.Lang.Or(who.Lang.Or(i18n.FI)),
		Role: n.Role, Scope: n.Scope, From: n.From, To: n.To, Org: n.Org, Title: n.Title,
		InvitedBy: who.Person, Created: tx.Now, Expires: tx.Now.Add(InvitationFor)}
	if err := insertInvitation(ctx, tx, i); err != nil {
		return Invitation{}, err
	}
	if err := audit.Record(ctx, tx, who, "account.invite", "invitation:"+i.ID, map[string]string{"role": i.Role, "scope": i.Scope}); err != nil {
		return Invitation{}, err
	}
	return i, mailInvitation(ctx, tx, i)
}

func mailInvitation(ctx context.Context, tx *db.Tx, i Invitation) error {
	n, err := invitationLinks(ctx, tx, i.ID)
	if err != nil {
		return err
	}
	if n >= mailsPerInvitation {
		return &fault.Error{Kind: fault.TooMany, RetryAfter: InvitationFor}
	}
	seed, token := tx.NewLink()
	if err := insertInvitationLink(ctx, tx, ident.Hash(token), i.ID); err != nil {
		return err
	}
	return invitationMail.Enqueue(ctx, tx, invitationArgs{Invitation: i.ID, Seed: seed})
}

// change runs f on an invitation that the actor may withdraw.
func (s *Service) change(ctx context.Context, who authz.Actor, id string, f func(tx *db.Tx, i Invitation) error) (Invitation, error) {
	var i Invitation
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if i, err = invitationByID(ctx, tx, id); errors.Is(err, db.ErrNoRows) {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		role, scope := i.Role, i.Scope
		if role == "" {
			role, scope = MainUser, i.Org
		}
		if _, err := s.appointment(ctx, tx, who, role, scope); err != nil {
			return err
		}
		if st := i.State(tx.Now); st == Accepted || st == Cancelled {
			return fault.New(fault.Conflict, msgInviteGone)
		}
		return f(tx, i)
	})
	return i, err
}

// Resend mails an invitation again and lets it run for another fourteen days.
func (s *Service) Resend(ctx context.Context, who authz.Actor, id string) (Invitation, error) {
	i, err := s.change(ctx, who, id, func(tx *db.Tx, i Invitation) error {
		if err := setExpiry(ctx, tx, i.ID, db.Millis(tx.Now.Add(InvitationFor))); err != nil {
			return err
		}
		if err := audit.Record(ctx, tx, who, "account.invite.again", "invitation:"+i.ID, nil); err != nil {
			return err
		}
		return mailInvitation(ctx, tx, i)
	})
	if err != nil {
		return Invitation{}, fmt.Errorf("resend invitation %s: %w", id, err)
	}
	return i, nil
}

// Withdraw has an invitation work no more.
func (s *Service) Withdraw(ctx context.Context, who authz.Actor, id string) (Invitation, error) {
	i, err := s.change(ctx, who, id, func(tx *db.Tx, i Invitation) error {
		if err := markCancelled(ctx, tx, i.ID); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "account.invite.withdraw", "invitation:"+i.ID, nil)
	})
	if err != nil {
		return Invitation{}, fmt.Errorf("withdraw invitation %s: %w", id, err)
	}
	return i, nil
}

// Invited is what the one who opens an invitation is shown.
type Invited struct {
	Invitation Invitation
	Inviter    string       // "" when nobody in person
	Role       i18n.Text    // empty when it is only about the organisation
	Scope      i18n.Content // what the role is for, or the organisation
	As         person.Person
	Adds       bool // the address will be added to As
}

// New tells whether the one who accepts is new, so that the name is asked.
func (i Invited) New() bool { return i.As.ID == "" }

// open is the invitation of a token, if it still waits.
func open(ctx context.Context, tx *db.Tx, token string) (Invitation, error) {
	i, err := invitationByHash(ctx, tx, ident.Hash(strings.ToLower(token)))
	if errors.Is(err, db.ErrNoRows) {
		return i, fault.Missing(err)
	} else if err != nil {
		return i, err
	}
	if i.State(tx.Now) != Waiting {
		return i, fault.New(fault.Gone, msgInviteGone)
	}
	return i, nil
}

// accepter is who would accept: whoever has the address; else the one who is
// signed in, to whom it will be added; else whoever was entered with it; else
// somebody new.
func accepter(ctx context.Context, tx *db.Tx, who authz.Actor, email string) (p person.Person, adds bool, err error) {
	p, err = person.ByEmail(ctx, tx, email)
	switch {
	case err == nil && who.SignedIn() && who.Person != p.ID:
		return p, false, fault.New(fault.Conflict, msgInviteTaken)
	case err == nil || !errors.Is(err, db.ErrNoRows):
		return p, false, err
	case who.SignedIn():
		p, err = person.ByID(ctx, tx, who.Person)
		return p, true, err
	}
	p, err = person.Claimable(ctx, tx, email)
	if errors.Is(err, db.ErrNoRows) {
		return person.Person{}, false, nil
	}
	return p, false, err
}

// Invitation is what a mailed invitation would do; looking at it does nothing.
func (s *Service) Invitation(ctx context.Context, who authz.Actor, token string) (Invited, error) {
	var v Invited
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		i, err := open(ctx, tx, token)
		if err != nil {
			return err
		}
		v, err = s.invited(ctx, tx, i)
		if err != nil {
			return err
		}
		v.As, v.Adds, err = accepter(ctx, tx, who, i.Email)
		return err
	})
	if err != nil {
		return Invited{}, fmt.Errorf("invitation: %w", err)
	}
	return v, nil
}

// invited is what page and mail say of an invitation.
func (s *Service) invited(ctx context.Context, tx *db.Tx, i Invitation) (Invited, error) {
	v := Invited{Invitation: i}
	if i.InvitedBy != "" {
		p, err := person.ByID(ctx, tx, i.InvitedBy)
		if err != nil {
			return v, err
		}
		v.Inviter = p.Name
	}
	names, err := s.names(ctx, tx, nil, []Invitation{i})
	if err != nil {
		return v, err
	}
	if r, ok := RoleNamed(i.Role); ok {
		v.Role, v.Scope = r.Say, names[i.Scope]
	} else {
		v.Scope = names[i.Org]
	}
	return v, nil
}

// Accept takes an invitation: the person gets the role and the place. Somebody
// new is signed in; who has an account signs in as always, since an invitation
// lies in the mailbox for two weeks.
func (s *Service) Accept(ctx context.Context, who authz.Actor, u Use) (SignedIn, error) {
	var in SignedIn
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		in = SignedIn{}
		i, err := open(ctx, tx, u.Token)
		if err != nil {
			return err
		}
		p, _, err := accepter(ctx, tx, who, i.Email)
		if err != nil {
			return err
		}
		fresh := p.ID == "" || p.Staged()
		if p.ID == "" {
			if p, err = person.Create(ctx, tx, authz.Actor{}, person.New{Name: u.Name, Email: i.Email, Lang: u.Lang.Or(i.Lang)}); err != nil {
				return err
			}
		}
		as := authz.Actor{Person: p.ID, Name: p.Name, Lang: p.Lang, Session: who.Session}
		if p, err = s.People.Verify(ctx, tx, as, p.ID, i.Email); err != nil {
			return err
		}
		if err := s.take(ctx, tx, as, p, i); err != nil {
			return err
		}
		if fresh && !who.SignedIn() {
			in, err = s.begin(ctx, tx, p, u.Agent, u.Old, true)
		}
		in.Person = p
		return err
	}, db.Named("account.accept"))
	if err != nil {
		return SignedIn{}, fmt.Errorf("accept invitation: %w", err)
	}
	return in, nil
}

// take gives the person what an invitation promises.
func (s *Service) take(ctx context.Context, tx *db.Tx, as authz.Actor, p person.Person, i Invitation) error {
	giver := authz.System
	giver.Person = i.InvitedBy
	position := ""
	if i.Org != "" {
		have, err := PositionFor(ctx, tx, p.ID, []string{i.Org})
		if err != nil {
			return err
		}
		if position = have; position == "" {
			held, err := org.AddPosition(ctx, tx, authz.System, org.NewPosition{Person: p.ID, Org: i.Org,
				Title: i18n.Content{}.Set(i.Lang, i.Title), From: tx.Today(), To: i.To})
			if err != nil {
				return err
			}
			position = held.ID
		}
	}
	if i.Role != "" {
		from := i.From
		if from.Before(tx.Today()) {
			from = tx.Today()
		}
		if _, err := Give(ctx, tx, giver, NewGrant{Person: p.ID, Role: i.Role, Scope: i.Scope, From: from, To: i.To, Position: position}); err != nil {
			return err
		}
	}
	if err := markAccepted(ctx, tx, i.ID, p.ID); err != nil {
		return err
	}
	return audit.Record(ctx, tx, as, "account.invite.accept", "invitation:"+i.ID, nil)
}
