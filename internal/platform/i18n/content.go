package i18n

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
)

// Content is what people wrote: at least one language, often not all. It is
// stored as one JSON text and shown with the language it is really in.
type Content struct {
	FI string `json:"fi,omitempty" yaml:"fi,omitempty"`
	SV string `json:"sv,omitempty" yaml:"sv,omitempty"`
	EN string `json:"en,omitempty" yaml:"en,omitempty"`
}

// Own is the text in exactly that language, or "".
func (c Content) Own(l Lang) string { return Text(c).In(l) }

// Pick is the text a reader of l gets and the language it is in: their own,
// else the other national language, else English.
func (c Content) Pick(l Lang) (text string, in Lang) {
	for _, other := range l.fallback() {
		if s := c.Own(other); s != "" {
			return s, other
		}
	}
	return "", l
}

// In is the text a reader of l gets; Pick tells which language it is in.
func (c Content) In(l Lang) string {
	s, _ := c.Pick(l)
	return s
}

// Empty tells whether there is no text in any language.
func (c Content) Empty() bool { return c == Content{} }

// Has tells whether there is a text of l's own.
func (c Content) Has(l Lang) bool { return c.Own(l) != "" }

// Langs are the languages that have a text of their own.
func (c Content) Langs() []Lang {
	var have []Lang
	for _, l := range Langs {
		if c.Has(l) {
			have = append(have, l)
		}
	}
	return have
}

// Set gives the content with l's text replaced.
func (c Content) Set(l Lang, s string) Content {
	switch l {
	case SV:
		c.SV = s
	case EN:
		c.EN = s
	default:
		c.FI = s
	}
	return c
}

// Map applies f to every text there is.
func (c Content) Map(f func(string) string) Content {
	for _, l := range c.Langs() {
		c = c.Set(l, f(c.Own(l)))
	}
	return c
}

// Value stores the content as JSON text; "" when there is none.
func (c Content) Value() (driver.Value, error) {
	if c.Empty() {
		return "", nil
	}
	b, err := json.Marshal(c)
	return string(b), err
}

// Scan reads what Value stored.
func (c *Content) Scan(src any) error {
	*c = Content{}
	var b []byte
	switch v := src.(type) {
	case nil:
		return nil
	case string:
		b = []byte(v)
	case []byte:
		b = v
	default:
		return fmt.Errorf("i18n: cannot read content from %T", src)
	}
	if len(b) == 0 {
		return nil
	}
	return json.Unmarshal(b, c)
}

// MarkFallback is said beside a text that is not in the reader's language.
func MarkFallback(in Lang) Text {
	switch in {
	case SV:
		return Text{FI: "Tekstiä ei ole suomeksi. Se on tässä ruotsiksi.", SV: "Texten är på svenska.", EN: "There is no English version. The text is in Swedish."}
	case EN:
		return Text{FI: "Tekstiä ei ole suomeksi. Se on tässä englanniksi.", SV: "Texten finns inte på svenska. Här är den på engelska.", EN: "The text is in English."}
	default:
		return Text{FI: "Teksti on suomeksi.", SV: "Texten finns inte på svenska. Här är den på finska.", EN: "There is no English version. The text is in Finnish."}
	}
}
