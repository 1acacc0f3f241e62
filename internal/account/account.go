// Package account lets people in and says what they may do.
//
// A person signs in by a link mailed to an address of theirs (it works once,
// for fifteen minutes, and only by its button), or by a password they have
// set. They see where they are signed in and end it, choose which organisation
// they act for, and keep tokens for programs. What they may do stands in
// grants: a role for a scope, from a first to a last day, perhaps only as long
// as they hold a position in an organisation; all of it ends at midnight in
// Helsinki. Roles are given by those above them, also to people who have no
// account yet, by an invitation. The installation's own name, contact and
// first operator are set once, on the first-run page.
package account

import (
	"strings"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// How long things work.
const (
	LinkFor       = 15 * time.Minute
	InvitationFor = 14 * 24 * time.Hour
	SessionFor    = 30 * 24 * time.Hour
	// provedFor is how long after signing in by a mailed link a password may be
	// set without the old one.
	provedFor = time.Hour
	// seenEvery is how coarsely the last use of a session is written down: fine
	// enough for its owner, and no write on every page.
	seenEvery = time.Hour
)

// ScopeKind is what a role is held for.
type ScopeKind string

// The kinds of scope.
const (
	Everywhere   ScopeKind = ""
	Organisation ScopeKind = "organisation"
	Network      ScopeKind = "network"
	Meeting      ScopeKind = "meeting"
	House        ScopeKind = "house"
)

// The roles of the contract.
const (
	Operator       = "operator"
	Umbrella       = "umbrella"
	Coordinator    = "coordinator"
	Lead           = "lead"
	Contact        = "contact"
	Convener       = "convener"
	Keeper         = "keeper"
	MainUser       = "main_user"
	Organiser      = "organiser"
	Trainer        = "trainer"
	CentreStaff    = "centre_staff"
	Reviewer       = "reviewer"
	Checker        = "checker"
	Decider        = "decider"
	HoursAllocator = "hours_allocator"
	Payer          = "payer"
	Statistics     = "statistics"
	RulesEditor    = "rules_editor"
	Expert         = "expert"
	Editor         = "editor"
	DataProtection = "data_protection"
	Auditor        = "auditor"
)

// Role is one of the roles and what it is held for.
type Role struct {
	Name  string
	Scope ScopeKind
	Say   i18n.Text
}

// Roles are all the roles, in the order in which lists show them.
var Roles = []Role{
	{Operator, Everywhere, msgOperator},
	{Umbrella, Organisation, msgUmbrella},
	{Coordinator, Organisation, msgCoordinator},
	{Lead, Network, msgLead},
	{Contact, Network, msgContact},
	{Convener, Meeting, msgConvener},
	{Keeper, House, msgKeeper},
	{MainUser, Organisation, msgMainUser},
	{Organiser, Organisation, msgOrganiser},
	{Trainer, Organisation, msgTrainer},
	{CentreStaff, Organisation, msgCentreStaff},
	{Reviewer, Organisation, msgReviewer},
	{Checker, Organisation, msgChecker},
	{Decider, Organisation, msgDecider},
	{HoursAllocator, Organisation, msgHoursAllocator},
	{Payer, Organisation, msgPayer},
	{Statistics, Organisation, msgStatistics},
	{RulesEditor, Organisation, msgRulesEditor},
	{Expert, Organisation, msgExpert},
	{Editor, Organisation, msgEditor},
	{DataProtection, Organisation, msgDataProtection},
	{Auditor, Organisation, msgAuditor},
}

// RoleNamed finds a role.
func RoleNamed(name string) (Role, bool) {
	for _, r := range Roles {
		if r.Name == name {
			return r, true
		}
	}
	return Role{}, false
}

// ParseRole reads "operator" or "coordinator:ORG", as commands and files write
// it.
func ParseRole(s string) (role, scope string, err error) {
	role, scope, _ = strings.Cut(strings.TrimSpace(s), ":")
	r, known := RoleNamed(role)
	switch {
	case !known:
		return "", "", fault.FieldErr("role", msgRoleUnknown.Fill("role", role))
	case r.Scope == Everywhere && scope != "":
		return "", "", fault.FieldErr("role", msgRoleNoScope.Fill("role", role))
	case r.Scope != Everywhere && scope == "":
		return "", "", fault.FieldErr("role", msgRoleScope.Fill("role", role))
	}
	return role, scope, nil
}

// Grant is a role given to a person.
type Grant struct {
	ID       string
	Person   string
	Role     string
	Scope    string
	From, To civil.Date // zero: open
	// Position ends the grant when the position held in an organisation ends;
	// "" for a grant that stands by itself.
	Position string
	GivenBy  string
	Created  time.Time
	// Held are the days of the position; open when there is none.
	heldFrom, heldTo civil.Date
}

// On tells whether the grant is in force on a day: its own days and those of
// its position.
func (g Grant) On(d civil.Date) bool {
	return g.authz().On(d) && authz.Grant{From: g.heldFrom, To: g.heldTo}.On(d)
}

// Days are the first and the last day on which the grant is in force, the
// position considered.
func (g Grant) Days() (from, to civil.Date) {
	from, to = g.From, g.To
	if from.IsZero() || !g.heldFrom.IsZero() && g.heldFrom.After(from) {
		from = g.heldFrom
	}
	if to.IsZero() || !g.heldTo.IsZero() && g.heldTo.Before(to) {
		to = g.heldTo
	}
	return from, to
}

func (g Grant) authz() authz.Grant {
	return authz.Grant{Role: g.Role, Scope: g.Scope, From: g.From, To: g.To}
}

// NewGrant is a grant to be given.
type NewGrant struct {
	Person   string
	Role     string
	Scope    string
	From, To civil.Date
	Position string
}

func (n NewGrant) check() error {
	if _, _, err := ParseRole(n.Role + colon(n.Scope)); err != nil {
		return err
	}
	if !n.From.IsZero() && !n.To.IsZero() && n.To.Before(n.From) {
		return fault.FieldErr("to", msgToBeforeFrom)
	}
	return nil
}

func colon(scope string) string {
	if scope == "" {
		return ""
	}
	return ":" + scope
}

// Session is one place where a person is signed in.
type Session struct {
	ID        string
	Person    string
	ActingFor string
	Agent     string // what signed in: "Firefox, Windows"
	Created   time.Time
	Seen      time.Time // to the hour
	Proved    time.Time // when a mailed link last proved who it is
	Expires   time.Time
}

// fresh tells whether who it is has been proved by mail a short while ago.
func (s Session) fresh(now time.Time) bool {
	return !s.Proved.IsZero() && now.Before(s.Proved.Add(provedFor))
}

// Token is what a program signs in with.
type Token struct {
	ID      string
	Person  string
	Name    string
	Created time.Time
	Used    civil.Date // the last day it was used
}

// Installation is what the operator says of the installation itself.
type Installation struct {
	Name       i18n.Content
	Mark       string // a short text beside the bird, often the name
	Controller i18n.Content
	Contact    ContactPoint
}

// ContactPoint is whom visitors write to.
type ContactPoint struct{ Name, Email, Phone string }

func (i Installation) check() error {
	var f fault.Fields
	if i.Name.Empty() {
		f.Add("name", msgInstallationName)
	}
	if i.Controller.Empty() {
		f.Add("controller", msgControllerMissing)
	}
	if i.Contact.Email == "" {
		f.Add("contact_email", msgContactEmailMissing)
	}
	return f.Err()
}

// Agent is what a browser calls itself, cut down to what its owner recognises
// and no more: "Firefox, Windows".
func Agent(userAgent string) string {
	pick := func(pairs [][2]string) string {
		for _, p := range pairs {
			if strings.Contains(userAgent, p[0]) {
				return p[1]
			}
		}
		return ""
	}
	browser := pick([][2]string{{"Edg", "Edge"}, {"OPR/", "Opera"}, {"SamsungBrowser", "Samsung Internet"},
		{"Firefox/", "Firefox"}, {"FxiOS", "Firefox"}, {"Chrome/", "Chrome"}, {"CriOS", "Chrome"}, {"Safari/", "Safari"}, {"curl/", "curl"}})
	system := pick([][2]string{{"iPhone", "iPhone"}, {"iPad", "iPad"}, {"Android", "Android"}, {"Windows", "Windows"},
		{"CrOS", "ChromeOS"}, {"Mac OS X", "macOS"}, {"Linux", "Linux"}})
	switch {
	case browser == "":
		return system
	case system == "":
		return browser
	}
	return browser + ", " + system
}
