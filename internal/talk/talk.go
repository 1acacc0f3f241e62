// Package talk holds the discussions of spaces: threads of posts, written on
// the web or by mail, each under one visibility.
//
// It knows spaces by their refs only. What it must know of a kind of space,
// its name, its page, who sees and who leads it, app tells it with a Kind.
//
// A thread begins with its first post, which has the thread's own id: hiding
// that post hides the thread. Posts are numbered within their thread, without
// gaps, inside the transaction, so that "post 12" stays post 12. A post that
// is changed keeps what it said before, and everybody may read that.
package talk

import (
	"slices"
	"strconv"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Limits of what is written, in characters.
const (
	maxTitle  = 200
	maxText   = 20_000
	maxReason = 1000
)

// perPage is how many posts, and how many threads, a page shows.
const perPage = 50

// Thread is one discussion.
type Thread struct {
	ID         string
	Space      space.Ref
	Title      string
	Lang       i18n.Lang
	Visibility space.Visibility
	Author     string
	At         time.Time
	Question   bool // asks for an answer
	Pinned     time.Time
	Closed     time.Time
	Solved     time.Time
	Answer     string    // the post that solved it, "" when none is named
	Hidden     time.Time // that of its first post
	Posts      int       // the number of the latest
	Last       time.Time // when the latest was written that is not hidden
	LastBy     string
}

// Path is the thread's page.
func (t Thread) Path() string { return "/threads/" + t.ID }

// Topic is touched when anything on the thread's page changes.
func (t Thread) Topic() string { return "thread:" + t.ID }

// Show is which threads of a space a list has.
type Show string

// What a list may be narrowed to. A question waits until somebody else has
// written under it, is answered when somebody has, and is solved when the one
// who asked, or who leads, says so.
const (
	ShowAll       Show = ""
	ShowQuestions Show = "questions"
	ShowWaiting   Show = "waiting"
	ShowAnswered  Show = "answered"
	ShowSolved    Show = "solved"
)

// Asked counts the questions of a space that somebody reads.
type Asked struct{ All, Waiting, Answered, Solved int }

// of is how many a list shows.
func (a Asked) of(s Show) int {
	switch s {
	case ShowWaiting:
		return a.Waiting
	case ShowAnswered:
		return a.Answered
	case ShowSolved:
		return a.Solved
	}
	return a.All
}

// Heading is the title in its language.
func (t Thread) Heading() i18n.Content { return i18n.Content{}.Set(t.Lang, t.Title) }

// Post is one message in a thread.
type Post struct {
	ID           string
	Thread       string
	Number       int
	Author       string
	Lang         i18n.Lang
	Text         string // Markdown
	Quotes       string // the post it answers, "" for the thread as a whole
	At           time.Time
	Edited       time.Time
	MessageID    string // of the mail it came by, "" for one written here
	Mailed       int    // how many it was mailed to at once
	Hidden       time.Time
	HiddenBy     string
	HiddenReason string
}

// First tells whether the post begins its thread.
func (p Post) First() bool { return p.ID == p.Thread }

// Content is the text in its language.
func (p Post) Content() i18n.Content { return i18n.Content{}.Set(p.Lang, p.Text) }

// Path is the post on its thread's page.
func (p Post) Path() string { return postPath(p.Thread, p.Number) }

func postPath(thread string, number int) string {
	path := "/threads/" + thread
	if page := pageOf(number); page > 1 {
		path += "?page=" + strconv.Itoa(page)
	}
	return path + "#p-" + strconv.Itoa(number)
}

// pageOf is the page of a thread on which a post stands.
func pageOf(number int) int { return max(1, (number-1)/perPage+1) }

// Version is how a post read until it was changed.
type Version struct {
	Title string // of the thread, where the post is its first
	Text  string
	Until time.Time
}

// Place is a space that is talked in.
type Place = space.Place

// On is a thread, or with a zero Thread its place, as one reader stands
// before it.
type On struct {
	Thread  Thread
	Place   Place
	Level   space.Level // of the reader, "" for none
	Blocked bool        // whether they may not write here for now
}

// readable are the visibilities the reader reads in this place.
func (o On) readable(who authz.Actor) []space.Visibility {
	if !o.Place.Sees(who) {
		return nil
	}
	level := o.Level
	if level == "" && who.Belongs(string(o.Place.Ref)) {
		level = space.AsMember
	}
	return space.Readable(level, o.Place.Leads(who))
}

// Choices are the visibilities the writer may give a thread: those they read
// themselves and the space gives.
func (o On) Choices(who authz.Actor) []space.Visibility {
	return slices.DeleteFunc(slices.Clone(o.readable(who)), func(v space.Visibility) bool { return !o.Place.Gives(v) })
}

// Audience are the levels that read a visibility; leads are told apart.
func audience(v space.Visibility) []space.Level {
	switch v {
	case space.Public, space.Followers:
		return []space.Level{space.AsMember, space.AsRepresentative, space.AsFollower}
	case space.Members:
		return []space.Level{space.AsMember, space.AsRepresentative}
	}
	return nil
}

// Report says that somebody finds a post out of place.
type Report struct {
	ID      string
	Post    string
	Person  string
	Reason  string
	At      time.Time
	Settled time.Time
	Hid     bool // whether the post was hidden for it
}

// Block keeps somebody from writing in a space until it is lifted.
type Block struct {
	ID     string
	Space  space.Ref
	Person string
	Reason string
	At     time.Time
	By     string
	Lifted time.Time
}
