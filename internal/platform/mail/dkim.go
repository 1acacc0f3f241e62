package mail

import (
	"bytes"
	"crypto"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"os"

	"github.com/emersion/go-msgauth/dkim"
)

// Signer signs messages (RFC 6376, 8463).
type Signer struct {
	selector string
	key      crypto.Signer
}

// NewSigner reads a private key, RSA or Ed25519, from a PEM file.
func NewSigner(file, selector string) (*Signer, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("DKIM key: %w", err)
	}
	if selector == "" {
		return nil, errors.New("DKIM needs a selector beside the key")
	}
	block, _ := pem.Decode(b)
	if block == nil {
		return nil, fmt.Errorf("DKIM key: %s is not a PEM file", file)
	}
	var key any
	if key, err = x509.ParsePKCS8PrivateKey(block.Bytes); err != nil {
		if key, err = x509.ParsePKCS1PrivateKey(block.Bytes); err != nil {
			return nil, fmt.Errorf("DKIM key: %s holds no private key", file)
		}
	}
	switch key := key.(type) {
	case *rsa.PrivateKey:
		return &Signer{selector, key}, nil
	case ed25519.PrivateKey:
		return &Signer{selector, key}, nil
	default:
		return nil, fmt.Errorf("DKIM key: %s is neither RSA nor Ed25519", file)
	}
}

// signed are the headers a signature covers, those of the one-click
// unsubscription included (RFC 8058, 4).
var signed = []string{"From", "To", "Reply-To", "Subject", "Date", "Message-ID", "In-Reply-To", "References",
	"MIME-Version", "Content-Type", "Auto-Submitted",
	"List-Id", "List-Post", "List-Unsubscribe", "List-Unsubscribe-Post", "List-Help"}

// sign writes the signed message to out. The domain is that of the From
// address, so that the signature is aligned with it.
func (s *Signer) sign(out *bytes.Buffer, raw []byte, domain string) error {
	return dkim.Sign(out, bytes.NewReader(raw), &dkim.SignOptions{
		Domain: domain, Selector: s.selector, Signer: s.key, HeaderKeys: signed,
		HeaderCanonicalization: dkim.CanonicalizationRelaxed, BodyCanonicalization: dkim.CanonicalizationRelaxed,
	})
}
