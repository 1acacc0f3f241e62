package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"

	"parvi/internal/platform/ui"
)

// asset is a file of the site with its compressed form, made at the start.
type asset struct {
	name   string // "style.css"
	url    string // "/static/0a1b2c3d/style.css"
	ctype  []string
	tag    []string
	body   []byte
	zipped []byte
}

var assets = sync.OnceValue(func() map[string]*asset {
	all := map[string]*asset{}
	err := fs.WalkDir(ui.Static, "static", func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		body, err := fs.ReadFile(ui.Static, file)
		if err != nil {
			return err
		}
		sum := sha256.Sum256(body)
		hash := hex.EncodeToString(sum[:4])
		a := &asset{name: strings.TrimPrefix(file, "static/"), body: body, tag: []string{`"` + hash + `"`}}
		a.url = "/static/" + hash + "/" + a.name
		ctype := mime.TypeByExtension(path.Ext(file))
		if ctype == "" {
			ctype = http.DetectContentType(body)
		}
		a.ctype = []string{ctype}
		if compressible(ctype) {
			var z bytes.Buffer
			gzipTo(&z, body, &well)
			a.zipped = z.Bytes()
		}
		all[a.name] = a
		return nil
	})
	if err != nil {
		panic(fmt.Errorf("web: embedded files: %w", err))
	}
	return all
})

// Asset is the address of a file of ui.Static, which changes with its content.
func Asset(name string) string {
	if a, ok := assets()[name]; ok {
		return a.url
	}
	return "/static/" + name
}

var (
	forever    = []string{"public, max-age=31536000, immutable"}
	revalidate = []string{"no-cache"}
	varyCoding = []string{"Accept-Encoding"}
)

// serveStatic answers /static/HASH/NAME for ever, /static/NAME until it
// changes, and an old hash with the file as it is now.
func (m *Mux) serveStatic(w http.ResponseWriter, req *http.Request) {
	rest := strings.TrimPrefix(req.URL.Path, "/static/")
	a, cache := assets()[rest], revalidate
	if hash, name, ok := strings.Cut(rest, "/"); a == nil && ok {
		a = assets()[name]
		if a != nil && a.tag[0] == `"`+hash+`"` {
			cache = forever
		}
	}
	if a == nil {
		w.Header()["Cache-Control"] = notCached
		http.Error(w, "404 page not found", http.StatusNotFound)
		return
	}
	h := w.Header()
	h["Cache-Control"], h["Etag"], h["Vary"] = cache, a.tag, varyCoding
	if matches(req.Header["If-None-Match"], a.tag[0]) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	body := a.body
	if a.zipped != nil && acceptsGzip(req) {
		body = a.zipped
		h["Content-Encoding"] = gzipEncoding
	}
	h["Content-Type"] = a.ctype
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(http.StatusOK)
	if req.Method != http.MethodHead {
		w.Write(body) // the reader may have gone
	}
}
