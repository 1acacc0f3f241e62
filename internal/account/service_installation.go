package account

import (
	"context"
	"errors"
	"fmt"

	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
)

// InstallationTopic is touched when what the installation says of itself
// changes: it stands on every page.
const InstallationTopic = "installation"

// ReadInstallation is what the operator has said of the installation; the zero
// Installation before the first run.
func ReadInstallation(ctx context.Context, tx *db.Tx) (Installation, error) {
	i, err := installation(ctx, tx)
	if errors.Is(err, db.ErrNoRows) {
		return Installation{}, nil
	}
	return i, err
}

// WriteInstallation sets it, as part of an import or the first run.
func WriteInstallation(ctx context.Context, tx *db.Tx, who authz.Actor, i Installation) error {
	if err := i.check(); err != nil {
		return err
	}
	if i.Contact.Email != "" {
		email, err := person.ParseEmail(i.Contact.Email)
		if err != nil {
			return fault.FieldErr("contact_email", fault.Of(err).Fields[0].Say)
		}
		i.Contact.Email = email
	}
	if err := upsertInstallation(ctx, tx, i); err != nil {
		return err
	}
	if err := tx.Touch(ctx, InstallationTopic); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "account.installation", "installation:1", nil)
}

// Install changes what the installation says of itself.
func (s *Service) Install(ctx context.Context, who authz.Actor, i Installation) error {
	if err := MayInstall.Check(who, struct{}{}); err != nil {
		return err
	}
	if err := s.DB.Write(ctx, func(tx *db.Tx) error { return WriteInstallation(ctx, tx, who, i) }); err != nil {
		return fmt.Errorf("install: %w", err)
	}
	return nil
}

// Installed is the installation as its operators see it.
func (s *Service) Installed(ctx context.Context, who authz.Actor) (Installation, error) {
	var i Installation
	if err := MayInstall.Check(who, struct{}{}); err != nil {
		return i, err
	}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		i, err = ReadInstallation(ctx, tx)
		return err
	})
	if err != nil {
		return Installation{}, fmt.Errorf("installation: %w", err)
	}
	return i, nil
}

// FirstRun tells whether nobody runs the installation yet, so that the
// first-run page stands open to who has the setup key.
func FirstRun(ctx context.Context, tx *db.Tx) (bool, error) {
	run, err := anyOperator(ctx, tx)
	return !run, err
}

// SetupKey is a new secret for the first-run page, for the console; "" when the
// installation has an operator. Several nodes may each have their own.
func (s *Service) SetupKey(ctx context.Context) (string, error) {
	var key string
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		key = ""
		first, err := FirstRun(ctx, tx)
		if err != nil || !first {
			return err
		}
		key = tx.NewToken()
		return insertSetupKey(ctx, tx, ident.Hash(key))
	})
	if err != nil {
		return "", fmt.Errorf("setup key: %w", err)
	}
	return key, nil
}

// Setup is what the first-run page asks.
type Setup struct {
	Key          string
	Installation Installation
	Name, Email  string // of the first operator
	Lang         i18n.Lang
	Agent        string
}

// CheckFirstRun is not found once somebody runs the installation.
func (s *Service) CheckFirstRun(ctx context.Context) error {
	return s.DB.Read(ctx, func(tx *db.Tx) error { return stillFirst(ctx, tx) })
}

func stillFirst(ctx context.Context, tx *db.Tx) error {
	first, err := FirstRun(ctx, tx)
	if err == nil && !first {
		return fault.Missing(nil)
	}
	return err
}

// SetUp names the installation and makes the first operator, who is signed in:
// there may be no mail yet, and the key from the console proves enough.
func (s *Service) SetUp(ctx context.Context, u Setup) (SignedIn, error) {
	var in SignedIn
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		if err := stillFirst(ctx, tx); err != nil {
			return err
		}
		right, err := isSetupKey(ctx, tx, ident.Hash(u.Key))
		if err != nil {
			return err
		}
		if !right {
			return fault.FieldErr("key", msgSetupWrong)
		}
		if err := WriteInstallation(ctx, tx, authz.System, u.Installation); err != nil {
			return err
		}
		p, err := s.addPerson(ctx, tx, person.New{Name: u.Name, Email: u.Email, Lang: u.Lang})
		if err != nil {
			return err
		}
		if _, err := Give(ctx, tx, authz.System, NewGrant{Person: p.ID, Role: Operator}); err != nil {
			return err
		}
		if err := deleteSetupKeys(ctx, tx); err != nil {
			return err
		}
		in, err = s.begin(ctx, tx, p, u.Agent, "", true)
		return err
	}, db.Alone("account.setup"))
	if err != nil {
		return SignedIn{}, fmt.Errorf("set up: %w", err)
	}
	return in, nil
}
