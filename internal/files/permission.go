package files

import (
	"parvi/internal/platform/authz"
	"parvi/internal/space"
)

// OnPage is a page as somebody stands before it.
type OnPage struct {
	space.Standing
	Page Page
}

// OnFile is a file as somebody stands before it.
type OnFile struct {
	space.Standing
	File File
}

// MayEnter is who sees the front page of a workspace: whoever may know of the
// space. What stands on it each reads by its own visibility.
var MayEnter = authz.Rule[space.Standing]{Name: "files.enter", May: mayEnter, See: mayEnter}

func mayEnter(_ authz.Actor, s space.Standing) bool { return len(s.Readable) > 0 }

// MayAdd is who makes pages and brings files: the members, and those who lead.
var MayAdd = authz.Rule[space.Standing]{
	Name: "files.add",
	May:  func(a authz.Actor, s space.Standing) bool { return a.SignedIn() && (s.Member() || s.Leads) },
	See:  mayEnter,
}

// MayRule is who writes the rules of the game: those who lead.
var MayRule = authz.Rule[space.Standing]{
	Name: "files.rules",
	May:  func(a authz.Actor, s space.Standing) bool { return a.SignedIn() && s.Leads },
	See:  mayEnter,
}

// MayRead is who reads a page. Its SQL twin is pagesOf.
var MayRead = authz.Rule[OnPage]{Name: "files.read", May: mayRead, See: mayRead}

func mayRead(_ authz.Actor, o OnPage) bool {
	return o.Reads(o.Page.Visibility) && (o.Page.Hidden.IsZero() || o.Leads)
}

// MayEdit is who changes a page: the members who read it; the rules of the game
// those who lead.
var MayEdit = authz.Rule[OnPage]{
	Name: "files.edit",
	May: func(a authz.Actor, o OnPage) bool {
		return a.SignedIn() && mayRead(a, o) && (o.Leads || o.Member() && o.Page.Kind == Plain)
	},
	See: mayRead,
}

// MayHide is who takes a page away: who made it, and those who lead.
var MayHide = authz.Rule[OnPage]{
	Name: "files.hide",
	May: func(a authz.Actor, o OnPage) bool {
		return a.SignedIn() && mayRead(a, o) && (o.Leads || o.Page.Kind == Plain && o.Page.CreatedBy == a.Person)
	},
	See: mayRead,
}

// MayFetch is who reads a file. Its SQL twin is filesOf.
var MayFetch = authz.Rule[OnFile]{Name: "files.fetch", May: mayFetch, See: mayFetch}

func mayFetch(_ authz.Actor, o OnFile) bool {
	return o.Reads(o.File.Visibility) && (!o.File.Hidden || o.Leads)
}

// MayRenew is who brings a new version of a file: the members who read it.
var MayRenew = authz.Rule[OnFile]{
	Name: "files.renew",
	May: func(a authz.Actor, o OnFile) bool {
		return a.SignedIn() && mayFetch(a, o) && o.File.Under == "" && (o.Member() || o.Leads)
	},
	See: mayFetch,
}

// MayDelete is who deletes a file: who brought it, and those who lead.
var MayDelete = authz.Rule[OnFile]{
	Name: "files.delete",
	May: func(a authz.Actor, o OnFile) bool {
		return a.SignedIn() && mayFetch(a, o) && (o.File.CreatedBy == a.Person || o.Leads)
	},
	See: mayFetch,
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	member := space.Standing{Level: space.AsMember, Readable: space.Visibilities[:3]}
	outside := space.Standing{Readable: space.Visibilities[:1]}
	page := Page{Kind: Plain, Visibility: space.Members, CreatedBy: authz.SamplePerson}
	file := File{Visibility: space.Members, CreatedBy: authz.SamplePerson}
	all := []authz.Sample{MayEnter.Sample("", outside), MayAdd.Sample("by a member", member), MayAdd.Sample("from outside", outside), MayRule.Sample("by a member", member)}
	for name, st := range map[string]space.Standing{"by a member": member} {
		all = append(all, MayRead.Sample(name, OnPage{st, page}), MayEdit.Sample(name, OnPage{st, page}), MayHide.Sample(name, OnPage{st, page}),
			MayFetch.Sample(name, OnFile{st, file}), MayRenew.Sample(name, OnFile{st, file}), MayDelete.Sample(name, OnFile{st, file}))
	}
	return append(all, MayRead.Sample("from outside", OnPage{outside, page}), MayFetch.Sample("from outside", OnFile{outside, file}))
}
