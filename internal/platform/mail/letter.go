// Package mail sends what features write to people.
//
// A feature names a Kind of mail and enqueues its arguments, ids only, in the
// transaction of the fact. The outbox claims what is due, has the feature
// compose letters from the facts as they are then, and sends them over kept
// connections. A letter is a list of blocks, from which both the plain text
// and its HTML twin are made, framed in the recipient's language: who sends,
// why they get it, how to stop it.
//
// Sending is at least once: after a crash at most one repeat of a message
// whose acceptance was not yet recorded, with the same Message-ID.
package mail

import (
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ical"
)

// Address is a mail address with the name shown for it.
type Address struct{ Name, Mail string }

// Letter is one mail to one person. The zero Letter says that there is nothing
// to send any more.
type Letter struct {
	To      Address
	Lang    i18n.Lang // of the recipient
	From    Address   // zero: the installation; with a name only, that name at its address
	ReplyTo Address   // zero: From
	Subject string
	Above   string // a small line above the title: who calls
	Title   string // zero: the subject
	// TitleLang is the language the title is in, when it is not the letter's.
	TitleLang i18n.Lang
	Blocks    []Block
	Reason    string // why the recipient gets it, a whole sentence
	Stop      []Link // how to get less of it, shown in the footer
	Calendar  *ical.Part
	List      *List // set for what goes to everyone in a list
	Auto      bool  // a machine wrote it
	// Answer is an automatic answer to one mail (RFC 3834): nothing that comes
	// back of it is wanted, so that no two machines answer each other.
	Answer bool
	// Asked is what the recipient has asked for this minute, such as a link to
	// sign in: it goes out to a suspended address too.
	Asked bool
	// Key is the local part of the Message-ID, for a letter that later ones
	// refer to; zero: the id of the outbox row. It must be different for each
	// letter, and the same when the letter is composed again.
	Key string
	// InReplyTo and References are Keys, or Message-IDs with their domain.
	InReplyTo  string
	References []string
}

// Empty tells whether there is nothing to send.
func (l *Letter) Empty() bool { return l.To.Mail == "" }

// Link is a labelled address.
type Link struct{ Label, URL string }

// List is what list mail says of its list (RFC 2369, 2919, 8058).
type List struct {
	ID              string // a label such as "pienet"; the domain is added
	Name            string
	Post            string // mail address that takes posts; "": none does
	Unsubscribe     string // https address that takes the one-click POST
	UnsubscribeMail string // mail address that does the same, or ""
	Help, Archive   string // addresses of pages, or ""
}

// Site is the installation as mails show it.
type Site struct {
	Name    i18n.Content
	Contact string // mail address or another way to reach people
}
