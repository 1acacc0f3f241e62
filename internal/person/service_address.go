package person

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/ident"
)

// mailsPerDay is how many links to verify one address are mailed in a day.
const mailsPerDay = 5

// AddAddress gives a person one more address, unproved, and mails it the link
// that proves it.
func AddAddress(ctx context.Context, tx *db.Tx, who authz.Actor, id ID, email string) (Address, error) {
	email, err := ParseEmail(email)
	if err != nil {
		return Address{}, err
	}
	have, err := addresses(ctx, tx, id)
	if err != nil {
		return Address{}, err
	}
	if len(have) >= MaxAddresses {
		return Address{}, fault.FieldErr("email", msgTooManyAddresses.Fill("n", MaxAddresses))
	}
	for _, a := range have {
		if a.Email == email {
			return Address{}, fault.FieldErr("email", msgEmailYours)
		}
	}
	// Whether somebody else has proved it is told only by the mailbox: the page
	// of the link says so, this one gives nothing away.
	a := Address{ID: tx.NewID(), Person: id, Email: email, Created: tx.Now}
	if err := insertAddress(ctx, tx, a); err != nil {
		return Address{}, err
	}
	if len(have) == 0 {
		if err := setPrimary(ctx, tx, id, a.ID); err != nil {
			return Address{}, err
		}
	}
	if err := audit.Record(ctx, tx, who, "person.address.add", "person:"+id, map[string]string{"address": a.ID}); err != nil {
		return Address{}, err
	}
	return a, sendVerification(ctx, tx, a.ID)
}

func sendVerification(ctx context.Context, tx *db.Tx, address string) error {
	n, err := verificationsSince(ctx, tx, address, tx.Now.Add(-24*time.Hour))
	if err != nil {
		return err
	}
	if n >= mailsPerDay {
		return &fault.Error{Kind: fault.TooMany, RetryAfter: 24 * time.Hour}
	}
	seed, token := tx.NewLink()
	if err := insertVerification(ctx, tx, ident.Hash(token), address, tx.Now.Add(VerifyFor)); err != nil {
		return err
	}
	return verifyMail.Enqueue(ctx, tx, verifyArgs{Address: address, Seed: seed})
}

// own is one's own person and one of their addresses; what is not one's own is
// not found.
func own(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (Person, Address, error) {
	a, err := address(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return Person{}, Address{}, fault.Missing(err)
	} else if err != nil {
		return Person{}, Address{}, err
	}
	p, err := person(ctx, tx, a.Person)
	if err != nil {
		return Person{}, Address{}, err
	}
	return p, a, MayEdit.Check(who, p)
}

// Add is AddAddress for the person who acts.
func (s *Service) Add(ctx context.Context, who authz.Actor, email string) (Address, error) {
	if !who.SignedIn() {
		return Address{}, MayEdit.Check(who, Person{})
	}
	var a Address
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		a, err = AddAddress(ctx, tx, who, who.Person, email)
		return err
	})
	if err != nil {
		return Address{}, fmt.Errorf("add address of %s: %w", who.Person, err)
	}
	return a, nil
}

// SendAgain mails another link to an address that still waits to be proved.
func (s *Service) SendAgain(ctx context.Context, who authz.Actor, id string) (Address, error) {
	var a Address
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if _, a, err = own(ctx, tx, who, id); err != nil {
			return err
		}
		if !a.Verified.IsZero() {
			return nil
		}
		return sendVerification(ctx, tx, a.ID)
	})
	if err != nil {
		return Address{}, fmt.Errorf("send verification of %s: %w", id, err)
	}
	return a, nil
}

// Remove takes an address away, but never the last one that is proved: nobody
// could sign in any more.
func (s *Service) Remove(ctx context.Context, who authz.Actor, id string) (Address, error) {
	var gone Address
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		p, a, err := own(ctx, tx, who, id)
		if err != nil {
			return err
		}
		gone = a
		all, err := addresses(ctx, tx, p.ID)
		if err != nil {
			return err
		}
		proved := 0
		for _, other := range all {
			if !other.Verified.IsZero() && other.ID != a.ID {
				proved++
			}
		}
		if !a.Verified.IsZero() && proved == 0 {
			return fault.New(fault.Conflict, msgLastAddress)
		}
		if err := deleteAddress(ctx, tx, a.ID); err != nil {
			return err
		}
		if err := choosePrimary(ctx, tx, p.ID); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "person.address.remove", "person:"+p.ID, nil)
	})
	if err != nil {
		return Address{}, fmt.Errorf("remove address %s: %w", id, err)
	}
	return gone, nil
}

