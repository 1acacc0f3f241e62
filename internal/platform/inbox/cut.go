package inbox

import (
	"regexp"
	"slices"
	"strings"
)

// cut takes from the text of a reply what its writer has written: without the
// message that is answered, however the mail program marks it, and without
// what the program or its owner puts under every mail. Where the writer
// answers between the lines, the lines answered stay before each answer.
func cut(text string) string {
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = strings.ReplaceAll(lines[i], "\u00a0", " ")
	}
	kinds := mark(lines)
	if forwards(lines, kinds) {
		return plainly(text)
	}
	runs := runsOf(lines, kinds)
	between := interleaved(runs)
	var out []string
	for i, r := range runs {
		switch {
		case r.kind == own:
			out = append(out, r.lines...)
		case r.kind == quoted && between && i+1 < len(runs) && runs[i+1].kind == own:
			out = append(out, lastParagraph(r.lines)...)
		}
	}
	return plainly(strings.Join(out, "\n"))
}

// kind is what a line is.
type kind int

const (
	own      kind = iota
	empty         // belongs to what it stands between
	quoted        // > said before
	splitter      // says who wrote what follows
	gone          // signature, or what follows a header block
)

// mark says of every line what it is.
func mark(lines []string) []kind {
	kinds := scan(lines)
	signatures(lines, kinds)
	return kinds
}

// scan finds quotes and what stands before them.
func scan(lines []string) []kind {
	kinds := make([]kind, len(lines))
	for i := 0; i < len(lines); i++ {
		line := strings.TrimSpace(lines[i])
		switch {
		case line == "":
			kinds[i] = empty
		case strings.HasPrefix(line, cutMark):
			return rest(kinds, i)
		case strings.HasPrefix(line, attrMark):
			kinds[i] = splitter
		case strings.HasPrefix(line, ">>> ") && groupWise.MatchString(line):
			return rest(kinds, i)
		case strings.HasPrefix(line, ">"):
			kinds[i] = quoted
		case ruled(line) && originalMessage.MatchString(line) && !allQuoted(lines[i+1:]):
			return rest(kinds, i)
		case ruled(line) && originalMessage.MatchString(line):
			kinds[i] = splitter
		case ruled(line) && divider.MatchString(line) && headerBlock(lines[i+1:]):
			return rest(kinds, i)
		case headerBlock(lines[i:]):
			return rest(kinds, i)
		default:
			n := attribution(lines, i)
			if n == 0 {
				continue
			}
			for j := range n {
				kinds[i+j] = splitter
			}
			i += n - 1
			if next := following(lines[i+1:]); next != "" && !strings.HasPrefix(next, ">") && !strings.HasPrefix(next, cutMark) {
				return rest(kinds, i+1)
			}
		}
	}
	return kinds
}

// ruled tells whether a trimmed line may begin with a rule: nearly none does, and
// to ask an expression of each line of each mail is dear.
func ruled(line string) bool { return strings.IndexByte("-_=*", line[0]) >= 0 }

// rest marks everything from line i on as the message that is answered.
func rest(kinds []kind, i int) []kind {
	for ; i < len(kinds); i++ {
		kinds[i] = gone
	}
	return kinds
}

// signatures marks what the writer or the program puts under every mail.
func signatures(lines []string, kinds []kind) {
	for i := 0; i < len(lines); i++ {
		if kinds[i] != own {
			continue
		}
		line := lines[i]
		switch {
		case line == "-- " || strings.TrimRight(line, " ") == "--":
			for j := i; j < len(lines) && (kinds[j] == own || kinds[j] == empty); j++ {
				kinds[j] = gone
			}
		case sentFrom.MatchString(strings.TrimSpace(line)) && aloneAtEnd(kinds, i):
			kinds[i] = gone
		}
	}
}

// aloneAtEnd tells whether nothing of the writer's own follows line i before
// the next quote, but more of the same kind.
func aloneAtEnd(kinds []kind, i int) bool {
	if i > 0 && kinds[i-1] == own {
		return false
	}
	for j := i + 1; j < len(kinds); j++ {
		switch kinds[j] {
		case own:
			return false
		case quoted, splitter, gone:
			return true
		}
	}
	return true
}

func following(lines []string) string {
	for _, l := range lines {
		if l = strings.TrimSpace(l); l != "" {
			return l
		}
	}
	return ""
}

// allQuoted tells whether the first lines after a heading are marked with >.
func allQuoted(lines []string) bool { return strings.HasPrefix(following(lines), ">") }

