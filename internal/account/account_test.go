package account

import (
	"slices"
	"strings"
	"testing"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

func TestParseRole(t *testing.T) {
	for _, tt := range []struct{ in, role, scope string }{
		{"operator", "operator", ""},
		{"coordinator:soste", "coordinator", "soste"},
		{" contact:kuve ", "contact", "kuve"},
		{"main_user:a:b", "main_user", "a:b"},
		{"operator:soste", "", ""},
		{"coordinator", "", ""},
		{"coordinator:", "", ""},
		{"king:x", "", ""},
		{"", "", ""},
	} {
		role, scope, err := ParseRole(tt.in)
		if tt.role == "" {
			if !fault.Is(err, fault.Invalid) {
				t.Errorf("ParseRole(%q) = %q, %q, %v; want a fault", tt.in, role, scope, err)
			}
		} else if err != nil || role != tt.role || scope != tt.scope {
			t.Errorf("ParseRole(%q) = %q, %q, %v", tt.in, role, scope, err)
		}
	}
}

func TestEveryRoleOfTheContractIsKnown(t *testing.T) {
	contract := strings.Fields(`operator umbrella coordinator lead contact convener keeper main_user organiser trainer centre_staff
		reviewer checker decider hours_allocator payer statistics rules_editor expert editor data_protection auditor`)
	var known []string
	for _, r := range Roles {
		known = append(known, r.Name)
		if r.Say.Empty() {
			t.Errorf("%s has no name", r.Name)
		}
	}
	if !slices.Equal(known, contract) {
		t.Errorf("known %v, want %v", known, contract)
	}
}

func day(s string) civil.Date { return civil.MustDate(s) }

func TestAGrantIsInForceOnlyWithItsPosition(t *testing.T) {
	g := Grant{From: day("2026-01-01"), To: day("2026-12-31"), Position: "p", heldFrom: day("2025-05-01"), heldTo: day("2026-08-31")}
	for d, want := range map[string]bool{
		"2025-12-31": false, "2026-01-01": true, "2026-08-31": true, "2026-09-01": false, "2027-01-01": false,
	} {
		if got := g.On(day(d)); got != want {
			t.Errorf("on %s %v, want %v", d, got, want)
		}
	}
	if from, to := g.Days(); from != day("2026-01-01") || to != day("2026-08-31") {
		t.Errorf("days %s–%s", from, to)
	}
}

func TestCovers(t *testing.T) {
	whole := Grant{}
	year := Grant{From: day("2026-01-01"), To: day("2026-12-31")}
	for _, tt := range []struct {
		name string
		g    Grant
		n    NewGrant
		want bool
	}{
		{"everything covers everything", whole, NewGrant{}, true},
		{"a year does not cover for ever", year, NewGrant{From: day("2026-02-01")}, false},
		{"a year covers its month", year, NewGrant{From: day("2026-02-01"), To: day("2026-02-28")}, true},
		{"a year does not cover the day before", year, NewGrant{From: day("2025-12-31"), To: day("2026-02-28")}, false},
	} {
		if got := covers(tt.g, tt.n); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}

func actor(roles ...string) authz.Actor {
	a := authz.Actor{Person: "me", Name: "Me", Lang: i18n.FI}
	for _, r := range roles {
		role, scope, _ := strings.Cut(r, ":")
		a.Grants = append(a.Grants, authz.Grant{Role: role, Scope: scope})
	}
	return a
}

func TestWhoMayAppointWhom(t *testing.T) {
	for _, tt := range []struct {
		name string
		who  authz.Actor
		role string
		path []string
		want bool
	}{
		{"the operator anybody", actor("operator"), "auditor", []string{"soste"}, true},
		{"the operator operators", actor("operator"), "operator", nil, true},
		{"umbrella staff coordinators of their own", actor("umbrella:soste"), "coordinator", []string{"soste"}, true},
		{"umbrella staff in the subtree", actor("umbrella:soste"), "main_user", []string{"piiri", "liitto", "soste"}, true},
		{"umbrella staff not elsewhere", actor("umbrella:soste"), "coordinator", []string{"sivis"}, false},
		{"umbrella staff no operators", actor("umbrella:soste"), "operator", nil, false},
		{"umbrella staff no auditors", actor("umbrella:soste"), "auditor", []string{"soste"}, false},
		{"umbrella staff no data protection officers", actor("umbrella:soste"), "data_protection", []string{"soste"}, false},
		{"a coordinator contacts of networks they coordinate", actor("coordinator:soste"), "contact", []string{"kuve", "soste"}, true},
		{"a coordinator no coordinators", actor("coordinator:soste"), "coordinator", []string{"soste"}, false},
		{"a lead contacts of the network", actor("lead:kuve"), "contact", []string{"kuve", "soste"}, true},
		{"a lead not in another network", actor("lead:kuve"), "contact", []string{"potka", "soste"}, false},
		{"a contact nobody", actor("contact:kuve"), "contact", []string{"kuve"}, false},
		{"a main user organisers below", actor("main_user:liitto"), "organiser", []string{"piiri", "liitto"}, true},
		{"a main user not above", actor("main_user:piiri"), "organiser", []string{"liitto"}, false},
		{"a main user hands over", actor("main_user:liitto"), "main_user", []string{"liitto"}, true},
		{"a member nobody", actor(), "organiser", []string{"liitto"}, false},
	} {
		if got := MayAppoint.Allows(tt.who, Appointment{tt.role, tt.path}); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}

func TestPasswords(t *testing.T) {
	hash := hashPassword("pilvet lipuvat hiljaa", []byte("0123456789abcdef"))
	if !strings.HasPrefix(hash, "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Errorf("hash %q", hash)
	}
	if !matches(hash, "pilvet lipuvat hiljaa") || matches(hash, "Pilvet lipuvat hiljaa") || matches(hash, "") {
		t.Error("a wrong password matches, or the right one does not")
	}
	for _, broken := range []string{"", "x", "$argon2id$v=19$m=1$a$b", "$argon2id$v=19$m=8,t=1,p=0$YQ$YQ", "$argon2id$v=19$m=8,t=1,p=1$!$YQ", "$argon2i$v=19$m=8,t=1,p=1$YQ$YQ"} {
		if matches(broken, "") {
			t.Errorf("%q matches", broken)
		}
	}
}

func TestWeakPasswords(t *testing.T) {
	for in, ok := range map[string]bool{
		"pilvet lipuvat hiljaa":   true,
		"lyhyt":                   false,
		"aaaaaaaaaaaaaaaa":        false,
		"Aino Virtanen":           false,
		"aino@jarjesto.fi":        false,
		strings.Repeat("ab", 101): false,
	} {
		if got := weak(in, "Aino Virtanen", "aino@jarjesto.fi").Empty(); got != ok {
			t.Errorf("weak(%q): ok is %v", in, got)
		}
	}
}

func TestAgent(t *testing.T) {
	for in, want := range map[string]string{
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0":                                                        "Firefox, Windows",
		"Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Mobile Safari/537.36":                   "Chrome, Android",
		"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1": "Safari, iPhone",
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Safari/537.36 Edg/129.0.0.0":           "Edge, Windows",
		"":         "",
		"curl/8.5": "curl",
	} {
		if got := Agent(in); got != want {
			t.Errorf("Agent(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestInvitationStates(t *testing.T) {
	now := time.Date(2026, 11, 22, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		i    Invitation
		want InvitationState
	}{
		{Invitation{Expires: now.Add(time.Second)}, Waiting},
		{Invitation{Expires: now}, Expired},
		{Invitation{Expires: now, Accepted: now.Add(-time.Hour)}, Accepted},
		{Invitation{Expires: now.Add(time.Hour), Cancelled: now}, Cancelled},
	} {
		if got := tt.i.State(now); got != tt.want {
			t.Errorf("%+v is %s, want %s", tt.i, got, tt.want)
		}
	}
}

func TestInstallationCheck(t *testing.T) {
	err := Installation{}.check()
	var fields []string
	for _, f := range fault.Of(err).Fields {
		fields = append(fields, f.Name)
	}
	if want := []string{"name", "controller", "contact_email"}; !slices.Equal(fields, want) {
		t.Errorf("fields %v, want %v", fields, want)
	}
}
