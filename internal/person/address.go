package person

import (
	"strings"

	"golang.org/x/net/idna"
	"golang.org/x/text/unicode/norm"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// ParseEmail is an address as it is stored and compared: lower case, the
// domain in its ASCII form. A fault names the field "email" and says what is
// wrong.
func ParseEmail(s string) (string, error) {
	s = strings.ToLower(norm.NFC.String(strings.TrimSpace(s)))
	if s == "" {
		return "", fault.FieldErr("email", msgEmailMissing)
	}
	at := strings.LastIndexByte(s, '@')
	if at < 0 {
		return "", fault.FieldErr("email", msgEmailAt)
	}
	local, domain := s[:at], s[at+1:]
	if !localPart(local) {
		return "", fault.FieldErr("email", msgEmailLocal)
	}
	ascii, err := idna.Lookup.ToASCII(domain)
	if err != nil || !domainPart(ascii) {
		return "", fault.FieldErr("email", msgEmailDomain)
	}
	if len(local)+1+len(ascii) > 254 {
		return "", fault.FieldErr("email", msgEmailLong)
	}
	return local + "@" + ascii, nil
}

// ShowEmail is the address as people read it: an international domain in its
// own letters.
func ShowEmail(email string) string {
	at := strings.LastIndexByte(email, '@')
	if at < 0 {
		return email
	}
	domain, err := idna.Display.ToUnicode(email[at+1:])
	if err != nil {
		return email
	}
	return email[:at+1] + domain
}

// localPart accepts the dot-atom of RFC 5322 (3.2.3), which is what mailboxes
// of people look like; quoted local parts are not taken.
func localPart(s string) bool {
	if s == "" || len(s) > 64 || s[0] == '.' || s[len(s)-1] == '.' || strings.Contains(s, "..") {
		return false
	}
	for _, r := range s {
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
		case strings.ContainsRune("!#$%&'*+-/=?^_`{|}~.", r):
		default:
			return false
		}
	}
	return true
}

func domainPart(s string) bool {
	if s == "localhost" {
		return true
	}
	if len(s) > 253 || !strings.Contains(s, ".") {
		return false
	}
	for label := range strings.SplitSeq(s, ".") {
		if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' {
			return false
		}
		for _, r := range label {
			if !('a' <= r && r <= 'z' || '0' <= r && r <= '9' || r == '-') {
				return false
			}
		}
	}
	return true
}

// localKey is the part of an address by which the same human being is
// recognised at two employers: the local part without its tag, where it looks
// like a name ("aino.virtanen"); "" for shared boxes such as "info".
func localKey(email string) string {
	local, _, _ := strings.Cut(email, "@")
	local, _, _ = strings.Cut(local, "+")
	first, last, found := strings.Cut(local, ".")
	if !found || len(first) < 2 || len(last) < 2 {
		return ""
	}
	return i18n.Fold(local)
}