// MakePrimary has mails go to another of the proved addresses.
func (s *Service) MakePrimary(ctx context.Context, who authz.Actor, id string) (Address, error) {
	var chosen Address
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		p, a, err := own(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if a.Verified.IsZero() {
			return fault.New(fault.Conflict, msgPrimaryUnverified)
		}
		chosen = a
		if err := setPrimary(ctx, tx, p.ID, a.ID); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "person.address.primary", "person:"+p.ID, map[string]string{"address": a.ID})
	})
	if err != nil {
		return Address{}, fmt.Errorf("make %s primary: %w", id, err)
	}
	return chosen, nil
}

// pending is the address that a mailed link would prove, if the link still
// works and the one who opens it is the one who added the address. Whoever
// merely reads the mailbox of another must not get their address attached to a
// stranger's account, nor a stranger theirs.
func pending(ctx context.Context, tx *db.Tx, who authz.Actor, token string) (Person, Address, error) {
	v, err := verificationOf(ctx, tx, ident.Hash(strings.ToLower(token)))
	if errors.Is(err, db.ErrNoRows) {
		return Person{}, Address{}, fault.Missing(err)
	} else if err != nil {
		return Person{}, Address{}, err
	}
	if v.used || !tx.Now.Before(v.expires) {
		return Person{}, Address{}, fault.New(fault.Gone, msgVerifyGone)
	}
	if !who.SignedIn() {
		return Person{}, Address{}, MayEdit.Check(who, Person{})
	}
	a, err := address(ctx, tx, v.address)
	if errors.Is(err, db.ErrNoRows) {
		return Person{}, Address{}, fault.New(fault.Gone, msgVerifyGone)
	} else if err != nil {
		return Person{}, Address{}, err
	}
	p, err := person(ctx, tx, a.Person)
	if err != nil {
		return Person{}, Address{}, err
	}
	if who.Person != p.ID {
		return Person{}, Address{}, fault.New(fault.Conflict, msgVerifyOther)
	}
	return p, a, nil
}

// Pending is what a mailed link would prove.
func (s *Service) Pending(ctx context.Context, who authz.Actor, token string) (p Person, a Address, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		p, a, err = pending(ctx, tx, who, token)
		return err
	})
	if err != nil {
		return Person{}, Address{}, fmt.Errorf("pending address: %w", err)
	}
	return p, a, nil
}

// Prove uses up a mailed link.
func (s *Service) Prove(ctx context.Context, who authz.Actor, token string) (Address, error) {
	var proved Address
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		p, a, err := pending(ctx, tx, who, token)
		if err != nil {
			return err
		}
		proved = a
		if err := useVerification(ctx, tx, ident.Hash(strings.ToLower(token))); err != nil {
			return err
		}
		_, err = s.Verify(ctx, tx, who, p.ID, a.Email)
		return err
	})
	if err != nil {
		return Address{}, fmt.Errorf("prove address: %w", err)
	}
	return proved, nil
}

// AddressesOf are the addresses of a person, proved or not.
func AddressesOf(ctx context.Context, tx *db.Tx, id ID) ([]Address, error) {
	return addresses(ctx, tx, id)
}

// Own is a person's own page: who they are and their addresses.
func (s *Service) Own(ctx context.Context, who authz.Actor) (p Person, all []Address, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if !who.SignedIn() {
			return MayEdit.Check(who, Person{})
		}
		if p, err = person(ctx, tx, who.Person); err != nil {
			return err
		}
		all, err = addresses(ctx, tx, who.Person)
		return err
	})
	if err != nil {
		return Person{}, nil, fmt.Errorf("own details: %w", err)
	}
	return p, all, nil
}
