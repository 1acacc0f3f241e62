// Package fault says what went wrong and what the reader may be told. A fault
// has a kind, a sentence in three languages, and perhaps fields to mend; any
// other error is internal, and its text never leaves the log.
package fault

import (
	"errors"
	"net/http"
	"strings"
	"time"

	"parvi/internal/platform/i18n"
)

// Kind is what went wrong, independent of how it is shown.
type Kind int

// The kinds. What a reader may not see is NotFound, never Forbidden.
const (
	Internal    Kind = iota
	Invalid          // the input is at fault; Fields say where
	SignIn           // not signed in, and the thing may exist
	Forbidden        // may be read, not done
	NotFound         // does not exist, or may not be read
	Conflict         // the state of things forbids it
	Gone             // was here once: an expired or used link
	TooMany          // slow down; RetryAfter says for how long
	TooLarge         // more bytes than are taken
	Unavailable      // cannot be had right now, will be later
)

var kinds = [...]struct {
	name   string
	status int
}{
	Internal:    {"internal", http.StatusInternalServerError},
	Invalid:     {"invalid", http.StatusUnprocessableEntity},
	SignIn:      {"sign-in", http.StatusUnauthorized},
	Forbidden:   {"forbidden", http.StatusForbidden},
	NotFound:    {"not-found", http.StatusNotFound},
	Conflict:    {"conflict", http.StatusConflict},
	Gone:        {"gone", http.StatusGone},
	TooMany:     {"too-many", http.StatusTooManyRequests},
	TooLarge:    {"too-large", http.StatusRequestEntityTooLarge},
	Unavailable: {"unavailable", http.StatusServiceUnavailable},
}

// Status is the HTTP status of a kind: the one table from kinds to statuses.
func (k Kind) Status() int { return kinds[k].status }

func (k Kind) String() string { return kinds[k].name }

// Field is one part of the input and what is wrong with it.
type Field struct {
	Name string // the form field or JSON key
	Say  i18n.Text
}

// Error is a fault. Err, if any, is for the log only.
type Error struct {
	Kind       Kind
	Code       string // stable, for programs; may be empty
	Say        i18n.Text
	Fields     []Field
	RetryAfter time.Duration
	Err        error
}

// New is a fault of a kind with its sentence.
func New(k Kind, say i18n.Text) *Error { return &Error{Kind: k, Say: say} }

// Missing is the fault of what does not exist or may not be read.
func Missing(err error) *Error {
	return &Error{Kind: NotFound, Say: msgNotFound, Err: err}
}

func (e *Error) Error() string {
	parts := []string{e.Kind.String()}
	if e.Say.EN != "" {
		parts = append(parts, e.Say.EN)
	}
	for _, f := range e.Fields {
		parts = append(parts, f.Name+": "+f.Say.EN)
	}
	if e.Err != nil {
		parts = append(parts, e.Err.Error())
	}
	return strings.Join(parts, ": ")
}

func (e *Error) Unwrap() error { return e.Err }

// Of is the fault in err; a foreign error becomes an internal fault with a
// sentence that gives nothing away. Of(nil) is nil.
func Of(err error) *Error {
	if err == nil {
		return nil
	}
	if e, ok := errors.AsType[*Error](err); ok {
		if e.Say.Empty() {
			filled := *e
			filled.Say = general[e.Kind]
			return &filled
		}
		return e
	}
	return &Error{Kind: Internal, Say: general[Internal], Err: err}
}

// Is tells whether err is a fault of that kind.
func Is(err error, k Kind) bool {
	e, ok := errors.AsType[*Error](err)
	return ok && e.Kind == k
}

// Fields gathers what is wrong with an input, so that all of it is said at once.
type Fields []Field

// Add notes a fault at a field.
func (f *Fields) Add(name string, say i18n.Text) { *f = append(*f, Field{name, say}) }

// Err is an Invalid fault with the fields, or nil when there are none.
func (f Fields) Err() error {
	if len(f) == 0 {
		return nil
	}
	return &Error{Kind: Invalid, Say: general[Invalid], Fields: f}
}

// FieldErr is an Invalid fault at one field.
func FieldErr(name string, say i18n.Text) error {
	return Fields{{name, say}}.Err()
}
