package inbox

import (
	"strings"
	"unicode"
)

// Answer is what a reply of one or two words says.
type Answer string

// The answers that mails may offer. No mail takes a word that it has not
// offered.
const (
	NoAnswer Answer = ""
	Yes      Answer = "yes"
	No       Answer = "no"
	Cancel   Answer = "cancel"
	Take     Answer = "take"
	Leave    Answer = "leave"
	Stop     Answer = "stop"
)

var answers = map[string]Answer{
	"kyllä": Yes, "joo": Yes, "juu": Yes, "vahvistan": Yes, "liityn": Yes, "ja": Yes, "jo": Yes, "bekräftar": Yes, "jag går med": Yes, "yes": Yes, "confirm": Yes, "join": Yes, "ok": Yes, "kyllä kiitos": Yes, "ja tack": Yes, "yes please": Yes,
	"ei": No, "en": No, "ei kiitos": No, "nej": No, "nej tack": No, "no": No, "no thanks": No, "no thank you": No,
	"peru": Cancel, "perun": Cancel, "peruuta": Cancel, "peruutan": Cancel, "perutaan": Cancel, "avboka": Cancel, "avbokar": Cancel, "annullera": Cancel, "cancel": Cancel,
	"otan": Take, "otan paikan": Take, "jag tar": Take, "jag tar platsen": Take, "tar": Take, "take": Take, "i take it": Take, "accept": Take, "hyväksyn": Take, "godkänner": Take,
	"poistu": Leave, "poistun": Leave, "eroa": Leave, "eroan": Leave, "lämna": Leave, "lämnar": Leave, "leave": Leave,
	"lopeta": Stop, "sluta": Stop, "avsluta": Stop, "stop": Stop, "stopp": Stop, "unsubscribe": Stop, "avregistrera": Stop,
}

// Word is the answer in a reply: of its first line, where greetings and names
// below do not matter. A longer sentence is no answer.
func Word(text string) Answer {
	line, rest, _ := strings.Cut(strings.TrimSpace(text), "\n")
	if len(strings.Fields(rest)) > 8 {
		return NoAnswer
	}
	words := strings.FieldsFunc(strings.ToLower(line), func(r rune) bool { return !unicode.IsLetter(r) })
	if len(words) == 0 || len(words) > 4 {
		return NoAnswer
	}
	return answers[strings.Join(words, " ")]
}

// shortLine is the width under which a line of a mail was ended by its writer
// and not by the program.
const shortLine = 55

// Markdown is the text of a mail as Markdown that looks the same: lines that
// the writer has ended stay apart, and nothing becomes a heading by accident.
func Markdown(text string) string {
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		t := strings.TrimLeft(l, " \t")
		if strings.HasPrefix(t, "#") || strings.HasPrefix(t, "===") || strings.HasPrefix(t, "---") || strings.HasPrefix(t, "```") {
			l = `\` + t
		} else if len(l)-len(t) >= 4 {
			l = t // not code
		}
		next := ""
		if i+1 < len(lines) {
			next = strings.TrimSpace(lines[i+1])
		}
		if next != "" && t != "" && len([]rune(l)) < shortLine && !strings.HasPrefix(t, ">") && !strings.HasPrefix(next, "- ") && !strings.HasPrefix(next, ">") {
			l += "  "
		}
		lines[i] = l
	}
	return strings.Join(lines, "\n")
}
