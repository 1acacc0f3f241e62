package web

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"strings"
	"time"

	"parvi/internal/platform/i18n"
)

// SessionCookie is the name under which the session's token is kept. A request
// that carries it is never answered from the page cache.
const SessionCookie = "session"

const (
	flashCookie = "flash"
	// hostPrefix makes the browser refuse the cookie from anyone but this very
	// host over https (RFC 6265bis, 4.1.3.2).
	hostPrefix = "__Host-"
)

// SetCookie keeps a value in the browser: not for scripts, not sent along from
// other sites, only over https where the site has it. Zero age: until the
// browser closes.
func (r *Req) SetCookie(name, value string, age time.Duration) {
	r.mux.setCookie(r.w, name, value, int(age/time.Second))
}

// ClearCookie takes it away.
func (r *Req) ClearCookie(name string) { r.mux.setCookie(r.w, name, "", -1) }

func (m *Mux) setCookie(w http.ResponseWriter, name, value string, age int) {
	if m.secure {
		name = hostPrefix + name
	}
	http.SetCookie(w, &http.Cookie{
		Name: name, Value: value, Path: "/", MaxAge: age,
		HttpOnly: true, Secure: m.secure, SameSite: http.SameSiteLaxMode,
	})
}

// CookieValue is what SetCookie kept under the name, or "".
func CookieValue(req *http.Request, name string) string {
	if c, err := req.Cookie(hostPrefix + name); err == nil {
		return c.Value
	}
	if req.TLS != nil {
		return ""
	}
	if c, err := req.Cookie(name); err == nil {
		return c.Value
	}
	return ""
}

// hasCookie tells whether any of the names may be among the cookies, without
// parsing them.
func hasCookie(req *http.Request, names ...string) bool {
	for _, line := range req.Header["Cookie"] {
		for _, name := range names {
			if strings.Contains(line, name+"=") {
				return true
			}
		}
	}
	return false
}

func (m *Mux) setFlash(r *Req, flash i18n.Text) {
	b, err := json.Marshal([]string{flash.FI, flash.SV, flash.EN})
	if err != nil {
		return
	}
	r.SetCookie(flashCookie, m.sign("flash", b), 5*time.Minute)
}

// readFlash is what the last answer left to be said, and that it is now said.
func (r *Req) readFlash() i18n.Text {
	value := CookieValue(r.Request, flashCookie)
	if value == "" {
		return r.flash
	}
	r.shown = true
	b, ok := r.mux.verify("flash", value)
	var parts []string
	if !ok || json.Unmarshal(b, &parts) != nil || len(parts) != 3 {
		return i18n.Text{}
	}
	return i18n.Text{FI: parts[0], SV: parts[1], EN: parts[2]}
}

// sign makes a value that only this installation can have made, for a purpose.
func (m *Mux) sign(purpose string, b []byte) string {
	mac := m.mac(purpose, b)
	return base64.RawURLEncoding.EncodeToString(append(mac, b...))
}

func (m *Mux) verify(purpose, s string) ([]byte, bool) {
	b, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil || len(b) < macSize {
		return nil, false
	}
	if !hmac.Equal(b[:macSize], m.mac(purpose, b[macSize:])) {
		return nil, false
	}
	return b[macSize:], true
}

const macSize = 16

func (m *Mux) mac(purpose string, b []byte) []byte {
	h := hmac.New(sha256.New, m.cfg.Secret)
	h.Write([]byte(purpose))
	h.Write([]byte{0})
	h.Write(b)
	return h.Sum(nil)[:macSize]
}
