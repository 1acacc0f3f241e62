package web

import (
	"bytes"
	"io"
	"mime"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// Reply is what a handler answers. Make one with OK, Invalid, SeeOther and the
// others below.
type Reply struct {
	status   int
	body     templ.Component
	bytes    []byte
	stream   func(io.Writer) error
	media    io.ReadSeekCloser
	ctype    string
	location string
	verbatim bool // the location stands as it is
	flash    i18n.Text
	header   http.Header
}

const htmlType = "text/html; charset=utf-8"

// OK is a page.
func OK(c templ.Component) Reply { return HTML(http.StatusOK, c) }

// HTML is a page with a status.
func HTML(status int, c templ.Component) Reply {
	return Reply{status: status, body: c, ctype: htmlType}
}

// Invalid is the same form again, with what is wrong in it: 422.
func Invalid(c templ.Component) Reply { return HTML(http.StatusUnprocessableEntity, c) }

// SeeOther is the answer to a form that was taken: another page, which says
// the flash once. The path is below the language; one with a language is kept.
func SeeOther(path string, flash i18n.Text) Reply {
	return Reply{status: http.StatusSeeOther, location: path, flash: flash}
}

// Redirect leads elsewhere for now.
func Redirect(path string) Reply { return Reply{status: http.StatusFound, location: path} }

// Moved leads to where the page is from now on: a name that changed.
func Moved(path string) Reply { return Reply{status: http.StatusMovedPermanently, location: path} }

// RedirectTo leads to another site, or to a path that takes no language.
func RedirectTo(url string) Reply {
	return Reply{status: http.StatusFound, location: url, verbatim: true}
}

// Bytes is an answer that is no page: a calendar, a feed, a picture.
func Bytes(contentType string, body []byte) Reply {
	return Reply{status: http.StatusOK, bytes: body, ctype: contentType}
}

// Download is a file to save under a name.
func Download(name, contentType string, body []byte) Reply {
	return Bytes(contentType, body).Header("Content-Disposition", attachment(name))
}

// Stream is a download too large to hold. The function writes it; an error
// after the first byte can only break the connection.
func Stream(name, contentType string, write func(io.Writer) error) Reply {
	return Reply{status: http.StatusOK, stream: write, ctype: contentType}.
		Header("Content-Disposition", attachment(name))
}

// Media is something the browser plays within a page, in the parts it asks for.
func Media(contentType string, body io.ReadSeekCloser) Reply {
	return Reply{status: http.StatusOK, media: body, ctype: contentType}.Header("X-Content-Type-Options", "nosniff")
}

// NoContent is done, and nothing to show.
func NoContent() Reply { return Reply{status: http.StatusNoContent} }

// Header gives the reply with a header set.
func (re Reply) Header(name, value string) Reply {
	h := re.header.Clone()
	if h == nil {
		h = http.Header{}
	}
	h.Set(name, value)
	re.header = h
	return re
}

func attachment(name string) string {
	return mime.FormatMediaType("attachment", map[string]string{"filename": name})
}

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func buffer() *bytes.Buffer {
	b := buffers.Get().(*bytes.Buffer)
	b.Reset()
	return b
}

// release gives a buffer back, unless one huge page made it huge.
func release(b *bytes.Buffer) {
	if b.Cap() <= 1<<20 {
		buffers.Put(b)
	}
}

// write sends the reply in one piece. A component that fails has sent nothing,
// so that its error can still become a page.
func (m *Mux) write(r *Req, re Reply) error {
	h := r.w.Header()
	var page *bytes.Buffer
	body := re.bytes
	if re.body != nil {
		page = buffer()
		defer release(page)
		ctx := r.Context()
		if re.status == http.StatusUnprocessableEntity {
			ctx = ui.WithTyped(ctx, r.typed)
		}
		if err := re.body.Render(ctx, page); err != nil {
			return err
		}
		body = page.Bytes()
	}
	for name, values := range re.header {
		h[name] = values
	}
	if re.ctype != "" {
		h.Set("Content-Type", re.ctype)
	}
	if h.Get("Cache-Control") == "" {
		h["Cache-Control"] = privateCache
	}
	if !re.flash.Empty() {
		m.setFlash(r, re.flash)
	} else if r.shown {
		r.ClearCookie(flashCookie)
	}
	if re.location != "" {
		location := re.location
		if !re.verbatim {
			location = r.To(location)
		}
		h.Set("Location", location)
	}
	if re.media != nil {
		defer re.media.Close()
		http.ServeContent(r.w, r.Request, "", time.Time{}, re.media)
		return nil
	}
	if re.stream != nil {
		r.w.WriteHeader(re.status)
		return re.stream(r.w)
	}
	m.send(r, re.status, body)
	return nil
}

var privateCache = []string{"private, no-cache"}

// send writes status and body, compressed where that helps and is asked for.
func (m *Mux) send(r *Req, status int, body []byte) {
	h := r.w.Header()
	if len(body) >= compressFrom && compressible(h.Get("Content-Type")) {
		h.Add("Vary", "Accept-Encoding")
		if acceptsGzip(r.Request) {
			zipped := buffer()
			defer release(zipped)
			gzipTo(zipped, body, &fast)
			body = zipped.Bytes()
			h.Set("Content-Encoding", "gzip")
		}
	}
	if status != http.StatusNoContent {
		h.Set("Content-Length", strconv.Itoa(len(body)))
	}
	r.w.WriteHeader(status)
	if r.Method != http.MethodHead && len(body) > 0 {
		r.w.Write(body) // the reader may have gone; there is nobody left to tell
	}
}
