package space

import (
	"context"
	"time"

	"parvi/internal/platform/db"
)

// Own is what one person has in one space: what they are now, and what waits.
type Own struct{ Current, Waiting Member }

// Level is the level the person is on now, "" for none.
func (o Own) Level() Level { return o.Current.Level }

// IsMember tells whether the person is a member now.
func (o Own) IsMember() bool { return o.Current.State == Joined && o.Current.Level == AsMember }

// Follows tells whether the person only follows.
func (o Own) Follows() bool { return o.Current.State == Joined && o.Current.Level == AsFollower }

// OwnIn is what the person has in the space.
func OwnIn(ctx context.Context, tx *db.Tx, space Ref, person string) (Own, error) {
	rows, err := live(ctx, tx, space, person)
	var o Own
	for _, m := range rows {
		if m.State == Joined {
			o.Current = m
		} else {
			o.Waiting = m
		}
	}
	return o, err
}

// OfPerson are all rows about now of a person, in every space.
func OfPerson(ctx context.Context, tx *db.Tx, person string) ([]Member, error) {
	return ofPerson(ctx, tx, person)
}

// RefsOf are the spaces the person belongs to as a member or representative:
// what an Actor carries.
func RefsOf(ctx context.Context, tx *db.Tx, person string) ([]string, error) {
	return refsOf(ctx, tx, person)
}

// Waiting are the rows in these spaces that wait for an answer, oldest first.
func Waiting(ctx context.Context, tx *db.Tx, spaces []Ref) ([]Member, error) {
	return waiting(ctx, tx, spaces)
}

// Flagged are the members in these spaces for whom a condition no longer holds.
func Flagged(ctx context.Context, tx *db.Tx, spaces []Ref) ([]Member, error) {
	return flagged(ctx, tx, spaces)
}

// SeatsOver are the members in these spaces whose seat's term has ended. They
// stay until somebody has talked with them.
func SeatsOver(ctx context.Context, tx *db.Tx, spaces []Ref) ([]Member, error) {
	return seatsOver(ctx, tx, spaces, tx.Today())
}

// Current are the people on a level in these spaces.
func Current(ctx context.Context, tx *db.Tx, spaces []Ref, level Level) ([]Member, error) {
	return current(ctx, tx, spaces, level)
}

// Listed is a row with the name it is listed under.
type Listed struct {
	Member
	Name string
	sort string
}

// Cursor is where a page of people begins: after this one.
type Cursor struct{ Sort, ID string }

// After is the cursor behind a listed row.
func (l Listed) After() Cursor { return Cursor{l.sort, l.ID} }

// List is one page of the people of a space in the order of their names.
func List(ctx context.Context, tx *db.Tx, space Ref, levels []Level, after Cursor, limit int) ([]Listed, error) {
	return list(ctx, tx, space, levels, after, limit)
}

// Organisations are the member organisations of a space.
func Organisations(ctx context.Context, tx *db.Tx, space Ref) ([]Member, error) {
	return organisations(ctx, tx, space)
}

// Representatives are the people who stand for a member organisation's row.
func Representatives(ctx context.Context, tx *db.Tx, row string) ([]Member, error) {
	return representatives(ctx, tx, row)
}

// Recipients is a page of those the spaces write to: joined, on one of the
// levels, with one of the mail settings, after the row with that id.
func Recipients(ctx context.Context, tx *db.Tx, spaces []Ref, levels []Level, mails []Mail, after string, limit int) ([]Member, error) {
	return recipients(ctx, tx, spaces, levels, mails, after, limit)
}

// People counts the distinct people who are members of any of the spaces at
// an instant. Records merged into another do not count.
func People(ctx context.Context, tx *db.Tx, spaces []Ref, when time.Time) (int, error) {
	return distinct(ctx, tx, AsMember, spaces, when)
}

// Memberships counts the people who are members of each space at an instant;
// the sum is the number of memberships.
func Memberships(ctx context.Context, tx *db.Tx, spaces []Ref, when time.Time) (map[Ref]int, error) {
	return perSpace(ctx, tx, AsMember, spaces, when)
}

// FollowerCounts counts the followers of each space at an instant.
func FollowerCounts(ctx context.Context, tx *db.Tx, spaces []Ref, when time.Time) (map[Ref]int, error) {
	return perSpace(ctx, tx, AsFollower, spaces, when)
}

// DistinctFollowers counts the people who follow any of the spaces, each once.
func DistinctFollowers(ctx context.Context, tx *db.Tx, spaces []Ref, when time.Time) (int, error) {
	return distinct(ctx, tx, AsFollower, spaces, when)
}

// RepresentativeCounts counts the representatives in each space at an instant.
func RepresentativeCounts(ctx context.Context, tx *db.Tx, spaces []Ref, when time.Time) (map[Ref]int, error) {
	return perSpace(ctx, tx, AsRepresentative, spaces, when)
}

// OrganisationCounts counts the member organisations of each space.
func OrganisationCounts(ctx context.Context, tx *db.Tx, spaces []Ref, when time.Time) (map[Ref]int, error) {
	return organisationsPerSpace(ctx, tx, spaces, when)
}

// Receiver is what a letter to somebody needs of their row.
type Receiver struct {
	ID, Person string
	Level      Level
	Mail       Mail
	Key        string // of the links in mails
}

// Receivers are rows by their ids, of those of them that are still joined: a
// letter to ten thousand needs little of each.
func Receivers(ctx context.Context, tx *db.Tx, ids []string) (map[string]Receiver, error) {
	list, err := receivers(ctx, tx, ids)
	m := make(map[string]Receiver, len(list))
	for _, one := range list {
		m[one.ID] = one
	}
	return m, err
}

// MailCounts counts the people on the levels of a space by mail setting.
func MailCounts(ctx context.Context, tx *db.Tx, space Ref, levels []Level) (map[Mail]int, error) {
	return mailCounts(ctx, tx, space, levels)
}
