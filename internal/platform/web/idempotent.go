package web

import (
	"bytes"
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/ident"
)

// kept is an answer as a repeat gets it.
type kept struct {
	Status int               `json:"status"`
	Header map[string]string `json:"header,omitempty"`
	Body   []byte            `json:"body"`
}

var keptHeaders = []string{"Content-Type", "Location", "ETag"}

// answerOnce lets f answer, and does so once for each Idempotency-Key: a
// repeat of the same request gets the same answer, another request with the
// key is refused. The key is stored in the transaction of the first change, so
// that nothing is done twice, whatever breaks; the answer is stored after it,
// sealed with the key itself, since it may hold secrets of its own.
func (m *Mux) answerOnce(r *Req, out *capture, f http.HandlerFunc) error {
	key := r.Header.Get("Idempotency-Key")
	if key == "" || m.cfg.DB == nil || r.Method == http.MethodGet || r.Method == http.MethodHead {
		f(out, r.Request)
		return nil
	}
	if len(key) > 200 {
		return fault.FieldErr("#/header/Idempotency-Key", msgTooLong.Text(len(key)-200, "max", 200))
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return err
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	sum := sha256.Sum256(append([]byte(r.URL.RequestURI()+"\n"), body...))
	rep := repeat{
		mux:   m,
		key:   key,
		store: ident.Hash(key),
		scope: r.Actor.Person + " " + r.Method + " " + r.URL.Path,
		hash:  hex.EncodeToString(sum[:]),
	}
	if done, err := rep.replay(r.Context(), out); done || err != nil {
		return err
	}
	header := out.header.Clone()
	ctx := db.WithKey(r.Context(), rep.store, rep.scope, rep.hash)
	f(out, r.WithContext(ctx))
	if r.repeated {
		// Another request with the key came first, perhaps this very moment.
		clear(out.header)
		for name, values := range header {
			out.header[name] = values
		}
		out.status = 0
		out.body.Reset()
		return rep.await(r.Context(), out)
	}
	if out.status < 200 || out.status > 299 {
		return nil
	}
	return rep.keep(ctx, out)
}

// repeat is one Idempotency-Key and the request it came with.
type repeat struct {
	mux                     *Mux
	key, store, scope, hash string
}

// replay answers from what was kept; false when there is nothing.
func (p repeat) replay(ctx context.Context, out *capture) (bool, error) {
	hash, result, ok, err := p.mux.cfg.DB.Remembered(ctx, p.scope, p.store)
	if err != nil || !ok {
		return false, err
	}
	if hash != p.hash {
		return false, &fault.Error{Kind: fault.Invalid, Code: "idempotency_key_reused", Say: msgKeyReused}
	}
	if result == "" {
		return false, nil
	}
	b, err := p.open(result)
	if err != nil {
		return false, &fault.Error{Kind: fault.Conflict, Code: "repeated", Say: msgRepeated, Err: err}
	}
	var k kept
	if err := json.Unmarshal(b, &k); err != nil {
		return false, fmt.Errorf("read the kept answer: %w", err)
	}
	for name, value := range k.Header {
		out.header.Set(name, value)
	}
	out.WriteHeader(k.Status)
	_, err = out.Write(k.Body)
	return true, err
}

// await waits a moment for the other request's answer. Where there is none,
// since it broke off after its change, the reader is told that it was done.
func (p repeat) await(ctx context.Context, out *capture) error {
	for range 40 {
		if done, err := p.replay(ctx, out); done || err != nil {
			return err
		}
		select {
		case <-time.After(25 * time.Millisecond):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return &fault.Error{Kind: fault.Conflict, Code: "repeated", Say: msgRepeated}
}

func (p repeat) keep(ctx context.Context, out *capture) error {
	k := kept{Status: out.status, Header: map[string]string{}, Body: out.body.Bytes()}
	for _, name := range keptHeaders {
		if v := out.header.Get(name); v != "" {
			k.Header[name] = v
		}
	}
	b, err := json.Marshal(k)
	if err != nil {
		return err
	}
	sealed, err := p.seal(b)
	if err != nil {
		return err
	}
	err = p.mux.cfg.DB.Write(ctx, func(tx *db.Tx) error { return tx.Remember(ctx, sealed) })
	if errors.Is(err, db.ErrRepeated) {
		return nil // nothing was changed here, and another kept its answer
	}
	return err
}

func (p repeat) cipher() (cipher.AEAD, error) {
	h := hmac.New(sha256.New, p.mux.cfg.Secret)
	h.Write([]byte("answer\x00" + p.key))
	block, err := aes.NewCipher(h.Sum(nil))
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}

func (p repeat) seal(b []byte) (string, error) {
	aead, err := p.cipher()
	if err != nil {
		return "", err
	}
	nonce := make([]byte, aead.NonceSize())
	if _, err := io.ReadFull(p.mux.cfg.Rand, nonce); err != nil {
		return "", err
	}
	return base64.StdEncoding.EncodeToString(aead.Seal(nonce, nonce, b, []byte(p.scope))), nil
}

func (p repeat) open(s string) ([]byte, error) {
	aead, err := p.cipher()
	if err != nil {
		return nil, err
	}
	b, err := base64.StdEncoding.DecodeString(s)
	if err != nil || len(b) < aead.NonceSize() {
		return nil, errors.New("not an answer of ours")
	}
	return aead.Open(nil, b[:aead.NonceSize()], b[aead.NonceSize():], []byte(p.scope))
}
