package handbook

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
)

// A nameless challenge carries its asker's id in an envelope that only the
// product opens: to mail them the answers, to let them act on their own
// challenge, and to tell them of it among their own data. No page shows it,
// the log does not have it, and whoever reads the tables alone cannot. When
// the challenge has been closed for a while the envelope is thrown away.

var errBroken = errors.New("handbook: the envelope does not open")

// seal puts a person into the envelope of a challenge. The nonce is made of
// the challenge's id, which is used once.
func seal(secret []byte, challenge, person string) (string, error) {
	box, nonce, err := envelope(secret, challenge)
	if err != nil {
		return "", err
	}
	return base64.RawStdEncoding.EncodeToString(box.Seal(nil, nonce, []byte(person), []byte(challenge))), nil
}

// open tells who is in the envelope of a challenge.
func open(secret []byte, challenge, sealed string) (person string, err error) {
	box, nonce, err := envelope(secret, challenge)
	if err != nil {
		return "", err
	}
	raw, err := base64.RawStdEncoding.DecodeString(sealed)
	if err != nil {
		return "", errBroken
	}
	plain, err := box.Open(nil, nonce, raw, []byte(challenge))
	if err != nil {
		return "", errBroken
	}
	return string(plain), nil
}

func envelope(secret []byte, challenge string) (cipher.AEAD, []byte, error) {
	key := sha256.Sum256(append([]byte("handbook seal "), secret...))
	block, err := aes.NewCipher(key[:])
	if err != nil {
		return nil, nil, err
	}
	box, err := cipher.NewGCM(block)
	if err != nil {
		return nil, nil, err
	}
	mac := hmac.New(sha256.New, key[:])
	mac.Write([]byte(challenge))
	return box, mac.Sum(nil)[:box.NonceSize()], nil
}
