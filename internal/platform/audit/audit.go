// Package audit keeps who did what to which thing. Rows are written plain, in
// the transaction of the deed, so that no two deeds wait for each other; a job
// seals them in order into a chain of hashes, in which a changed or removed
// row shows. The payload of a row can be erased: the chain is over its hash,
// salted so that the hash alone gives nothing away.
package audit

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"time"
)

// Entry is one deed.
type Entry struct {
	ID        string
	At        time.Time
	Actor     string // person id; "" is nobody signed in
	ActingFor string // organisation id
	Session   string
	Action    string // "meeting.cancel"
	Ref       string // "meeting:ID"
	Payload   string // JSON; "" when there was none or it is erased
	Erased    bool
	Sealed    bool

	salt, payloadHash string
}

// System is the Actor of what the machine did by itself.
const System = "system"

// Filter narrows a list; the zero Filter is everything.
type Filter struct {
	Actor, Ref, Action string
}

// Breach is a place where the chain does not hold.
type Breach struct {
	Seq  int64
	Row  string
	What string
}

func hash(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		// The length keeps ("ab", "c") apart from ("a", "bc").
		h.Write([]byte(strconv.Itoa(len(p)) + ":" + p))
	}
	return hex.EncodeToString(h.Sum(nil))
}

func (e Entry) hashPayload() string { return hash(e.salt, e.Payload) }

// digest is over everything of the row that is never erased.
func (e Entry) digest() string {
	return hash(e.ID, strconv.FormatInt(e.At.UnixMilli(), 10), e.Actor, e.ActingFor, e.Session, e.Action, e.Ref, e.payloadHash)
}

// check says what is wrong with a row, or "".
func (e Entry) check(rowDigest string) string {
	switch {
	case e.digest() != rowDigest:
		return "the row was changed after it was sealed"
	case e.Erased:
		return ""
	case e.hashPayload() != e.payloadHash:
		return "the payload was changed"
	}
	return ""
}