var (
	originalMessage = regexp.MustCompile(`(?i)^[-_=\s]{2,}\s*(alkuperäinen viesti|alkuperäinen sähköposti|vastattu viesti|ursprungligt meddelande|originalmeddelande|ursprungligt mail|original message|original email|reply message|original-nachricht)\s*:?\s*[-_=\s]{2,}$`)
	forwarded       = regexp.MustCompile(`(?i)^([-_=\s]{2,}\s*(välitetty viesti|edelleen lähetetty viesti|edelleenlähetetty viesti|vidarebefordrat meddelande|vidarebefordrat brev|forwarded message)\s*[-_=\s]{2,}|begin forwarded message:|välitetty viesti alkaa:|vidarebefordrat brev:)`)
	divider         = regexp.MustCompile(`^([_]{5,}|[-]{5,}|[=]{5,}|[*]{5,})$`)
	groupWise       = regexp.MustCompile(`^>>> .*(@|\d{4}).*$`)
	headerLine      = regexp.MustCompile(`(?i)^[*_\s]*(lähettäjä|lähetetty|lähetyspäivä|päivämäärä|päiväys|pvm|vastaanottaja|vastaanottajat|kenelle|kopio|piilokopio|aihe|otsikko|tärkeys|från|skickat|skickades|datum|till|kopia|hemlig kopia|ämne|ärende|prioritet|from|sent|date|to|cc|bcc|subject|importance|reply-to)[*_\s]*:[*_]*(\s.*)?$`)
	headerFrom      = regexp.MustCompile(`(?i)^[*_\s]*(lähettäjä|från|from)[*_\s]*:`)
	headerWhen      = regexp.MustCompile(`(?i)^[*_\s]*(lähetetty|lähetyspäivä|päivämäärä|päiväys|pvm|skickat|skickades|datum|sent|date)[*_\s]*:`)
)

// headerBlock tells whether lines begin with the block that Outlook and others
// put before the message they answer: who, when, to whom, about what.
func headerBlock(lines []string) bool {
	for len(lines) > 0 && strings.TrimSpace(lines[0]) == "" {
		lines = lines[1:]
	}
	if len(lines) == 0 || !strings.Contains(lines[0], ":") || !headerLine.MatchString(strings.TrimSpace(lines[0])) {
		return false
	}
	from, when, heads, others := false, false, 0, 0
	for _, l := range lines[:min(len(lines), 12)] {
		l = strings.TrimSpace(l)
		switch {
		case l == "":
			if heads > 1 {
				return from && (when || heads >= 3) && heads >= 2
			}
		case headerLine.MatchString(l):
			heads++
			from = from || headerFrom.MatchString(l)
			when = when || headerWhen.MatchString(l)
		default:
			if others++; others > 4 || heads == 0 {
				return false
			}
		}
	}
	return from && (when || heads >= 3) && heads >= 2
}

const (
	days = `(ma|ti|ke|to|pe|la|su|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina|` +
		`mån|tis|ons|tor|tors|fre|lör|sön|må|to|fr|lö|sö|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)`
	begin = `(on\s|den\s|` + days + `(\s|,|\.)|\d{1,4}[./-]\d|\d{1,2}\.?\s+\p{L})`
	who   = `["'“”]?\p{L}[^:]{0,120}`
)

var (
	wrote = []*regexp.Regexp{
		regexp.MustCompile(`(?i)^on\s.{4,250}\s(wrote|sent):$`),
		regexp.MustCompile(`(?i)^` + begin + `.{0,250}\s(kirjoitti|skrev|wrote)(\s.{1,150})?:$`),
		regexp.MustCompile(`(?i)^` + who + `\s(kirjoitti|skrev|wrote)(\s.{4,120}\d.{0,40})?:$`),
		regexp.MustCompile(`(?i)^-{2,}\s*` + begin + `.{4,250}\s(wrote|skrev|kirjoitti)\s*-{2,}$`),
		regexp.MustCompile(`(?i)^\d{4}-\d\d-\d\d \d\d?:\d\d(\sGMT\S*)?\s.{0,150}<[^<>]+@[^<>]+>:$`),
		regexp.MustCompile(`(?i)^(lainaus|citerar|citat från|quoting|zitat von)\s.{0,150}@.{0,100}:$`),
	}
	hasAddress = regexp.MustCompile(`[^\s<>]+@[^\s<>]+`)
	hasTime    = regexp.MustCompile(`\d{1,2}[.:]\d{2}`)
	hasDate    = regexp.MustCompile(`\d{4}|\d{1,2}[./]\d{1,2}|\d{1,2}\.? \p{L}{3,}`)
)

// attribution gives the number of lines from i on, wrapped as they may be, that
// say who wrote what follows; 0 when they do not. A sentence of the writer's
// own is taken for one only when a quote follows.
func attribution(lines []string, i int) int {
	if !slices.ContainsFunc(lines[i:min(i+4, len(lines))], endsOne) {
		return 0
	}
	joined := ""
	for n := 1; n <= 4 && i+n <= len(lines); n++ {
		l := strings.TrimSpace(lines[i+n-1])
		if l == "" || strings.HasPrefix(l, ">") || len(joined)+len(l) > 400 {
			return 0
		}
		joined = strings.TrimSpace(joined + " " + l)
		if !endsOne(l) {
			continue
		}
		if !slices.ContainsFunc(wrote, func(re *regexp.Regexp) bool { return re.MatchString(joined) }) {
			return 0
		}
		if n > 1 && attribution(lines, i+1) > 0 && !startsOne(lines[i]) {
			return 0
		}
		sure := hasAddress.MatchString(joined) && hasDate.MatchString(joined) || hasTime.MatchString(joined) && hasDate.MatchString(joined)
		next := following(lines[i+n:])
		if sure || strings.HasPrefix(next, ">") || strings.HasPrefix(next, cutMark) || headerBlock(lines[i+n:]) {
			return n
		}
		return 0
	}
	return 0
}

