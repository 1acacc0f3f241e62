// Package ident makes identifiers: time-ordered ids for rows, and secret
// tokens for links, of which only the hash is stored.
package ident

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base32"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"time"
)

var lower = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// sortable keeps the order of the bytes it encodes.
var sortable = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// ID is a row id: 48 bits of Unix milliseconds and 77 random bits as 25
// lower-case characters, so that ids sort by the time they were made.
func ID(now time.Time, random io.Reader) string {
	var b [16]byte
	binary.BigEndian.PutUint64(b[:8], uint64(now.UnixMilli())<<16)
	if _, err := io.ReadFull(random, b[6:]); err != nil {
		panic(fmt.Errorf("ident: no randomness: %w", err))
	}
	return sortable.EncodeToString(b[:])[:25]
}

// Token is a secret of 130 random bits as 26 characters of base32, the same in
// either case, so that it survives being typed or lower-cased by a mail program.
func Token(random io.Reader) string {
	var b [17]byte
	if _, err := io.ReadFull(random, b[:]); err != nil {
		panic(fmt.Errorf("ident: no randomness: %w", err))
	}
	return lower.EncodeToString(b[:])[:26]
}

// Hash is what is stored of a token: SHA-256 in hex. Tokens carry enough
// randomness that a slow hash would add nothing.
func Hash(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

// Derive is a secret of the length of a Token that follows from a key and a
// name: whoever has only the name cannot make it.
func Derive(key []byte, name string) string {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(name))
	return lower.EncodeToString(mac.Sum(nil))[:26]
}
