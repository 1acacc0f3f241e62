package web

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"

	quick "github.com/klauspost/compress/gzip"
)

// compressFrom is the size under which compressing costs more than it saves.
const compressFrom = 1024

// A page sent once is compressed fast, one that is kept is compressed well:
// level 1 takes a third of the time and gives a seventh more bytes, and of what
// it takes this package, which the metrics bring along, halves.
var (
	fast = sync.Pool{New: func() any {
		w, _ := quick.NewWriterLevel(io.Discard, quick.BestSpeed) // one of the levels there are
		return w
	}}
	well = sync.Pool{New: func() any {
		w, _ := gzip.NewWriterLevel(io.Discard, 6)
		return w
	}}
)

type zipper interface {
	io.WriteCloser
	Reset(io.Writer)
}

func gzipTo(w *bytes.Buffer, body []byte, level *sync.Pool) {
	z := level.Get().(zipper)
	defer level.Put(z)
	z.Reset(w)
	z.Write(body) // into memory
	z.Close()
}

// acceptsGzip reads Accept-Encoding (RFC 9110, 12.5.3).
func acceptsGzip(req *http.Request) bool {
	values := req.Header["Accept-Encoding"]
	if len(values) == 0 {
		return false
	}
	for _, value := range values {
		for part := range strings.SplitSeq(value, ",") {
			name, params, _ := strings.Cut(part, ";")
			name = strings.TrimSpace(name)
			if name != "gzip" && name != "*" {
				continue
			}
			q, found := strings.CutPrefix(strings.TrimSpace(params), "q=")
			if !found {
				return true
			}
			weight, err := strconv.ParseFloat(q, 64)
			return err == nil && weight > 0
		}
	}
	return false
}

func compressible(contentType string) bool {
	return strings.HasPrefix(contentType, "text/") ||
		strings.HasPrefix(contentType, "application/json") ||
		strings.HasPrefix(contentType, "application/problem+json") ||
		strings.HasPrefix(contentType, "application/atom+xml") ||
		strings.HasPrefix(contentType, "image/svg+xml")
}
