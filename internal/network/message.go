package network

import (
	"time"

	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Audience is whom a message goes to.
type Audience string

// The audiences.
const (
	ToMembers   Audience = "members"
	ToFollowers Audience = "followers"
	ToAll       Audience = "all"
)

// Audiences lists them.
var Audiences = [...]Audience{ToMembers, ToFollowers, ToAll}

// Levels are the levels an audience takes in. Representatives read with the
// members.
func (a Audience) Levels() []space.Level {
	switch a {
	case ToMembers:
		return []space.Level{space.AsMember, space.AsRepresentative}
	case ToFollowers:
		return []space.Level{space.AsFollower}
	default:
		return []space.Level{space.AsMember, space.AsRepresentative, space.AsFollower}
	}
}

// Message is what a network writes to its members.
type Message struct {
	ID         string
	Network    string
	Author     string
	AuthorName string
	Subject    i18n.Content
	Text       i18n.Content
	Audience   Audience
	Written    time.Time
	Sent       time.Time
	Recipients int // whom it reaches: letters handed over so far, and those told in digests
}