// endsOne tells whether a line may be the last of an attribution.
func endsOne(line string) bool {
	line = strings.TrimSpace(line)
	return strings.HasSuffix(line, ":") || strings.HasSuffix(line, "--")
}

var oneStart = regexp.MustCompile(`(?i)^(-{2,}\s*)?` + begin)

// startsOne tells whether a line looks like the first of an attribution that
// the next line could also begin.
func startsOne(line string) bool {
	line = strings.TrimSpace(line)
	return oneStart.MatchString(line) && hasDate.MatchString(line) || strings.Contains(line, "@")
}

// sentFrom are the lines that programs put under mails.
var sentFrom = regexp.MustCompile(`(?i)^(` +
	`lähetetty .{0,20}(iphone|ipad|android|samsung|galaxy|huawei|honor|nokia|puhelime|älypuhelime|laittee|mobiili|outlook|gmail|yahoo|proton|sähköposti|windows|tabletti|applewatch)\S*.{0,40}|` +
	`lähetetty (maililla|mailista|.{1,30}-laitteesta|omasta .{1,30})|` +
	`(hanki|hae|lataa) outlook\b.{0,60}|(hämta|skaffa) outlook\b.{0,60}|get outlook for .{0,60}|get bluemail for .{0,40}|` +
	`skickat (från|med|via) \[?(min |mitt |mina |outlook|e-post|epost|mail|yahoo|proton|samsung|gmail|en |android|mobil|k-9).{0,60}|skickades från .{0,60}|` +
	`sent (from|via|with) \[?(my |outlook|mail|yahoo|proton|samsung|gmail|android|k-9|bluemail|the |fairemail|a |aol).{0,90}|` +
	`lähetetty (k-9|fairemail).{0,60}|(from|från) my (iphone|ipad)\.?|` +
	`sent from .{1,30} (for|on) (ios|android|iphone|mobile|windows).{0,20}` +
	`)$`)

// run is lines of one kind together, with the empty ones between them.
type run struct {
	kind  kind
	lines []string
}

func runsOf(lines []string, kinds []kind) []run {
	var runs []run
	var blanks []string
	for i, l := range lines {
		k := kinds[i]
		if k == empty {
			blanks = append(blanks, "")
			continue
		}
		if n := len(runs); n > 0 && runs[n-1].kind == k {
			runs[n-1].lines = append(append(runs[n-1].lines, blanks...), l)
		} else {
			if k == own && n > 0 && runs[n-1].kind != own {
				runs = append(runs, run{kind: k, lines: []string{"", l}})
			} else {
				runs = append(runs, run{kind: k, lines: []string{l}})
			}
		}
		blanks = nil
	}
	return runs
}

// interleaved tells whether the writer answers between the lines: something of
// their own stands between two quotes.
func interleaved(runs []run) bool {
	quotes := 0
	for i, r := range runs {
		if r.kind != quoted {
			continue
		}
		if quotes++; quotes > 1 && slices.ContainsFunc(runs[:i], func(b run) bool { return b.kind == own }) && runs[i-1].kind == own {
			return firstQuoteBefore(runs, i)
		}
	}
	return false
}

func firstQuoteBefore(runs []run, i int) bool {
	return slices.ContainsFunc(runs[:i-1], func(b run) bool { return b.kind == quoted })
}

const keptLines = 8

// lastParagraph is what an answer between the lines answers.
func lastParagraph(lines []string) []string {
	end := len(lines)
	for end > 0 && strings.Trim(lines[end-1], "> ") == "" {
		end--
	}
	start := end
	for start > 0 && strings.Trim(lines[start-1], "> ") != "" && end-start < keptLines {
		start--
	}
	return append([]string{""}, lines[start:end]...)
}

// forwards tells whether there is nothing but what is passed on.
func forwards(lines []string, kinds []kind) bool {
	for i, l := range lines {
		l = strings.TrimSpace(l)
		if l == "" || strings.HasPrefix(l, cutMark) {
			continue
		}
		return forwarded.MatchString(l) && kinds[i] != quoted
	}
	return false
}

var manyEmpty = regexp.MustCompile(`\n{3,}`)

// plainly is text without markers, and never more than one empty line.
func plainly(s string) string {
	s = strings.NewReplacer(cutMark, "", attrMark, "").Replace(s)
	return strings.TrimSpace(manyEmpty.ReplaceAllString(tidy(s), "\n\n"))
}

var subjectPrefix = regexp.MustCompile(`(?i)^\s*(re|vs|sv|aw|ang|antw|fw|fwd|vl|vb|lähetys|automaattinen vastaus)\s*(\[\d+\]|\(\d+\))?\s*:\s*`)

// bareSubject is a subject without what mail programs put before it.
func bareSubject(s string) string {
	for range 30 {
		t := subjectPrefix.ReplaceAllString(s, "")
		if t == s {
			break
		}
		s = t
	}
	return strings.TrimSpace(s)
}
