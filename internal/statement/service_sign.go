package statement

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// mostSignatures bounds what is read of one statement at once.
const mostSignatures = 20_000

// Sign signs a statement, for oneself or for an organisation.
func (s *Service) Sign(ctx context.Context, who authz.Actor, id string, n NewSignature) error {
	return s.change(ctx, who, id, func(tx *db.Tx, x Statement) error { return s.signIn(ctx, tx, who, x, n) })
}

// SignIn is the part of Sign that joins a transaction.
func (s *Service) SignIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, n NewSignature) error {
	x, err := find(ctx, tx, who, id)
	if err != nil {
		return err
	}
	return s.signIn(ctx, tx, who, x, n)
}

func (s *Service) signIn(ctx context.Context, tx *db.Tx, who authz.Actor, x Statement, n NewSignature) error {
	if err := MaySign.Check(who, x); err != nil {
		return err
	}
	n.Title = strings.Join(strings.Fields(n.Title), " ")
	if err := n.check(x, tx.Today()); err != nil {
		return err
	}
	me, err := person.ByID(ctx, tx, who.Person)
	if err != nil {
		return err
	}
	g := Signature{ID: tx.NewID(), Statement: x.ID, Person: who.Person, Name: me.Name, Title: n.Title, At: tx.Now}
	if n.Org != "" {
		if g.OrgName, err = nameToSign(ctx, tx, who, n.Org); err != nil {
			return err
		}
		g.Org = n.Org
	}
	ok, err := insertSignature(ctx, tx, g)
	if err != nil {
		return err
	}
	if !ok {
		return fault.New(fault.Conflict, msgSignedAlready)
	}
	return audit.Record(ctx, tx, who, "statement.sign", ref(x.ID), map[string]string{"org": n.Org})
}

// nameToSign is the name of an organisation for which the actor may sign. Of
// one for which they may not, they learn no more than that.
func nameToSign(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (i18n.Content, error) {
	chosen, err := named(ctx, tx, who.Person)
	if err != nil {
		return i18n.Content{}, err
	}
	if !MaySignFor.Allows(who, Signer{Org: id, Named: slices.Contains(chosen, id)}) {
		return i18n.Content{}, fault.FieldErr("as", msgNotFor)
	}
	o, err := org.ByID(ctx, tx, id)
	if err != nil {
		return i18n.Content{}, err
	}
	if !o.Alive(tx.Today()) {
		return i18n.Content{}, fault.FieldErr("as", msgOrgEnded)
	}
	return o.Name, nil
}

// organisations are those for which somebody may sign.
func organisations(ctx context.Context, tx *db.Tx, who authz.Actor) ([]org.Organisation, error) {
	ids, err := named(ctx, tx, who.Person)
	if err != nil {
		return nil, err
	}
	for _, id := range who.Scopes("main_user") {
		if id != "" && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	by, err := org.ByIDs(ctx, tx, ids, tx.Today())
	var out []org.Organisation
	for _, o := range by {
		if o.Alive(tx.Today()) {
			out = append(out, o)
		}
	}
	slices.SortFunc(out, func(a, b org.Organisation) int {
		return cmp.Or(cmp.Compare(i18n.SortKey(a.Name.In(who.Lang)), i18n.SortKey(b.Name.In(who.Lang))), cmp.Compare(a.ID, b.ID))
	})
	return out, err
}

// Unsign takes a signature back before publication: by who gave it, or by
// another who may sign for the organisation.
func (s *Service) Unsign(ctx context.Context, who authz.Actor, id, signature string) error {
	return s.change(ctx, who, id, func(tx *db.Tx, x Statement) error {
		g, err := signatureOf(ctx, tx, x.ID, signature)
		if errors.Is(err, db.ErrNoRows) {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		if g.Person != who.Person {
			chosen, err := named(ctx, tx, who.Person)
			if err != nil {
				return err
			}
			if g.Org == "" {
				return fault.New(fault.Forbidden, i18n.Text{})
			}
			if err := MaySignFor.Check(who, Signer{Org: g.Org, Named: slices.Contains(chosen, g.Org)}); err != nil {
				return err
			}
		}
		if x.State != Signing {
			return fault.New(fault.Conflict, msgSignatureStands)
		}
		if err := deleteSignature(ctx, tx, g.ID); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "statement.unsign", ref(x.ID), map[string]string{"org": g.Org})
	})
}

// Named is whom an organisation has named to sign for it.
type Named struct {
	ID     string
	Person person.Person
}

// Signers are those an organisation has named, for its main users.
func (s *Service) Signers(ctx context.Context, who authz.Actor, slug string) (o org.Organisation, list []Named, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if o, err = nameable(ctx, tx, who, slug); err != nil {
			return err
		}
		rows, err := signersOf(ctx, tx, o.ID)
		if err != nil {
			return err
		}
		var ids []string
		for _, r := range rows {
			ids = append(ids, r.person)
		}
		people, err := person.ByIDs(ctx, tx, ids)
		for _, r := range rows {
			list = append(list, Named{r.id, people[r.person]})
		}
		slices.SortStableFunc(list, func(a, b Named) int {
			return cmp.Compare(i18n.SortKey(person.SortName(a.Person.Name)), i18n.SortKey(person.SortName(b.Person.Name)))
		})
		return err
	})
	if err != nil {
		return o, nil, fmt.Errorf("signers of %s: %w", slug, err)
	}
	return o, list, nil
}

func nameable(ctx context.Context, tx *db.Tx, who authz.Actor, slug string) (org.Organisation, error) {
	o, err := org.BySlug(ctx, tx, slug)
	if errors.Is(err, db.ErrNoRows) {
		return o, fault.Missing(err)
	} else if err != nil {
		return o, err
	}
	return o, MayName.Check(who, o.ID)
}

// NameSigner names a person, by an address of theirs, to sign for an
// organisation.
func (s *Service) NameSigner(ctx context.Context, who authz.Actor, slug, email string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		o, err := nameable(ctx, tx, who, slug)
		if err != nil {
			return err
		}
		address, err := person.ParseEmail(email)
		if err != nil {
			return err
		}
		p, err := person.ByEmail(ctx, tx, address)
		if errors.Is(err, db.ErrNoRows) {
			return fault.FieldErr("email", msgNoSuchPerson)
		} else if err != nil {
			return err
		}
		if err := insertSigner(ctx, tx, o.ID, p.ID, who.Person); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "statement.signer", o.Ref(), map[string]string{"person": p.ID})
	})
	if err != nil {
		return fmt.Errorf("name signer of %s: %w", slug, err)
	}
	return nil
}

// DropSigner ends somebody's right to sign for an organisation. What they have
// signed stands.
func (s *Service) DropSigner(ctx context.Context, who authz.Actor, slug, id string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		o, err := nameable(ctx, tx, who, slug)
		if err != nil {
			return err
		}
		n, err := deleteSigner(ctx, tx, o.ID, id)
		if err != nil {
			return err
		}
		if n == 0 {
			return fault.Missing(fmt.Errorf("no signer %s", id))
		}
		return audit.Record(ctx, tx, who, "statement.signer_dropped", o.Ref(), nil)
	})
	if err != nil {
		return fmt.Errorf("drop signer of %s: %w", slug, err)
	}
	return nil
}
