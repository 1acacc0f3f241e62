package web

import (
	"encoding/json"
	"net/http"
	"strings"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Problem is how the API tells a fault (RFC 9457).
type Problem struct {
	Type   string         `json:"type" doc:"what kind of problem it is, stable" example:"urn:parvi:invalid"`
	Title  string         `json:"title" doc:"the kind in words"`
	Status int            `json:"status" doc:"the HTTP status"`
	Detail string         `json:"detail" doc:"what is wrong and how to mend it"`
	Errors []ProblemField `json:"errors,omitempty" doc:"one for each part of the input that is at fault"`

	header http.Header
}

// ProblemField is one part of the input and what is wrong with it.
type ProblemField struct {
	Pointer string `json:"pointer" doc:"a JSON pointer into the body, or #/path/x, #/query/x, #/header/x" example:"/title/fi"`
	Detail  string `json:"detail"`
}

const problemType = "application/problem+json"

// Error makes a Problem an error that huma can answer with.
func (p *Problem) Error() string { return p.Detail }

// GetStatus is the status huma answers with.
func (p *Problem) GetStatus() int { return p.Status }

// GetHeaders are headers huma answers with.
func (p *Problem) GetHeaders() http.Header { return p.header }

// ContentType is the media type huma answers with.
func (p *Problem) ContentType(string) string { return problemType }

// problemOf tells a fault in a language.
func problemOf(status int, f *fault.Error, l i18n.Lang, id string) *Problem {
	code := f.Code
	if code == "" {
		code = f.Kind.String()
	}
	p := &Problem{
		Type:   "urn:problem:" + code,
		Title:  headings[f.Kind].In(l),
		Status: status,
		Detail: f.Say.In(l),
	}
	if f.Kind == fault.Internal {
		p.Detail += " (" + id + ")"
	}
	for _, field := range f.Fields {
		p.Errors = append(p.Errors, ProblemField{Pointer: pointer(field.Name), Detail: field.Say.In(l)})
	}
	if f.RetryAfter > 0 {
		p.header = http.Header{"Retry-After": {retryAfter(f.RetryAfter)}}
	}
	return p
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
	return re
}
