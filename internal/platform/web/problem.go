package web

import (
	"encoding/json"
	"errors"
	"net/http"
	"regexp"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Problem is how the API tells a fault (RFC 9457).
type Problem struct {
	Type   string         `json:"type" doc:"what kind of problem it is, stable" example:"urn:problem:invalid"`
	Title  string         `json:"title" doc:"the kind in words"`
	Status int            `json:"status" doc:"the HTTP status"`
	Detail string         `json:"detail" doc:"what is wrong and how to mend it"`
	Errors []ProblemField `json:"errors,omitempty" doc:"one for each part of the input that is at fault"`

	header http.Header
}

// ProblemField is one part of the input and what is wrong with it.
type ProblemField struct {
	Pointer string `json:"pointer" doc:"a JSON pointer into the body, or #/path/x, #/query/x, #/header/x" example:"/title/fi"`
	Detail  string `json:"detail" doc:"what is wrong there"`
}

const (
	problemType      = "application/problem+json"
	codePrecondition = "precondition_failed"
)

// Error makes a Problem an error that huma can answer with.
func (p *Problem) Error() string { return p.Detail }

// GetStatus is the status huma answers with.
func (p *Problem) GetStatus() int { return p.Status }

// GetHeaders are headers huma answers with.
func (p *Problem) GetHeaders() http.Header { return p.header }

// ContentType is the media type huma answers with.
func (p *Problem) ContentType(string) string { return problemType }

// statusOf is the status of a fault in the API.
func statusOf(f *fault.Error) int {
	if f.Code == codePrecondition {
		return http.StatusPreconditionFailed
	}
	return f.Kind.Status()
}

// problemOf tells a fault in a language.
func problemOf(status int, f *fault.Error, l i18n.Lang, id string) *Problem {
	code := f.Code
	if code == "" {
		code = f.Kind.String()
	}
	p := &Problem{
		Type:   "urn:problem:" + code,
		Title:  titleOf(f.Kind).In(l),
		Status: status,
		Detail: f.Say.In(l),
	}
	if f.Kind == fault.Internal {
		p.Detail += " (" + id + ")"
	}
	for _, field := range f.Fields {
		p.Errors = append(p.Errors, ProblemField{Pointer: pointer(field.Name), Detail: field.Say.In(l)})
	}
	if f.Kind == fault.SignIn {
		p.header = http.Header{"Www-Authenticate": {"Bearer"}}
	}
	if f.RetryAfter > 0 {
		p.header = http.Header{"Retry-After": {retryAfter(f.RetryAfter)}}
	}
	return p
}

// titleOf is the heading of the fault's page, but for those that speak of a
// page or a form.
func titleOf(k fault.Kind) i18n.Text {
	switch k {
	case fault.Invalid:
		return msgTitleInvalid
	case fault.NotFound:
		return msgTitleNotFound
	}
	return headings[k]
}

// pointer makes "/questions/0/title" of "questions.0.title".
func pointer(name string) string {
	if name == "" || strings.HasPrefix(name, "/") || strings.HasPrefix(name, "#") {
		return name
	}
	name = strings.NewReplacer("~", "~0", "/", "~1").Replace(name)
	return "/" + strings.ReplaceAll(name, ".", "/")
}

func problemReply(status int, f *fault.Error, r *Req) Reply {
	b, err := json.Marshal(problemOf(status, f, r.Lang, r.ID))
	if err != nil {
		return Reply{status: status}
	}
	re := Bytes(problemType, b)
	re.status = status
	return re.Header("Cache-Control", "no-store")
}

// schemaProblem tells what huma found wrong with a request before it reached
// us. Values are not repeated: they may be what must not be kept.
func schemaProblem(l i18n.Lang, id string, status int, msg string, errs []error) *Problem {
	f := &fault.Error{Kind: fault.Invalid, Say: msgBodyWrong}
	switch {
	case status == http.StatusRequestEntityTooLarge:
		f = &fault.Error{Kind: fault.TooLarge, Say: msgFormTooLarge}
	case status == http.StatusRequestTimeout:
		f = &fault.Error{Kind: fault.Unavailable, Say: msgSlow}
	case status == http.StatusUnsupportedMediaType:
		return problemOf(status, &fault.Error{Kind: fault.Invalid, Code: "media_type", Say: msgMediaType}, l, id)
	case status >= http.StatusInternalServerError:
		var tooLong *http.MaxBytesError
		for _, err := range errs {
			if errors.As(err, &tooLong) {
				return problemOf(http.StatusRequestEntityTooLarge, &fault.Error{Kind: fault.TooLarge, Say: msgFormTooLarge}, l, id)
			}
		}
		f = fault.Of(errors.New(msg))
	case msg == "request body is required":
		f.Say = msgBodyMissing
	}
	if status == 0 || f.Kind == fault.Invalid {
		status = http.StatusUnprocessableEntity
	}
	p := problemOf(status, f, l, id)
	if f.Kind != fault.Invalid {
		return p
	}
	for _, err := range errs {
		var d huma.ErrorDetailer
		if err == nil || !errors.As(err, &d) {
			p.Detail = msgBodyUnread.In(l)
			continue
		}
		detail := d.ErrorDetail()
		if detail.Location == "body" && !strings.HasPrefix(detail.Message, "expected") && !strings.HasPrefix(detail.Message, "unexpected prop") {
			p.Detail = msgBodyUnread.In(l)
			continue
		}
		p.Errors = append(p.Errors, schemaField(l, detail))
	}
	return p
}

var index = regexp.MustCompile(`\[(\d+)\]`)

// schemaField tells one mismatch with the schema in the reader's language.
func schemaField(l i18n.Lang, d *huma.ErrorDetail) ProblemField {
	where := index.ReplaceAllString(d.Location, ".$1")
	place, rest, _ := strings.Cut(where, ".")
	at := pointer(rest)
	if place != "body" {
		at = "#/" + place + "/" + rest
	}
	for _, s := range schemaSays {
		p := s.of.FindStringSubmatch(d.Message)
		if p == nil {
			continue
		}
		if s.name { // the message names the property that the place lacks
			return ProblemField{Pointer: at + pointer(p[1]), Detail: s.say.In(l)}
		}
		if len(p) > 1 {
			return ProblemField{Pointer: at, Detail: s.say.With(l, "v", p[1])}
		}
		return ProblemField{Pointer: at, Detail: s.say.In(l)}
	}
	return ProblemField{Pointer: at, Detail: msgNotRead.In(l)}
}

// schemaSays are huma's messages and ours for them.
var schemaSays = []struct {
	of   *regexp.Regexp
	name bool
	say  i18n.Text
}{
	{regexp.MustCompile(`^expected required property (\S+) to be present`), true, msgSchemaRequired},
	{regexp.MustCompile(`^required \w+ parameter is missing`), false, msgSchemaRequired},
	{regexp.MustCompile(`^unexpected property`), false, msgSchemaUnknown},
	{regexp.MustCompile(`^unknown query parameter`), false, msgSchemaUnknown},
	{regexp.MustCompile(`^expected value to be one of "(.*)"`), false, msgSchemaOneOf},
	{regexp.MustCompile(`^expected number >=? (\S+)`), false, msgSchemaMin},
	{regexp.MustCompile(`^expected number <=? (\S+)`), false, msgSchemaMax},
	{regexp.MustCompile(`^expected (?:array )?length >= (\d+)`), false, msgSchemaShort},
	{regexp.MustCompile(`^expected (?:array )?length <= (\d+)`), false, msgSchemaLong},
	{regexp.MustCompile(`date-time`), false, msgSchemaTime},
	{regexp.MustCompile(`RFC 3339 date`), false, msgSchemaDate},
	{regexp.MustCompile(`email`), false, msgNotEmail},
	{regexp.MustCompile(`uri`), false, msgNotLink},
	{regexp.MustCompile(`^expected (?:number|integer)|invalid (?:integer|float|uint)`), false, msgSchemaNumber},
	{regexp.MustCompile(`^expected boolean|invalid boolean`), false, msgSchemaBool},
	{regexp.MustCompile(`^expected string`), false, msgSchemaString},
	{regexp.MustCompile(`^expected array`), false, msgSchemaArray},
	{regexp.MustCompile(`^expected object`), false, msgSchemaObject},
}
