package inbox

import (
	"regexp"
	"strings"
)

// failure is one recipient of a returned message.
type failure struct {
	address string // as the server that gave up wrote it
	sentTo  string // as we had written it, where that is told
	action  string
	status  string // x.y.z
	detail  string
}

// class is what the failure says of the address (RFC 3463, 3464).
func (f failure) class() class {
	switch {
	case f.action == "delayed":
		return soft
	case f.action == "delivered", f.action == "relayed", f.action == "expanded":
		return report
	case strings.HasPrefix(f.status, "5"):
		return hard
	case strings.HasPrefix(f.status, "4"):
		return soft
	case strings.HasPrefix(f.status, "2"):
		return report
	}
	if m := replyCode.FindStringSubmatch(f.detail); m != nil {
		if m[1][0] == '5' {
			return hard
		}
		return soft
	}
	return soft
}

var (
	replyCode  = regexp.MustCompile(`(?:^|[\s:;(])([45]\d\d)[\s-]`)
	statusCode = regexp.MustCompile(`\b([45]\.\d{1,3}\.\d{1,3})\b`)
	anAddress  = regexp.MustCompile(`[^\s<>"(),;:]{1,64}@[^\s<>"(),;:]{1,190}`)
)

// fields reads blocks of header lines, folded lines joined; names in lower
// case, the first of a name counts.
func fields(text string) []map[string]string {
	var blocks []map[string]string
	cur, last := map[string]string{}, ""
	for line := range strings.SplitSeq(text, "\n") {
		switch {
		case strings.TrimSpace(line) == "":
			if len(cur) > 0 {
				blocks = append(blocks, cur)
				cur, last = map[string]string{}, ""
			}
		case line[0] == ' ' || line[0] == '\t':
			if last != "" {
				cur[last] += " " + strings.TrimSpace(line)
			}
		default:
			name, value, ok := strings.Cut(line, ":")
			if !ok {
				continue
			}
			last = strings.ToLower(strings.TrimSpace(name))
			if _, twice := cur[last]; twice {
				last = ""
				continue
			}
			cur[last] = strings.TrimSpace(value)
		}
	}
	if len(cur) > 0 {
		blocks = append(blocks, cur)
	}
	return blocks[:min(len(blocks), 200)]
}

// failures are the recipients a report tells of.
func failures(p *parsed) []failure {
	var all []failure
	for _, b := range fields(p.status) {
		final := b["final-recipient"]
		if final == "" && b["original-recipient"] == "" {
			continue
		}
		all = append(all, failure{
			address: typed(final), sentTo: typed(b["original-recipient"]),
			action: token(b["action"]), status: statusOf(b["status"]), detail: clip(b["diagnostic-code"], 300),
		})
	}
	if len(all) > 0 {
		return all
	}
	// Exim tells in a header and in words.
	for _, a := range anAddress.FindAllString(p.header.Get("X-Failed-Recipients"), 20) {
		all = append(all, failure{address: strings.ToLower(a), action: "failed", status: statusOf(p.text), detail: diagnosis(p.text)})
	}
	return all
}

// typed is the address of "rfc822; aino@example.org".
func typed(v string) string {
	if _, a, ok := strings.Cut(v, ";"); ok {
		v = a
	}
	return strings.ToLower(strings.Trim(strings.TrimSpace(v), "<>"))
}

var anyStatus = regexp.MustCompile(`\b([245]\.\d{1,3}\.\d{1,3})\b`)

func statusOf(v string) string { return anyStatus.FindString(v) }

// diagnosis is the first line of a text that looks like a server's answer.
func diagnosis(text string) string {
	for l := range strings.SplitSeq(text, "\n") {
		if replyCode.MatchString(l+" ") || statusCode.MatchString(l) {
			return clip(strings.TrimSpace(l), 300)
		}
	}
	return ""
}

// returnedAs tells what came back and how, if something did.
func returnedAs(p *parsed) (class, bool) {
	if p.reportType == "feedback-report" || p.feedback != "" {
		for _, b := range fields(p.feedback) {
			if token(b["feedback-type"]) == "not-spam" {
				return report, true
			}
		}
		return complaint, true
	}
	all := failures(p)
	if len(all) == 0 {
		if p.reportType == "delivery-status" {
			return soft, true // a report that tells nothing
		}
		return inWords(p)
	}
	worst := report
	for _, f := range all {
		switch f.class() {
		case hard:
			return hard, true
		case soft:
			worst = soft
		}
	}
	return worst, true
}

var returnedSubject = regexp.MustCompile(`(?i)^(undeliver(ed|able)|mail delivery (failed|failure|problem)|delivery (status notification|failure|has failed)|returned mail|failure notice|mail system error|viestiä ei voi(tu|da) toimittaa|postia ei voitu toimittaa|det gick inte att leverera|meddelandet kunde inte levereras|olevererbart|ei voi toimittaa)`)

// inWords tells of returned mail of which no part is for machines.
func inWords(p *parsed) (class, bool) {
	local, _, _ := strings.Cut(p.from.Mail, "@")
	if !returnedSubject.MatchString(p.subject) || !strings.HasPrefix(local, "mailer") && !strings.HasPrefix(local, "postmaster") && !strings.HasPrefix(local, "mail-daemon") {
		return "", false
	}
	switch s := firstOf(statusCode.FindString(p.text), codeIn(p.text)); {
	case strings.HasPrefix(s, "5"):
		return hard, true
	default:
		return soft, true
	}
}

func codeIn(text string) string {
	if m := replyCode.FindStringSubmatch(text); m != nil {
		return m[1]
	}
	return ""
}
