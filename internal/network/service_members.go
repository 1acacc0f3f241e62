package network

import (
	"context"
	"fmt"

	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// MemberList is one page of the people of a network, and its member
// organisations.
type MemberList struct {
	People        []ListedMember
	More          bool
	Organisations []OrgMember
}

// ListedMember is a member as the reader may see them: what each chose to
// show, and everything for those who handle the network.
type ListedMember struct {
	space.Listed
	Seen    person.Person
	Title   i18n.Content
	OrgName i18n.Content
}

// OrgMember is a member organisation with the names of its representatives.
type OrgMember struct {
	Row  space.Member
	Org  org.Organisation
	Reps []string
}

// MemberList is a page of the member list for a reader who may see it.
func (s *Service) MemberList(ctx context.Context, who authz.Actor, n Network, level space.Level, after space.Cursor, limit int) (MemberList, error) {
	var list MemberList
	err := MayReadMembers.Check(who, n)
	if err == nil && level == space.AsFollower {
		err = MayHandle.Check(who, n)
	}
	if err != nil {
		return list, err
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		rows, err := space.List(ctx, tx, n.Space(), []space.Level{level}, after, limit+1)
		if err != nil {
			return err
		}
		if list.More = len(rows) > limit; list.More {
			rows = rows[:limit]
		}
		if list.People, err = listed(ctx, tx, rows, MayHandle.Allows(who, n)); err != nil {
			return err
		}
		list.Organisations, err = orgMembers(ctx, tx, n)
		return err
	})
	if err != nil {
		return list, fmt.Errorf("members of %s: %w", n.Slug, err)
	}
	return list, nil
}

// listed adds to rows what of the people is shown.
func listed(ctx context.Context, tx *db.Tx, rows []space.Listed, everything bool) ([]ListedMember, error) {
	var people, orgIDs []string
	for _, r := range rows {
		people = append(people, r.Person)
		orgIDs = append(orgIDs, r.Org)
	}
	known, err := person.ByIDs(ctx, tx, people)
	if err != nil {
		return nil, err
	}
	posts, err := org.PositionsOf(ctx, tx, people, tx.Today())
	if err != nil {
		return nil, err
	}
	for _, list := range posts {
		for _, p := range list {
			orgIDs = append(orgIDs, p.Org)
		}
	}
	orgs, err := org.ByIDs(ctx, tx, given(orgIDs), tx.Today())
	if err != nil {
		return nil, err
	}
	out := make([]ListedMember, len(rows))
	for i, r := range rows {
		p := known[r.Person]
		m := ListedMember{Listed: r, Seen: p, OrgName: orgs[r.Org].Name}
		if !everything {
			m.Seen = p.Shown()
		}
		for _, post := range posts[r.Person] {
			if (post.Org == r.Org || r.Org == "") && (everything || p.Shows.Title) {
				m.Title = post.Title
				if r.Org == "" {
					m.OrgName = orgs[post.Org].Name
				}
				break
			}
		}
		out[i] = m
	}
	return out, nil
}

func orgMembers(ctx context.Context, tx *db.Tx, n Network) ([]OrgMember, error) {
	rows, err := space.Organisations(ctx, tx, n.Space())
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	reps, err := space.Current(ctx, tx, []space.Ref{n.Space()}, space.AsRepresentative)
	if err != nil {
		return nil, err
	}
	var ids, people []string
	for _, r := range rows {
		ids = append(ids, r.Org)
	}
	for _, r := range reps {
		people = append(people, r.Person)
	}
	orgs, err := org.ByIDs(ctx, tx, ids, tx.Today())
	if err != nil {
		return nil, err
	}
	names, err := person.ByIDs(ctx, tx, people)
	if err != nil {
		return nil, err
	}
	out := make([]OrgMember, len(rows))
	for i, r := range rows {
		out[i] = OrgMember{Row: r, Org: orgs[r.Org]}
		for _, rep := range reps {
			if rep.Represents == r.ID {
				out[i].Reps = append(out[i].Reps, names[rep.Person].Name)
			}
		}
	}
	return out, nil
}

// MembersExport is every member and follower of a network, for those who
// handle it.
func (s *Service) MembersExport(ctx context.Context, who authz.Actor, slug string) (Network, []ListedMember, error) {
	var n Network
	var out []ListedMember
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if n, err = find(ctx, tx, who, slug); err != nil {
			return err
		}
		if err := MayHandle.Check(who, n); err != nil {
			return err
		}
		after := space.Cursor{}
		for {
			rows, err := space.List(ctx, tx, n.Space(), []space.Level{space.AsMember, space.AsRepresentative, space.AsFollower}, after, perChunk)
			if err != nil {
				return err
			}
			page, err := listed(ctx, tx, rows, true)
			if err != nil {
				return err
			}
			out = append(out, page...)
			if len(rows) < perChunk {
				return nil
			}
			after = rows[len(rows)-1].After()
		}
	})
	if err != nil {
		return n, nil, fmt.Errorf("export members of %s: %w", slug, err)
	}
	return n, out, nil
}
