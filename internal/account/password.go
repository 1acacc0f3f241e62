package account

import (
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"strings"
	"sync"

	"golang.org/x/crypto/argon2"

	"parvi/internal/platform/i18n"
)

// The cost of a password hash, the second recommendation of OWASP's password
// storage sheet: 19 MiB, two passes.
const (
	argonMemory = 19 * 1024
	argonTime   = 2
	argonKey    = 32
	minPassword = 12
	maxPassword = 200
)

// hashPassword is the hash in the usual form of argon2id.
func hashPassword(password string, salt []byte) string {
	key := argon2.IDKey([]byte(password), salt, argonTime, argonMemory, 1, argonKey)
	enc := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=1$%s$%s", argon2.Version, argonMemory, argonTime,
		enc.EncodeToString(salt), enc.EncodeToString(key))
}

// matches tells whether the password is the one that was hashed.
func matches(hash, password string) bool {
	parts := strings.Split(hash, "$")
	if len(parts) != 6 || parts[1] != "argon2id" {
		return false
	}
	var memory, time uint32
	var threads uint8
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &memory, &time, &threads); err != nil || threads == 0 {
		return false
	}
	salt, err := base64.RawStdEncoding.DecodeString(parts[4])
	if err != nil {
		return false
	}
	want, err := base64.RawStdEncoding.DecodeString(parts[5])
	if err != nil || len(want) == 0 {
		return false
	}
	got := argon2.IDKey([]byte(password), salt, time, memory, threads, uint32(len(want)))
	return subtle.ConstantTimeCompare(got, want) == 1
}

// decoy is checked when nobody has the address or they have no password, so
// that the answer takes as long as for somebody who has.
var decoy = sync.OnceValue(func() string { return hashPassword("", []byte("nobody has this.")) })

// weak tells what is wrong with a new password, or an empty text. Length is
// what counts (NIST SP 800-63B); rules about signs only make worse ones.
func weak(password string, known ...string) i18n.Text {
	switch n := len([]rune(password)); {
	case n < minPassword:
		return msgPasswordShort.Fill("n", minPassword)
	case n > maxPassword:
		return msgPasswordLong.Fill("n", maxPassword)
	}
	folded := i18n.Fold(password)
	for _, k := range known {
		k = i18n.Fold(k)
		if k != "" && (strings.ReplaceAll(folded, k, "") == "") {
			return msgPasswordKnown
		}
	}
	seen := map[rune]bool{}
	for _, r := range password {
		seen[r] = true
	}
	if len(seen) < 5 {
		return msgPasswordPlain
	}
	return i18n.Text{}
}
