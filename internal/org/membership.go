package org

// Membership is an organisation's belonging to an umbrella or a study centre.
type Membership struct {
	ID     string
	Org    ID // who belongs
	In     ID // to whom
	Kind   MembershipKind
	Span   Span
	Source string
}

// MembershipKind is how an organisation belongs to another.
type MembershipKind string

// The kinds of membership.
const (
	Member    MembershipKind = "member"
	Agreement MembershipKind = "agreement" // a training agreement with a study centre
)

// MembershipKinds lists the kinds.
var MembershipKinds = []MembershipKind{Member, Agreement}

// NewMembership is a membership to be entered.
type NewMembership struct {
	Org, In ID
	Kind    MembershipKind
	Span    Span
	Source  string
}
