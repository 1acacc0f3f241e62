package agreement

import (
	"time"

	"parvi/internal/org"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Rules are an organisation's own rules for those who use Parvi in its name. A
// change is a new version, which everybody is shown again.
type Rules struct {
	ID     string
	Org    org.ID
	Number int // 0: none have been written
	Text   i18n.Content
	By     string
	At     time.Time
}

// Reader is somebody the rules are for.
type Reader struct {
	Person, Name string
	At           time.Time // when they confirmed them; zero: not yet
}

const maxRules = 8000

func checkRules(text i18n.Content) error {
	var bad fault.Fields
	for _, l := range i18n.Langs {
		if len([]rune(text.Own(l))) > maxRules {
			bad.Add("text", msgTooLong.Fill("max", maxRules))
		}
	}
	if text.Empty() {
		bad.Add("text", msgRulesEmpty)
	}
	return bad.Err()
}
