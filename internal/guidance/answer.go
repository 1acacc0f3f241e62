package guidance

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"time"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
)

// Published is an answer that anybody reads.
type Published struct {
	ID, Centre string
	Topic      Topic
	Title      i18n.Content
	Text       i18n.Content
	Pages      []string // beginnings of paths it is shown on; none: those of its topic
	Case       string   // it was made from
	Version    int
	Withdrawn  bool
	MadeBy     string
	Made       time.Time
	Changed    time.Time
	Yes, No    int // whether it helped
}

// Path is the address of the answer.
func (a Published) Path() string { return "/answers/" + a.ID }

// Lacks are the languages it has no words in.
func (a Published) Lacks() []i18n.Lang {
	return slices.DeleteFunc(slices.Clone(i18n.Langs[:]), func(l i18n.Lang) bool { return a.Title.Has(l) && a.Text.Has(l) })
}

// Wording is one version of an answer.
type Wording struct {
	Number int
	Title  i18n.Content
	Text   i18n.Content
	By     string
	At     time.Time
}

func (a Published) check() error {
	var bad fault.Fields
	if a.Title.Empty() {
		bad.Add("title", msgAnswerTitle)
	}
	if a.Text.Empty() {
		bad.Add("text", msgAnswerText)
	}
	for _, l := range i18n.Langs {
		if a.Title.Has(l) != a.Text.Has(l) && !a.Title.Empty() && !a.Text.Empty() {
			bad.Add("text", msgAnswerBoth.Fill("lang", i18n.Text{FI: l.NameIn(i18n.FI), SV: l.NameIn(i18n.SV), EN: l.NameIn(i18n.EN)}))
			break
		}
		if len([]rune(a.Title.Own(l))) > maxName || len([]rune(a.Text.Own(l))) > maxText {
			bad.Add("text", msgTooLong.Fill("max", maxText))
			break
		}
	}
	if !a.Topic.Known() {
		bad.Add("topic", msgTopic)
	}
	for _, p := range a.Pages {
		if !strings.HasPrefix(p, "/") || len(p) > 200 {
			bad.Add("pages", msgPages)
			break
		}
	}
	return bad.Err()
}

// on tells how well an answer belongs to a page: 2 the page itself, 1 its
// topic, 0 not at all.
func (a Published) on(path string, topic Topic) int {
	if slices.ContainsFunc(a.Pages, func(p string) bool { return path == p || strings.HasPrefix(path, strings.TrimSuffix(p, "/")+"/") }) {
		return 2
	}
	if len(a.Pages) == 0 && topic != "" && a.Topic == topic {
		return 1
	}
	return 0
}

// besidePage is how many answers stand on a page.
const besidePage = 3

// Beside are the answers shown on a page: those for the page itself first, then
// those of its topic that helped most.
func Beside(all []Published, path string, topic Topic) []Published {
	var out []Published
	for _, a := range all {
		if a.on(path, topic) > 0 {
			out = append(out, a)
		}
	}
	slices.SortStableFunc(out, func(a, b Published) int {
		return cmp.Or(b.on(path, topic)-a.on(path, topic), (b.Yes-b.No)-(a.Yes-a.No))
	})
	return out[:min(len(out), besidePage)]
}

// patterns of what may tell who somebody is.
var (
	addressForm = regexp.MustCompile(`[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}`)
	phoneForm   = regexp.MustCompile(`(?:\+|\b0)\d[\d \x{00a0}-]{5,14}\d`)
	ibanForm    = regexp.MustCompile(`\b[A-Z]{2}\d{2}(?:[ \x{00a0}]?[A-Z\d]{4}){2,7}(?:[ \x{00a0}]?[A-Z\d]{1,3})?\b`)
	greeting    = regexp.MustCompile(`(?i)^(hei|moi|moikka|terve|hyvä|hej|hejsan|bästa|hello|hi|dear)\b[^.?!\n]{0,40}[,!.]?$`)
	goodbye     = regexp.MustCompile(`(?i)^(terveisin|ystävällisin terveisin|terv\.?|yst\. terv\.?|t\.|hälsningar|med vänlig hälsning|mvh|vänliga hälsningar|regards|kind regards|best regards|kiitos|kiitoksia|tack|thanks|thank you)\b.{0,40}$`)
)

// anonymous is a text without what tells whose it was: greetings, what stands
// under the text, addresses, numbers, and the names of those it came from. What
// it took stands in mark's place, so that whoever publishes sees it.
func anonymous(text, mark string, names ...string) string {
	var lines []string
	for _, line := range strings.Split(ident.WithoutHetu(text), "\n") {
		short := strings.TrimSpace(line)
		if goodbye.MatchString(short) {
			break // the rest is who wrote it
		}
		if len(lines) == 0 && (short == "" || greeting.MatchString(short)) {
			continue
		}
		lines = append(lines, strings.TrimRight(line, " \t\r"))
	}
	out := strings.TrimSpace(strings.Join(lines, "\n"))
	for _, form := range []*regexp.Regexp{addressForm, ibanForm, phoneForm} {
		out = form.ReplaceAllString(out, mark)
	}
	for _, name := range names {
		for _, part := range append([]string{name}, strings.Fields(name)...) {
			if len([]rune(part)) < 3 {
				continue
			}
			// A name may carry an ending: "Yrjölle".
			form := regexp.MustCompile(`(?i)(^|[^\p{L}])` + regexp.QuoteMeta(part) + `\p{L}{0,6}`)
			out = form.ReplaceAllString(out, "${1}"+mark)
		}
	}
	return out
}
