package account

import (
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

// Invitation asks somebody by mail to take a role, or a place in an
// organisation, or both.
type Invitation struct {
	ID        string
	Email     string
	Name      string
	Lang      i18n.Lang
	Role      string // "" when it is only about the organisation
	Scope     string
	From, To  civil.Date
	Org       string // the organisation whose person they become, "" for none
	Title     string
	InvitedBy string
	Created   time.Time
	Expires   time.Time
	Accepted  time.Time
	Cancelled time.Time
	Person    string // who accepted
}

// InvitationState is where an invitation stands.
type InvitationState string

// The states.
const (
	Waiting   InvitationState = "waiting"
	Accepted  InvitationState = "accepted"
	Cancelled InvitationState = "cancelled"
	Expired   InvitationState = "expired"
)

// State is where the invitation stands at an instant.
func (i Invitation) State(now time.Time) InvitationState {
	switch {
	case !i.Accepted.IsZero():
		return Accepted
	case !i.Cancelled.IsZero():
		return Cancelled
	case !now.Before(i.Expires):
		return Expired
	}
	return Waiting
}

// NewInvitation is an invitation to be sent.
type NewInvitation struct {
	Email, Name string
	Lang        i18n.Lang
	Role, Scope string
	From, To    civil.Date
	Org, Title  string
}
