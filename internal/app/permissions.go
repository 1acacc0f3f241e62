package app

import (
	"fmt"
	"slices"
	"strings"

	"parvi/internal/account"
	"parvi/internal/agreement"
	"parvi/internal/commission"
	"parvi/internal/course"
	"parvi/internal/curriculum"
	"parvi/internal/development"
	"parvi/internal/digest"
	"parvi/internal/exchange"
	"parvi/internal/expert"
	"parvi/internal/feedback"
	"parvi/internal/files"
	"parvi/internal/group"
	"parvi/internal/guidance"
	"parvi/internal/handbook"
	"parvi/internal/hours"
	"parvi/internal/life"
	"parvi/internal/material"
	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/news"
	"parvi/internal/note"
	"parvi/internal/ops"
	"parvi/internal/org"
	"parvi/internal/payment"
	"parvi/internal/peergroup"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/inbox"
	"parvi/internal/practice"
	"parvi/internal/record"
	"parvi/internal/report"
	"parvi/internal/statement"
	"parvi/internal/support"
	"parvi/internal/survey"
	"parvi/internal/talk"
	"parvi/internal/task"
	"parvi/internal/theme"
	"parvi/internal/tip"
)

// relations are how an actor may stand to a thing, in the order of columns.
var relations = []string{"own", "same organisation", "subtree", "other", "none"}

// onlooker is somebody put before the rules: one row of the matrix.
type onlooker struct {
	name string
	as   map[string]authz.Actor // by relation; those that do not arise are absent
}

const elsewhere, somebody = "elsewhere", "somebody"

// onlookers are a visitor, people without roles, and one person in each role
// for the thing, for its organisation, for one above, and for another.
func onlookers() []onlooker {
	person := func(id, role, scope string) authz.Actor {
		a := authz.Actor{Person: id}
		if role != "" {
			a.Grants = []authz.Grant{{Role: role, Scope: scope}}
		}
		return a
	}
	member := authz.Actor{Person: somebody, Spaces: []string{string(network.Space(authz.SampleThing))}}
	all := []onlooker{
		{"visitor", map[string]authz.Actor{"none": {}}},
		{"signed in", map[string]authz.Actor{"own": person(authz.SamplePerson, "", ""), "none": person(somebody, "", "")}},
		{"member", map[string]authz.Actor{"own": member}},
	}
	for _, r := range account.Roles {
		as := map[string]authz.Actor{}
		switch r.Scope {
		case account.Everywhere:
			as["other"] = person(somebody, r.Name, "")
		case account.Organisation:
			as["same organisation"] = person(somebody, r.Name, authz.SampleScope)
			as["subtree"] = person(somebody, r.Name, authz.SampleAbove)
			as["other"] = person(somebody, r.Name, elsewhere)
		default:
			as["own"] = person(somebody, r.Name, authz.SampleThing)
			as["other"] = person(somebody, r.Name, elsewhere)
		}
		all = append(all, onlooker{r.Name, as})
	}
	return all
}

func samples() []authz.Sample {
	return slices.Concat(
		account.Samples(),
		course.Samples(),
		curriculum.Samples(),
		feedback.Samples(),
		group.Samples(),
		peergroup.Samples(),
		expert.Samples(),
		commission.Samples(),
		development.Samples(),
		record.Samples(),
		digest.Samples(),
		exchange.Samples(),
		files.Samples(),
		guidance.Samples(),
		handbook.Samples(),
		hours.Samples(),
		inbox.Samples(),
		life.Samples(),
		meeting.Samples(),
		network.Samples(),
		news.Samples(),
		note.Samples(),
		ops.Samples(),
		org.Samples(),
		payment.Samples(),
		agreement.Samples(),
		material.Samples(),
		person.Samples(),
		practice.Samples(),
		report.Samples(),
		statement.Samples(),
		support.Samples(),
		survey.Samples(),
		talk.Samples(),
		task.Samples(),
		theme.Samples(),
		tip.Samples(),
	)
}

// PermissionMatrix tells of every rule who may do what it is over ("do"), who
// may only know that the thing exists ("see"), and who is told that there is
// no such thing ("-"). Roles that fare no better than anybody signed in are
// left out. The answers are those of the rules themselves.
func PermissionMatrix() string {
	var b strings.Builder
	b.WriteString(`do   may do it
see  may not do it, but knows that the thing exists; a visitor is asked to sign in
-    is told that there is no such thing
own: it is theirs, or the role is for the very thing. same organisation: the role is for the organisation
the thing belongs to. subtree: for one above that. other: for something else. none: no part in it.
A role that is not listed fares as anybody signed in.
`)
	people := onlookers()
	for _, s := range samples() {
		b.WriteString("\n" + row(strings.TrimSpace(s.Rule+" "+quoted(s.Of)), relations))
		plain := answer(s, authz.Actor{Person: somebody})
		for _, o := range people {
			answers, notable := answers(s, o, plain)
			if notable || o.name == "visitor" || o.name == "signed in" {
				b.WriteString(row("  "+o.name, answers))
			}
		}
	}
	return b.String()
}

func quoted(of string) string {
	if of == "" {
		return ""
	}
	return "(" + of + ")"
}

func row(name string, cells []string) string {
	line := fmt.Sprintf("%-42s", name)
	for i, c := range cells {
		line += fmt.Sprintf("%-*s", len(relations[i])+2, c)
	}
	return strings.TrimRight(line, " ") + "\n"
}

// answers are a row; notable when it says something else than plain anywhere.
func answers(s authz.Sample, o onlooker, plain string) (all []string, notable bool) {
	for _, r := range relations {
		cell := ""
		if a, ok := o.as[r]; ok {
			cell = answer(s, a)
			notable = notable || cell != plain
		}
		all = append(all, cell)
	}
	return all, notable
}

func answer(s authz.Sample, a authz.Actor) string {
	switch may, see := s.Ask(a); {
	case may:
		return "do"
	case see:
		return "see"
	default:
		return "-"
	}
}
